package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes how many there are of something: {@code 40 people} into {@code 70 people}. */
final class NumberPlanter implements Planter {
  private static final String WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
  private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d)?|\\d{1,9}";
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/-])(?<![\\d.:/-] )(?<number>"
              + DIGITS
              + "|"
              + WORDS
              + ")(?![\\d:/]|[.,]\\d)"
              + "(?<thing>(?: ?- ?| )(?:\\p{Ll}{3,}ly )?(?:\\p{Ll}{3,}|%))");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.? $");
  private static final Set<String> NO_THINGS =
      Set.of(
          ("and are but for from has have his her its not per that the their they this was were who"
                  + " will with when after before said about than more over into edt est gmt bst")
              .split(" "));
  private static final int SHARED = 3;
  private static final List<String> COUNT = List.of(WORDS.split("\\|"));

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public List<Change> changes(Story story, Newsroom newsroom, Random random) {
    List<Change> changes = new ArrayList<>();
    String text = story.text();
    List<Stretch> quoted = Plain.quoted(text);
    Matcher counted = COUNTED.matcher(text);
    while (counted.find()) {
      String number = counted.group("number");
      String thing = lastWord(counted.group("thing"));
      int begin = counted.start();
      if (NO_THINGS.contains(thing)
          || isYear(number)
          || MONTH.matcher(text.substring(0, begin)).find()
          || quoted.stream().anyMatch(q -> q.begin() <= begin && begin < q.end())) {
        continue;
      }
      Pattern same =
          Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + counted.group("thing"));
      Set<String> around = Plain.content(Sentence.around(text, begin, counted.end()).in(text));
      Optional<String> other = newsroom.states(story, told -> states(told, same, around));
      Stretch sentence = Sentence.around(text, begin, counted.end());
      String rest = text.substring(0, sentence.begin()) + "\n" + text.substring(sentence.end());
      boolean again = states(rest, same, around);
      changes.add(
          new Change(
              begin,
              counted.end("number"),
              another(number, random),
              other.orElse(again ? story.id() : "")));
    }
    return changes;
  }

  /** Whether a sentence has the same number of the same, and is about the same. */
  private static boolean states(String told, Pattern same, Set<String> around) {
    return Sentence.all(told).stream()
        .map(sentence -> sentence.in(told))
        .filter(sentence -> same.matcher(sentence).find())
        .anyMatch(
            sentence ->
                Plain.content(sentence).stream().filter(around::contains).count() >= SHARED);
  }

  private static String lastWord(String thing) {
    return thing.substring(Math.max(thing.lastIndexOf(' '), thing.lastIndexOf('-')) + 1);
  }

  private static boolean isYear(String number) {
    return number.matches("1[89]\\d\\d|20\\d\\d");
  }

  /** A number that nobody takes for the same one rounded. */
  static String another(String number, Random random) {
    int count = COUNT.indexOf(number);
    if (count >= 0) {
      return COUNT.get((count + 2 + random.nextInt(COUNT.size() - 4)) % COUNT.size());
    }
    int first = number.charAt(0) - '1';
    char other = (char) ('1' + (first + 2 + random.nextInt(6)) % 9);
    return other + number.substring(1);
  }
}
