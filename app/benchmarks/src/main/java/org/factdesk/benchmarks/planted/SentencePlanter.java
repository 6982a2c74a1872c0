package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Falsifies what a story itself gives twice in one sentence, or says with a speaker behind it. */
final class SentencePlanter {
  private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
  private static final Pattern CONVERTED =
      Pattern.compile(
          "(?<![\\d.,])(?<a>"
              + NUMBER
              + ")[ -]?(?<from>\\p{L}+)\\.? \\( ?(?:about )?(?<b>"
              + NUMBER
              + ")[ -]?(?<to>\\p{L}+)\\.? ?\\)");
  private static final Pattern CUE =
      Pattern.compile("(?<=[\\p{L}] ?[,.] ?[\"”] ?(?:said|says))( " + Plain.NAME + ")(?=[.]$)");
  private static final Map<String, Double> METRES =
      Map.ofEntries(
          Map.entry("m", 1.0),
          Map.entry("metre", 1.0),
          Map.entry("metres", 1.0),
          Map.entry("meter", 1.0),
          Map.entry("meters", 1.0),
          Map.entry("ft", 0.3048),
          Map.entry("foot", 0.3048),
          Map.entry("feet", 0.3048),
          Map.entry("km", 1000.0),
          Map.entry("kilometers", 1000.0),
          Map.entry("kilometres", 1000.0),
          Map.entry("mile", 1609.344),
          Map.entry("miles", 1609.344));

  /** Numbers in brackets that are the number before them in another unit. */
  List<Change> numbers(Story story, Random random) {
    List<Change> changes = new ArrayList<>();
    Matcher converted = CONVERTED.matcher(story.text());
    while (converted.find()) {
      double one = metres(converted.group("a"), converted.group("from"));
      double other = metres(converted.group("b"), converted.group("to"));
      if (one > 0 && other > 0 && Math.abs(one - other) < 0.06 * one) {
        String number = converted.group("b");
        String now = NumberPlanter.another(number, random);
        changes.add(new Change(converted.start("b"), converted.end("b"), now, ""));
      }
    }
    return changes;
  }

  private static double metres(String number, String unit) {
    return Double.parseDouble(number.replace(",", ""))
        * METRES.getOrDefault(unit.toLowerCase(Locale.ROOT), 0.0);
  }

  /** Speakers behind a cue at the end of a sentence. */
  List<Change> sources(Story story) {
    List<Change> changes = new ArrayList<>();
    for (Stretch sentence : Sentence.all(story.text())) {
      Matcher cue = CUE.matcher(sentence.in(story.text()));
      if (cue.find() && Plain.isBare(cue.group(1).strip())) {
        changes.add(new Change(cue.start(1), cue.end(1), "", "").by(sentence.begin()));
      }
    }
    return changes;
  }

  /** The story with a sentence of our own behind one of its paragraphs. */
  static Story with(Story story, MadeSentence made, int at) {
    return story.withText(
        story.text().substring(0, at) + " " + made.text() + story.text().substring(at));
  }

  /** Where a paragraph of several words ends, the first line excepted. */
  static int end(String text, Random random) {
    List<Integer> ends = new ArrayList<>();
    Matcher end = Pattern.compile("(?<=[.!?][\"”]?)(?=\\R|$)").matcher(text);
    while (end.find()) {
      ends.add(end.start());
    }
    return ends.isEmpty() ? text.stripTrailing().length() : ends.get(random.nextInt(ends.size()));
  }
}
