package org.factdesk.store.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a story was filed, as the first words of a paragraph say it: "KYIV, Feb. 3
 * (Reuters) -", "NEW YORK, February 4. TASS.", "Moscow —".
 *
 * @param length UTF-16 units of the paragraph that it takes, the spaces after it included
 * @param agency the agency that it names, "" where it names none
 * @param certain whether it has a day or an agency; else only its form speaks for it
 */
record Dateline(int length, String agency, boolean certain) {
  private static final int LONGEST = 140;
  private static final Phrases PLACES = Phrases.read("places.txt");

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
  private static final String SMALL = "(?:(?:de|la|le|el|am|an|der|of|upon|du|da|do|na)[ -])?";
  private static final String PLACE = NAME + "(?: " + SMALL + NAME + "){0,3}";
  private static final String PLACES_LIST =
      "(?<place>" + PLACE + "(?:(?:, ?|/| and )" + PLACE + "){0,3}?)";
  private static final String WEEKDAY = "(?:\\p{L}{2,10}\\.?,? )?";
  private static final String DAY =
      "(?:"
          + WEEKDAY
          + "(?:(?<month>\\p{L}{3,10})\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?(?<month2>\\p{L}{3,10})\\.?)"
          + "(?:,? (?:de )?\\d{4})?)";
  private static final String AGENCY_NAME =
      "[\\p{L}\\p{N}][\\p{L}\\p{N} .&/'’-]{0,28}[\\p{L}\\p{N}]";
  private static final String BRACKETED =
      "(?:\\((?<bracketed>" + AGENCY_NAME + ")\\)|/(?<slashed>" + AGENCY_NAME + ")/)";
  private static final String DASH = "(?:-\\.|-{1,2}|[–—―]|―)";
  private static final String GAP = "[ \\u00A0\\t]*";

  /** Place, day, agency in brackets; place or day may be missing. */
  private static final Pattern WITH_BRACKETS =
      Pattern.compile(
          "(?:"
              + PLACES_LIST
              + "[,.]? )?(?:"
              + DAY
              + "[,.]? )?"
              + BRACKETED
              + GAP
              + "(?:"
              + DASH
              + "|[:.])"
              + GAP);

  /** Place, day, agency without brackets. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          PLACES_LIST
              + "[,.] ?"
              + DAY
              + "(?:[.,:]| ?"
              + DASH
              + ") ?(?<agency>"
              + AGENCY_NAME
              + ")(?:[.:]|"
              + GAP
              + DASH
              + ")"
              + GAP);

  private static final Pattern WITH_DAY =
      Pattern.compile(PLACES_LIST + "[,.] ?" + DAY + "(?:[.:]|" + GAP + DASH + ")" + GAP);

  private static final Pattern PLACE_ALONE =
      Pattern.compile(PLACES_LIST + GAP + "(?<sign>" + DASH + "|:)" + GAP);

  /** The dateline that the paragraph begins with, if any. */
  static Optional<Dateline> of(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return certain(WITH_BRACKETS, start)
        .or(() -> certain(WITH_AGENCY, start))
        .or(() -> certain(WITH_DAY, start))
        .or(() -> placeAlone(start))
        .filter(dateline -> newsFollow(paragraph, dateline.length()));
  }

  private static Optional<Dateline> certain(Pattern pattern, String start) {
    Matcher matcher = pattern.matcher(start);
    if (!matcher.lookingAt()
        || !hasMonth(matcher) && (pattern != WITH_BRACKETS || hasOtherWord(matcher))) {
      return Optional.empty();
    }
    String agency = agency(pattern, matcher);
    String place = matcher.group("place");
    boolean good =
        (agency.isEmpty() || isAgency(agency))
            && (place == null || !isDayWord(place))
            && (pattern != WITH_BRACKETS || place == null || hasMonth(matcher) || isTown(place));
    return good ? Optional.of(new Dateline(matcher.end(), agency, true)) : Optional.empty();
  }

  /** A name of at most three words; in small letters only a short one, such as dpa. */
  private static boolean isAgency(String name) {
    int first = name.codePointAt(0);
    return name.split(" ").length <= 3
        && !Character.isDigit(first)
        && (!Character.isLowerCase(first) || name.length() <= 4);
  }

  private static boolean isDayWord(String place) {
    String first = Phrases.normalised(place).split(" ", 2)[0];
    return SiteWords.phrases().words("date-words").contains(first)
        || SiteWords.phrases().words("months").contains(first);
  }

  private static boolean isTown(String place) {
    String first = place.split("[,/]", 2)[0].strip();
    return isCapitals(first) || PLACES.phrases("towns").contains(first.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(String place) {
    return place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
  }

  private static String agency(Pattern pattern, Matcher matcher) {
    if (pattern == WITH_AGENCY) {
      return matcher.group("agency");
    }
    if (pattern == WITH_DAY) {
      return "";
    }
    String slashed = matcher.group("slashed");
    String bracketed = matcher.group("bracketed");
    return slashed != null ? slashed : bracketed != null ? bracketed : "";
  }

  private static boolean hasMonth(Matcher matcher) {
    return SiteWords.phrases().words("months").contains(month(matcher).toLowerCase(Locale.ROOT));
  }

  /** Whether a word stands beside the number, where a month would stand. */
  private static boolean hasOtherWord(Matcher matcher) {
    return !month(matcher).isEmpty();
  }

  private static String month(Matcher matcher) {
    String before = matcher.group("month");
    String after = matcher.group("month2");
    return before != null ? before : after != null ? after : "";
  }

  /** A place and a dash: only a town that is known, or capitals, which nothing else has there. */
  private static Optional<Dateline> placeAlone(String start) {
    Matcher matcher = PLACE_ALONE.matcher(start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String place = matcher.group("place");
    String sign = matcher.group("sign");
    boolean noPlace =
        SiteWords.phrases().words("no-place").contains(Phrases.normalised(place).split(" ", 2)[0]);
    boolean spaced = matcher.end() > matcher.end("sign");
    boolean good = sign.equals("-.") || isTown(place);
    return good && !noPlace && (spaced || "—–―".contains(sign))
        ? Optional.of(new Dateline(matcher.end(), "", false))
        : Optional.empty();
  }

  private static boolean newsFollow(String paragraph, int from) {
    return from < paragraph.length() && !Character.isLowerCase(paragraph.codePointAt(from));
  }
}
