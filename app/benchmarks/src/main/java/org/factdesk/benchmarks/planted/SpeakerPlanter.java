package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has somebody else say what is between quotation marks. */
final class SpeakerPlanter implements Planter {
  private static final int FEWEST_WORDS = 6;
  private static final int BESIDE = 300;
  private static final Pattern BEHIND =
      Pattern.compile(
          "^ ?[\"”] ?(?:(?:said|says|added|explained) (?<a>"
              + Plain.NAME
              + ")|(?<b>"
              + Plain.NAME
              + ") (?:said|says|added|told|wrote)\\b)");
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}.] ?)(?<a>" + Plain.NAME + ") (?:said|says|added)[:,] ?[\"“]$");

  @Override
  public String kind() {
    return "speaker";
  }

  @Override
  public List<Change> changes(Story story, Newsroom newsroom, Random random) {
    List<Change> changes = new ArrayList<>();
    String text = story.text();
    for (Stretch quotation : Plain.quoted(text)) {
      if (Plain.words(quotation.in(text)).size() < FEWEST_WORDS) {
        continue;
      }
      Optional<Stretch> speaker = speaker(text, quotation);
      if (speaker.filter(name -> Plain.isBare(name.in(text))).isPresent()) {
        String name = speaker.get().in(text);
        String said = Plain.said(quotation.in(text));
        Optional<String> other = newsroom.states(story, told -> says(told, said, surname(name)));
        Optional<String> now = another(name, newsroom.speakers(), random);
        now.ifPresent(
            put ->
                changes.add(
                    new Change(speaker.get().begin(), speaker.get().end(), put, other.orElse(""))));
      }
    }
    return changes;
  }

  private static Optional<Stretch> speaker(String text, Stretch quotation) {
    int from = Math.max(0, quotation.begin() - 100);
    Matcher before = BEFORE.matcher(text.substring(from, quotation.begin()));
    if (before.find()) {
      return Optional.of(new Stretch(from + before.start("a"), from + before.end("a")));
    }
    Matcher behind = BEHIND.matcher(text.substring(quotation.end()));
    if (!behind.find()) {
      return Optional.empty();
    }
    String group = behind.group("a") != null ? "a" : "b";
    return Optional.of(
        new Stretch(quotation.end() + behind.start(group), quotation.end() + behind.end(group)));
  }

  private static boolean says(String told, String said, String surname) {
    String all = Plain.said(told);
    int at = all.indexOf(said);
    return at >= 0
        && all.substring(
                Math.max(0, at - BESIDE), Math.min(all.length(), at + said.length() + BESIDE))
            .contains(Plain.said(surname));
  }

  private static Optional<String> another(String name, List<String> speakers, Random random) {
    List<String> others =
        speakers.stream().filter(other -> !surname(other).equals(surname(name))).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String other = others.get(random.nextInt(others.size()));
    return Optional.of(name.indexOf(' ') < 0 ? surname(other) : other);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
