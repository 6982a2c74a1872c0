package org.factdesk.store.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** The dateline that the paragraph begins with, if any. */
  static Optional<Dateline> of(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return inBrackets(start)
        .or(() -> withDay(start))
        .or(() -> placeAlone(start))
        .filter(dateline -> newsFollow(paragraph, dateline.length()));
  }

  private static Optional<Dateline> inBrackets(String start) {
    // Most paragraphs are none of these: signs are looked for sooner than forms.
    if (!holdsAny(start, "(/")) {
      return Optional.empty();
    }
    return certain(DatelineForms.WITH_BRACKETS, start)
        .or(() -> certain(DatelineForms.WITH_BRACKETS_ONLY, start).filter(d -> isKnown(d.agency())))
        .or(() -> certain(DatelineForms.WITH_DAY_IN_BRACKETS, start));
  }

  private static Optional<Dateline> withDay(String start) {
    if (!beginsWithPlace(start) || !holdsAny(start, "0123456789")) {
      return Optional.empty();
    }
    return certain(DatelineForms.WITH_AGENCY, start)
        .or(() -> certain(DatelineForms.WITH_DAY, start));
  }

  private static boolean beginsWithPlace(String start) {
    return !start.isEmpty() && Character.isUpperCase(start.codePointAt(0));
  }

  private static boolean holdsAny(String start, String signs) {
    for (int i = 0; i < start.length(); i++) {
      if (signs.indexOf(start.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is a dateline, or a town known for them, and nothing else. */
  static boolean isWhole(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (PLACES.phrases("towns").contains(line.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String news = " X";
    return Stream.of(line + news, line + ":" + news)
        .flatMap(with -> of(with).stream().filter(d -> d.length() == with.length() - 1))
        .anyMatch(Dateline::certain);
  }

  private static Optional<Dateline> certain(Pattern pattern, String start) {
    Matcher matcher = pattern.matcher(start);
    if (!matcher.lookingAt()
        || !hasMonth(matcher) && (!mayLackDay(pattern) || hasOtherWord(matcher))) {
      return Optional.empty();
    }
    String agency = agency(pattern, matcher);
    String place = matcher.group("place");
    boolean good =
        (agency.isEmpty() || isAgency(agency))
            && (pattern != DatelineForms.WITH_AGENCY
                || isCapitals(agency)
                || isKnown(agency)
                || isOneName(agency))
            && (place == null || !isDayWord(place))
            && (!mayLackDay(pattern)
                || place == null
                || hasMonth(matcher)
                || isTown(place)
                || isKnown(agency));
    return good ? Optional.of(new Dateline(matcher.end(), agency, true)) : Optional.empty();
  }

  /** A name such as BelTA or Armenpress; after a day and before a sign it is no sentence. */
  private static boolean isOneName(String agency) {
    return agency.indexOf(' ') < 0;
  }

  private static boolean mayLackDay(Pattern pattern) {
    return pattern == DatelineForms.WITH_BRACKETS || pattern == DatelineForms.WITH_BRACKETS_ONLY;
  }

  /** A name of a few words; in small letters only a short one, such as dpa. */
  private static boolean isAgency(String name) {
    int first = name.codePointAt(0);
    return name.split(" ").length <= 5
        && !Character.isDigit(first)
        && (!Character.isLowerCase(first) || name.length() <= 4);
  }

  /** Whether the line is the name of an agency and nothing else. */
  static boolean isAgencyAlone(String line) {
    return isKnown(line.strip());
  }

  private static boolean isKnown(String agency) {
    return PLACES.phrases("agencies").contains(agency.toLowerCase(Locale.ROOT));
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
    if (pattern == DatelineForms.WITH_AGENCY || pattern == DatelineForms.WITH_DAY_IN_BRACKETS) {
      return matcher.group("agency");
    }
    if (pattern == DatelineForms.WITH_DAY) {
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
    if (!beginsWithPlace(start) || !holdsAny(start, "-–—―:")) {
      return Optional.empty();
    }
    Matcher matcher = DatelineForms.PLACE_ALONE.matcher(start);
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
