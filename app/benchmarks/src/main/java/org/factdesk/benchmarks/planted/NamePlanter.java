package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Misspells a name of two words: {@code Antony} into {@code Anthony}. */
final class NamePlanter implements Planter {
  private static final Pattern FULL =
      Pattern.compile(
          "(?<=\\p{Ll}[,;]? )(\\p{Lu}\\p{Ll}{2,}) (\\p{Lu}\\p{Ll}{3,})(?! \\p{Lu}|\\p{L})");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "January|February|March|April|May|June|July|August|September|October|November|December"
              + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That");
  private static final String[][] LETTERS = {
    {"ph", "f"}, {"ck", "k"}, {"ie", "ei"}, {"y", "i"}, {"ai", "ay"}, {"th", "t"}, {"c", "k"},
    {"ll", "l"}, {"nn", "n"}, {"ss", "s"}, {"tt", "t"}, {"rr", "r"}, {"e", "a"}, {"o", "u"},
    {"i", "e"}, {"a", "e"}, {"u", "o"}
  };

  @Override
  public String kind() {
    return "name";
  }

  @Override
  public List<Change> changes(Story story, Newsroom newsroom, Random random) {
    List<Change> changes = new ArrayList<>();
    Matcher full = FULL.matcher(story.text());
    while (full.find()) {
      Stretch sentence = Sentence.around(story.text(), full.start(), full.end());
      if (NO_NAME.matcher(full.group(1)).matches()
          || NO_NAME.matcher(full.group(2)).matches()
          || Plain.isHeadline(sentence.in(story.text()))) {
        continue;
      }
      String name = full.group();
      int group = random.nextInt(3) == 0 ? 1 : 2;
      Optional<String> other = newsroom.states(story, told -> told.contains(name));
      boolean again = story.text().indexOf(name) != story.text().lastIndexOf(name);
      misspelt(full.group(group), random)
          .ifPresent(
              now ->
                  changes.add(
                      new Change(
                          full.start(group),
                          full.end(group),
                          now,
                          other.orElse(again ? story.id() : ""))));
    }
    return changes;
  }

  /** With other letters behind its first two, or with a letter doubled. */
  private static Optional<String> misspelt(String word, Random random) {
    List<String> ways = new ArrayList<>();
    for (String[] letters : LETTERS) {
      int at = word.indexOf(letters[0], 1);
      if (at >= 0) {
        ways.add(word.substring(0, at) + letters[1] + word.substring(at + letters[0].length()));
      }
    }
    for (int i = 2; i < word.length(); i++) {
      if ("lmnrst".indexOf(word.charAt(i)) >= 0 && word.charAt(i) != word.charAt(i - 1)) {
        ways.add(word.substring(0, i + 1) + word.substring(i));
      }
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(random.nextInt(ways.size())));
  }
}
