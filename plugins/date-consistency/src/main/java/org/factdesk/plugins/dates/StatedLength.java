package org.factdesk.plugins.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many days a length of time may come to, as people say it: "two weeks" may be 11 to 17 days,
 * "more than a month" anything from there on.
 *
 * @param least in days
 * @param most in days
 */
record StatedLength(long least, long most) {
  /** So many UTF-16 units before the words of a length may say that it is not exact. */
  static final int HEDGE = 16;

  private static final long ANY = Integer.MAX_VALUE;

  private static final Pattern VALUE = Pattern.compile("P(\\d{1,4}(?:\\.\\d{1,2})?)([DWMY])");
  private static final Pattern OPEN =
      Pattern.compile(
          "\\bor (?:more|longer|less|so)\\b|\\bto\\b|\\b(?:few|several|couple|some)\\b");
  private static final Pattern MORE =
      Pattern.compile("\\b(?:more than|over|at least|longer than|no less than|no fewer than)\\b");
  private static final Pattern LESS =
      Pattern.compile("\\b(?:less than|under|within|up to|at most|fewer than|no more than)\\b");
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\b(?:about|around|nearly|almost|roughly|approximately|close to|estimated|barely)\\b");

  /** What a calendar unit comes to, and how far off people are who count in it. */
  private enum Counted {
    D(1, 0, 0),
    W(7, 3, 1),
    M(30.4, 10, 4),
    Y(365.25, 160, 20);

    private final double days;
    private final double slack;
    private final double edge;

    Counted(double days, double slack, double edge) {
      this.days = days;
      this.slack = slack;
      this.edge = edge;
    }
  }

  /**
   * What a TIMEX3 duration comes to; empty where it does not count days, weeks, months or years.
   *
   * @param words the words that say it, with what stands right before them
   */
  static Optional<StatedLength> of(String value, String words) {
    Matcher matcher = VALUE.matcher(value);
    String small = words.toLowerCase(Locale.ENGLISH);
    if (!matcher.matches() || OPEN.matcher(small).find()) {
      return Optional.empty();
    }
    Counted unit = Counted.valueOf(matcher.group(2));
    return Optional.of(counted(Double.parseDouble(matcher.group(1)), unit, small));
  }

  private static StatedLength counted(double number, Counted unit, String words) {
    double days = number * unit.days;
    if (LESS.matcher(words).find()) {
      return new StatedLength(0, Math.round(days + unit.edge));
    }
    if (MORE.matcher(words).find()) {
      return new StatedLength(Math.round(days - unit.edge), ANY);
    }
    double tenth = Math.floor(days / 10);
    double slack = Math.max(number < 1.6 ? unit.slack * 0.9 : unit.slack, tenth);
    double vague = ABOUT.matcher(words).find() ? Math.max(1, days / 4) : 0;
    double off = Math.max(slack, vague);
    return new StatedLength(
        Math.max(0, (long) Math.ceil(days - off)), (long) Math.floor(days + off));
  }

  /** Whether one of the numbers of days is such a length. */
  boolean overlaps(long fewest, long highest) {
    return fewest <= most && highest >= least;
  }
}
