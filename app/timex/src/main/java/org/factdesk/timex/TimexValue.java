package org.factdesk.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.DateRange;

/** Says which days a TIMEX3 value means, whoever wrote it: a checker or a person. */
public final class TimexValue {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE|-[1-7])?(?:T.*)?");
  private static final Pattern PART =
      Pattern.compile("(\\d{4})-(\\d{2}|[QH]\\d|SP|SU|FA|AU|WI)(?:-XX)?");
  private static final Pattern YEARS = Pattern.compile("(\\d{2,4})(X{0,2})(?:-XX)*");
  private static final Pattern ANY_YEAR = Pattern.compile("XXXX-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern ANY_WEEK = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");

  private TimexValue() {}

  /**
   * The day or days that the value names: one for {@code 2022-01-26} and {@code 2022-01-26TEV},
   * seven for {@code 2022-W04}, ten years of them for {@code 199}. Empty for lengths of time, for
   * values that leave the year or week open, and for what is no value or no day.
   */
  public static Optional<DateRange> days(String value) {
    try {
      return day(value).or(() -> week(value)).or(() -> part(value)).or(() -> years(value));
    } catch (DateTimeException e) {
      return Optional.empty(); // 30 February, week 60: no days, which is the answer
    }
  }

  /**
   * The days of this time that a value may mean which leaves the year open ({@code XXXX-01-26}) or
   * the week ({@code XXXX-WXX-1}), in order; none for any other value. Takes time linear in the
   * days.
   */
  public static List<LocalDate> daysWithin(String value, DateRange time) {
    Predicate<LocalDate> fits = recurring(value);
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = time.from(); !day.isAfter(time.to()); day = day.plusDays(1)) {
      if (fits.test(day)) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  /** Whether the value names a day and leaves open of which year or week. */
  public static boolean isOpen(String value) {
    return ANY_YEAR.matcher(value).matches() || ANY_WEEK.matcher(value).matches();
  }

  private static Predicate<LocalDate> recurring(String value) {
    Matcher week = ANY_WEEK.matcher(value);
    if (week.matches()) {
      int weekday = number(week, 1);
      return day -> day.getDayOfWeek().getValue() == weekday;
    }
    Matcher year = ANY_YEAR.matcher(value);
    if (!year.matches()) {
      return day -> false;
    }
    try {
      MonthDay wanted = MonthDay.of(number(year, 1), number(year, 2));
      return day -> MonthDay.from(day).equals(wanted);
    } catch (DateTimeException e) {
      return day -> false; // 30 February comes in no year
    }
  }

  private static Optional<DateRange> day(String value) {
    Matcher day = DAY.matcher(value);
    return day.matches()
        ? Optional.of(DateRange.day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3))))
        : Optional.empty();
  }

  private static Optional<DateRange> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(number(week, 1), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
            .with(java.time.DayOfWeek.MONDAY);
    String part = week.group(3);
    if (part == null) {
      return Optional.of(new DateRange(monday, monday.plusDays(6)));
    }
    return Optional.of(
        part.equals("-WE")
            ? new DateRange(monday.plusDays(5), monday.plusDays(6))
            : DateRange.day(monday.plusDays(Integer.parseInt(part.substring(1)) - 1L)));
  }

  private static Optional<DateRange> part(String value) {
    Matcher part = PART.matcher(value);
    if (!part.matches()) {
      return Optional.empty();
    }
    int year = number(part, 1);
    String code = part.group(2);
    return switch (code) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA", "AU" -> months(year, 9, 3);
      case "WI" -> months(year, 1, 12); // at either end of the year: nobody says which
      case "Q1", "Q2", "Q3", "Q4" -> months(year, 3 * digit(code) - 2, 3);
      case "H1", "H2" -> months(year, 6 * digit(code) - 5, 6);
      default ->
          Character.isDigit(code.charAt(0))
              ? months(year, Integer.parseInt(code), 1)
              : Optional.empty();
    };
  }

  private static Optional<DateRange> months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, first);
    return Optional.of(new DateRange(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth()));
  }

  /** A year, a decade ({@code 199}, {@code 199X}) or a century ({@code 19}, {@code 19XX}). */
  private static Optional<DateRange> years(String value) {
    Matcher years = YEARS.matcher(value);
    int digits = years.matches() ? years.group(1).length() : 0;
    int open = digits == 0 ? 0 : years.group(2).length();
    if (digits == 0 || open > 0 && digits + open != 4) {
      return Optional.empty();
    }
    int count = (int) Math.pow(10, 4 - digits);
    int first = number(years, 1) * count;
    return Optional.of(
        new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31)));
  }

  private static int digit(String code) {
    return code.charAt(1) - '0';
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
