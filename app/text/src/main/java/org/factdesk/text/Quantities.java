package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * How much and how many, in English text: numbers in digits and words with their units, currencies,
 * bounds and ranges. Scores, clock times, telephone and page numbers, years and numbers in names
 * ("Boeing 737", "G7") are none; dates that look like counts are left to who knows dates.
 *
 * <p>Pure functions, any thread, linear in the text. The lists are data: {@code units.txt}, {@code
 * number-words.txt}.
 */
public final class Quantities {
  private static final Pattern SIGN_BEFORE =
      Pattern.compile("(?:(US\\$|USD|EUR|GBP|Rs|[A-Z]{1,2}\\$|[$€£¥₹])\\.? ?)$");
  private static final Pattern UNIT_AFTER =
      Pattern.compile(
          "(?i)[ -]{0,3}(?:of )?(?!in\\b)((?:square[ -]|sq[ -]|percentage[ -]|per[ -]|degrees )?[\\p{L}%°][\\p{L}/]*)(?![\\p{L}\\p{N}])");
  private static final Pattern SPEED_AFTER =
      Pattern.compile(
          "[ -]?((?i:miles?|km|kilomet(?:er|re)s?)[ -](?:per|an)[ -]hour\\b|in\\b(?=\\.? ?[()]))");
  private static final Pattern JOIN = Pattern.compile(" ?[-–—] ?| to | and | or ");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)\\b(?:(?<least>more than|(?<!just )over|at least|above|upwards of|no (?:less|fewer) than|greater than|exceeding|exceeded|surpassing)"
              + "|(?<most>less than|fewer than|under|below|at most|up to|no more than|not more than|as (?:many|much) as|a maximum of)"
              + "|(?<about>about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|just over|just under|or so|circa|perhaps|maybe|approx\\.?))"
              + "(?: the| an?| an? (?:additional|estimated)| estimated)? ?[(]?$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^[ ]?(?:(?<least>or more|plus\\b|\\+)|(?<most>or (?:less|fewer))|(?<about>or so))");
  private static final String MONTHS =
      "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july"
          + "|august|september|october|november|december)";
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?:[#№]|\\b(?i:"
              + MONTHS
              + "|no|nos|number|numbers|page|pages|pp|chapter|section|article|articles|route|flight|channel|room|act|division|level|grade|phase|type|version|apollo|interstate|highway|district|precinct|unit|gate|size|model|game|week|day|volume|category|stage|lot|block|figure|table|item|psalm|title|rule|form|mark|proposition|resolution|amendment|class|episode|season|aged?))[. ]{0,2}$");
  private static final Pattern CAPITAL_BEFORE =
      Pattern.compile(
          "(?:^|[^.!?:;\"“\\s\\p{L}]|[^.!?:;\"“\\s\\p{Lu}]\\s|\\s)(\\p{Lu}[\\p{L}’']*)[ -]{1,3}$");
  private static final Pattern NAME_AFTER =
      Pattern.compile(
          "^[ -]{0,3}(?:block\\b|century\\b|(?:\\p{Lu}[\\p{L}.]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Place)\\b|(?:[NSEW]\\. )?\\p{Lu}\\p{Ll}+ (?:Street|St|Ave)\\b|o['’ ]{1,2}clock|[ap]\\. ?m\\b|[ap]m\\b|(?i:"
              + MONTHS
              + ")\\b)");
  private static final Pattern SCORE_AFTER =
      Pattern.compile(
          "^[ -]{0,3}(?:victory|win|loss|run|spurt|record|lead|vote|decision|rout|draw|tie|defeat|margin|season|start|favou?r|\\)|[.,;]|$|in |on |at |to |against|over |with )");

  private static final Pattern PART_OF_NAME =
      Pattern.compile("(?:\\p{L}[-./]|\\p{N} ?[-–./]) ?\\z");
  private static final int LONGEST_JOIN = 16;

  private Quantities() {}

  /** The quantities of the text, in order, none within another. */
  public static List<Quantity> in(CharSequence text) {
    List<Quantity> found = new ArrayList<>();
    List<Numeral> numerals = Numerals.in(text);
    int i = 0;
    while (i < numerals.size()) {
      Numeral numeral = numerals.get(i);
      Optional<Numeral> end =
          i + 1 < numerals.size() ? joined(text, numeral, numerals.get(i + 1)) : Optional.empty();
      i += end.isPresent() ? 2 : 1;
      Numeral last = end.orElse(numeral);
      (end.isPresent() && isNoRange(text, numeral, last)
              ? Optional.<Quantity>empty()
              : quantity(text, numeral, last))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The second of two numbers that make one range, score or telephone number. */
  private static Optional<Numeral> joined(CharSequence text, Numeral first, Numeral second) {
    if (second.begin() - first.end() > LONGEST_JOIN) {
      return Optional.empty();
    }
    String between = text.subSequence(first.end(), second.begin()).toString();
    String sign = SIGN_BEFORE.matcher(between).replaceFirst("");
    String join = sign.isEmpty() ? between : sign;
    if (!JOIN.matcher(join).matches()) {
      return Optional.empty();
    }
    boolean dash = join.strip().length() == 1;
    boolean or =
        join.equals(" or ")
            && second.value() > first.value()
            && second.value() <= 2 * first.value();
    boolean betweenAnd =
        join.equals(" and ")
            && second.value() > first.value()
            && before(text, first.begin(), 10).matches("(?is).*\\bbetween .{0,3}");
    boolean to =
        join.equals(" to ")
            && !before(text, first.begin(), 8).matches("(?is).*\\bfrom .{0,3}")
            && second.value() > first.value();
    return dash || or || betweenAnd || to ? Optional.of(second) : Optional.empty();
  }

  /** "65 - 53", "7-9 in", "745-4811". */
  private static boolean isNoRange(CharSequence text, Numeral first, Numeral last) {
    String join = text.subSequence(first.end(), last.begin()).toString();
    boolean word = join.matches(" (?:to|and|or) .{0,3}");
    boolean plain = last.slack() == 0 && last.value() == Math.rint(last.value());
    return !word
        && plain
        && (first.value() >= last.value()
            || first.end() - first.begin() == 3 && last.end() - last.begin() == 4
            || SCORE_AFTER.matcher(after(text, last.end(), 12)).find());
  }

  private static Optional<Quantity> quantity(CharSequence text, Numeral first, Numeral last) {
    String before = before(text, first.begin(), 40);
    Matcher sign = SIGN_BEFORE.matcher(before);
    boolean money =
        sign.find() && (sign.group(1).length() < 3 || !first.sort().equals(Numeral.Sort.WORDS));
    int begin = money ? first.begin() - (before.length() - sign.start()) : first.begin();
    before = money ? before.substring(0, sign.start()) : before;
    String after = after(text, last.end(), 40);
    Matcher written = unitAfter(after);
    Optional<Unit> behind =
        written.lookingAt()
            ? Unit.written(written.group(1).replaceAll("[ -]+", "-"))
            : Optional.empty();
    Optional<Unit> unit = money ? Optional.of(Unit.currency(sign.group(1))) : behind;
    if (last.sort() == Numeral.Sort.FRACTION) {
      unit = Optional.of(Unit.PERCENT);
    } else if (last.sort() == Numeral.Sort.ORDINAL) {
      unit = Optional.of(Unit.ORDINAL);
    }
    boolean counted = unit.isEmpty() || unit.get().isMoney() && !money;
    if (counted && isNoCount(text, first, before, after)) {
      return Optional.empty();
    }
    int end =
        behind.isPresent() && !money && last.sort() != Numeral.Sort.ORDINAL
            ? last.end() + written.end()
            : last.end();
    return Optional.of(
        new Quantity(
            new Span(begin, end),
            Math.min(scaled(first, last), last.value()),
            Math.max(scaled(first, last), last.value()),
            Math.max(first.slack(), last.slack()),
            precision(
                before, text.subSequence(end, Math.min(text.length(), end + 12)).toString(), first),
            unit.orElse(Unit.COUNT)));
  }

  /** A speed or the "in" of inches where there is one, else any unit. */
  private static Matcher unitAfter(String after) {
    Matcher special = SPEED_AFTER.matcher(after);
    return special.lookingAt() ? special : UNIT_AFTER.matcher(after);
  }

  /** In "10 to 12 million" the first stands for millions too. */
  private static double scaled(Numeral first, Numeral last) {
    boolean million = last.value() >= 1000 && first.value() < 1000 && last.slack() > 0;
    double magnitude = Math.pow(1000, Math.floor(Math.log10(last.value()) / 3));
    return million && first != last && first.value() * magnitude <= last.value()
        ? first.value() * magnitude
        : first.value();
  }

  private static Precision precision(String before, String behind, Numeral first) {
    if (first.sort() == Numeral.Sort.VAGUE) {
      return Precision.AT_LEAST;
    }
    Matcher bound = BOUND.matcher(before);
    boolean found = bound.find();
    if (!found) {
      bound = BEHIND.matcher(behind);
      found = bound.find();
    }
    if (!found) {
      return first.sort() == Numeral.Sort.FRACTION ? Precision.ABOUT : Precision.EXACT;
    }
    if (bound.group("least") != null) {
      return Precision.AT_LEAST;
    }
    return bound.group("most") != null ? Precision.AT_MOST : Precision.ABOUT;
  }

  /** A year, a number in a name or an address, a time of the day. */
  private static boolean isNoCount(CharSequence text, Numeral first, String before, String after) {
    if (first.sort() == Numeral.Sort.DIGITS) {
      boolean four =
          first.end() - first.begin() == 4 && Character.isDigit(text.charAt(first.begin() + 1));
      boolean year =
          four
              && first.value() >= 1800
              && first.value() < 2100
              && !after.matches("(?s) (?:people|men|women|children)\\b.*");
      if (year
          || text.charAt(first.begin()) == '0'
          || PART_OF_NAME.matcher(before).find()
          || first.value() == 911
          || before.endsWith("#")) {
        return true;
      }
      if (NAME_BEFORE.matcher(before).find()) {
        return true;
      }
      Matcher capital = CAPITAL_BEFORE.matcher(before);
      boolean name =
          capital.find() && !TellingWords.isCommon(capital.group(1).toLowerCase(Locale.ROOT));
      boolean people =
          after.matches(
              "(?s)[ -]{1,3}(?:people|men|women|children|deaths|dead|killed|injured|wounded)\\b.*");
      if (name && !people) {
        return true;
      }
    }
    return NAME_AFTER.matcher(after).find()
        || first.sort() == Numeral.Sort.WORDS
            && first.value() == 1
            && !after.matches(
                "(?s)[ -](?!of\\b|another\\b|another\\b|day\\b|thing\\b|that\\b|who\\b|time\\b)\\p{Ll}{3}.*");
  }

  private static String before(CharSequence text, int end, int length) {
    return text.subSequence(Math.max(0, end - length), end).toString();
  }

  private static String after(CharSequence text, int begin, int length) {
    return text.subSequence(begin, Math.min(text.length(), begin + length)).toString();
  }
}
