package org.factdesk.store.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that are about a story, not of it: an address, a day, the author, topics. */
final class AboutLines {
  private static final Phrases PHRASES = SiteWords.phrases();
  private static final int LONGEST_LINE = 200;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){1,4}/\\S*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_DAY =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{4}|\\d{6})?"
              + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d\\S*)?(?: ?(?:UTC|GMT|Z))?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2} ?[:.h] ?\\d{2}(?!\\d)");
  private static final Pattern NUMERIC_DAY =
      Pattern.compile("(?<!\\d)\\d{1,4} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2,4}(?!\\d)");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\u00A0,|:/;&()•·–—-]+");
  private static final Pattern LOST_BREAK = Pattern.compile("Tags\\p{Lu}\\S.*");
  private static final int MOST_NAMES = 6;
  private static final Set<String> SMALL_NAME_WORDS =
      Set.of(
          "and",
          "for",
          "in",
          "at",
          "of",
          "the",
          "de",
          "van",
          "von",
          "der",
          "del",
          "la",
          "und",
          "et",
          "y",
          "e",
          "и",
          "staff",
          "writer",
          "correspondent",
          "reporter",
          "reporters",
          "editor",
          "agencies",
          "with",
          "special",
          "to",
          "our",
          "news",
          "desk",
          "updated",
          "published",
          "dos",
          "admin",
          "administrator",
          "newsroom");

  private AboutLines() {}

  /** A line that is an address, or a label with one. */
  static boolean isAddress(Passage passage) {
    return !addressIn(passage).isEmpty();
  }

  /** The address that is all a line holds, but for a label; "" where it holds something else. */
  static String addressIn(Passage passage) {
    String text = passage.text();
    if (text.length() > 2_000) {
      return "";
    }
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    boolean possible = last.indexOf('/') >= 0 || last.regionMatches(true, 0, "www.", 0, 4);
    if (!possible || !ADDRESS.matcher(last).matches()) {
      return "";
    }
    boolean alone = space < 0 || PHRASES.phrases("origin").contains(SiteWords.label(passage));
    return alone ? last : "";
  }

  /** A line of digits that are a day: "20220204", "2022-02-04T10:15:00Z". */
  static boolean isBareDay(Passage passage) {
    return passage.text().length() <= 40 && BARE_DAY.matcher(passage.text()).matches();
  }

  /** A line with a day and its year and otherwise nothing but the words that go with a day. */
  static boolean isDay(Passage passage) {
    return isDayOfAnyYear(passage)
        && (YEAR.matcher(passage.text()).find()
            || NUMERIC_DAY.matcher(passage.text()).find()
            || isLabelledDay(passage));
  }

  /** A line with a day, perhaps without its year, and the words that go with a day. */
  static boolean isDayOfAnyYear(Passage passage) {
    if (passage.text().length() > LONGEST_LINE) {
      return false;
    }
    boolean month = false;
    for (String word : Phrases.wordsOf(passage.phrase())) {
      boolean known = PHRASES.words("date-words").contains(word) || word.equals("#");
      if (PHRASES.words("months").contains(word)) {
        month = true;
      } else if (!known) {
        return false;
      }
    }
    return month && passage.phrase().indexOf('#') >= 0
        || NUMERIC_DAY.matcher(passage.text()).find();
  }

  /** Whether a day with its year stands anywhere in the line. */
  static boolean holdsDay(Passage passage) {
    return NUMERIC_DAY.matcher(passage.text()).find() || YEAR.matcher(passage.text()).find();
  }

  /** Whether a time of day stands in the line. */
  static boolean hasTime(Passage passage) {
    return TIME.matcher(passage.text()).find();
  }

  /** "Published 3 March 2023": labelled, so that it is no heading of a chronicle. */
  static boolean isLabelledDay(Passage passage) {
    List<String> words = Phrases.wordsOf(passage.phrase());
    return words.size() > 1
        && words.get(0).length() > 5
        && PHRASES.words("date-words").contains(words.get(0))
        && passage.phrase().indexOf('#') > 0
        && !passage.sentence()
        && words.size() <= 14;
  }

  /** "By Jane Doe in Paris | Updated 3 March 2023". */
  static boolean isByline(Passage passage) {
    String text = passage.text();
    if (text.length() > LONGEST_LINE || passage.sentence() || passage.words() > 16) {
      return false;
    }
    String start = PHRASES.start("byline", passage.phrase());
    if (start.isEmpty()) {
      return false;
    }
    int skipped = Phrases.wordsOf(start).size();
    String[] words = BETWEEN_NAMES.split(text);
    for (int i = Math.min(skipped, words.length); i < words.length; i++) {
      if (!words[i].isEmpty() && !goesInByline(words[i])) {
        return false;
      }
    }
    return words.length > skipped;
  }

  /** "Julian Marsh in Paris", "Ana Lopez | 04.02.2022": names, and perhaps a day, without "By". */
  static boolean isNames(Passage passage) {
    String text = passage.text();
    if (text.length() > 100 || passage.sentence() || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    int names = 0;
    for (String word : BETWEEN_NAMES.split(text)) {
      if (word.isEmpty() || Character.isDigit(word.codePointAt(0))) {
        continue;
      }
      if (!goesInByline(word)) {
        return false;
      }
      names += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return names >= 2 && names <= MOST_NAMES;
  }

  private static boolean goesInByline(String word) {
    String plain = Phrases.normalised(word);
    return !Character.isLowerCase(word.codePointAt(0))
        || SMALL_NAME_WORDS.contains(plain)
        || PHRASES.words("date-words").contains(plain)
        || PHRASES.words("months").contains(plain);
  }

  /** "Tags: NATO, Russia", and "TagsNATO" where the break after the label was lost. */
  static boolean isTopics(Passage passage) {
    if (passage.text().length() > LONGEST_LINE || passage.sentence()) {
      return false;
    }
    String label = SiteWords.label(passage);
    if (PHRASES.phrases("topics").contains(label)
        || PHRASES.phrases("topics").contains(passage.phrase())) {
      return true;
    }
    return passage.text().startsWith("Tags") && LOST_BREAK.matcher(passage.text()).matches();
  }

  /** A label alone over topics that follow in lines of their own. */
  static boolean isTopicsHeading(Passage passage) {
    return PHRASES.phrases("topics").contains(passage.phrase());
  }

  /** The name after "Source:", "" where the line is no such line. */
  static String sourceIn(Passage passage) {
    String text = passage.text();
    int colon = text.indexOf(':');
    if (colon < 0 || !isCredit(passage) || !SiteWords.label(passage).equals("source")) {
      return "";
    }
    return text.substring(colon + 1).split("[|,;\\d]", 2)[0].strip();
  }

  /** "Source: Xinhua" and "(Reporting by …; editing by …)". */
  static boolean isCredit(Passage passage) {
    String phrase = passage.phrase();
    if (phrase.startsWith("reporting by ") || phrase.startsWith("additional reporting by ")) {
      return passage.text().startsWith("(") || phrase.contains(" editing by ");
    }
    return passage.words() <= 7
        && !passage.sentence()
        && passage.text().indexOf(':') > 0
        && (PHRASES.phrases("origin").contains(SiteWords.label(passage))
            || PHRASES.phrases("byline").contains(SiteWords.label(passage)));
  }
}
