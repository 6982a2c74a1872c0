package org.factdesk.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.DateRange;

/**
 * Resolves "03/04/2022": the month comes first in American usage, the day in British. Decided by
 * the numbers, by the other dates in digits of the same text, or by the day of publication;
 * otherwise both readings stay.
 */
record SlashDates(Order order, Optional<DateRange> published) {
  /** A day so near to publication is believed where the other reading is far from it. */
  private static final int NEAR = 10;

  private static final int FAR = 25;

  private enum Order {
    MONTH_FIRST,
    DAY_FIRST,
    UNDECIDED
  }

  static SlashDates of(List<Raw> expressions, Optional<DateRange> published) {
    boolean monthFirst = false;
    boolean dayFirst = false;
    for (Raw raw : expressions) {
      if (raw.meaning() instanceof Meaning.Slashed date) {
        monthFirst |= date.second() > 12;
        dayFirst |= date.first() > 12;
      }
    }
    Order order = monthFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
    return new SlashDates(monthFirst == dayFirst ? Order.UNDECIDED : order, published);
  }

  Value value(Meaning.Slashed date, String words) {
    Optional<LocalDate> monthFirst = day(date.monthFirst());
    Optional<LocalDate> dayFirst = day(date.dayFirst());
    if (monthFirst.isEmpty() && dayFirst.isEmpty()) {
      String why = words + " does not exist: no month has this day.";
      return Value.open(TimexType.DATE, "XXXX-XX-XX", Basis.IMPOSSIBLE, why);
    }
    if (monthFirst.isEmpty() || dayFirst.isEmpty() || monthFirst.equals(dayFirst)) {
      return certain(date, monthFirst.or(() -> dayFirst).orElseThrow(), words);
    }
    return decided(date, monthFirst.get(), dayFirst.get(), words);
  }

  private static Optional<LocalDate> day(Meaning.Calendar date) {
    return CalendarDays.of(date.year(), date.month(), date.day());
  }

  private static Value certain(Meaning.Slashed date, LocalDate day, String words) {
    String why = words + " can only be " + Wording.day(day) + ".";
    return Value.day(day, date.clock(), Basis.STATED, why);
  }

  private Value decided(
      Meaning.Slashed date, LocalDate monthFirst, LocalDate dayFirst, String words) {
    Value american =
        Value.day(monthFirst, date.clock(), Basis.TEXT, words + " is read with the month first");
    Value british =
        Value.day(dayFirst, date.clock(), Basis.TEXT, words + " is read with the day first");
    if (order != Order.UNDECIDED) {
      String why = ", as another date of this text asks for.";
      return order == Order.MONTH_FIRST
          ? american.over(british, Basis.TEXT, why)
          : british.over(american, Basis.TEXT, why);
    }
    String why = ", the day beside publication.";
    if (isBelieved(monthFirst, dayFirst)) {
      return american.over(british, Basis.PUBLICATION, why);
    }
    return isBelieved(dayFirst, monthFirst)
        ? british.over(american, Basis.PUBLICATION, why)
        : open(american, british, words);
  }

  private boolean isBelieved(LocalDate day, LocalDate other) {
    return published.isPresent() && away(day) <= NEAR && away(other) >= FAR;
  }

  private long away(LocalDate day) {
    DateRange days = published.orElseThrow();
    return Stream.of(days.from(), days.to())
        .mapToLong(end -> Math.abs(ChronoUnit.DAYS.between(day, end)))
        .min()
        .orElseThrow();
  }

  /** Only the year is certain. */
  private static Value open(Value american, Value british, String words) {
    LocalDate one = american.days().orElseThrow().from();
    LocalDate other = british.days().orElseThrow().from();
    String why =
        String.format(
            "%s stays open: it is %s with the month first and %s with the day first.",
            words, Wording.day(one), Wording.day(other));
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    String year = Period.year(from.getYear()).value();
    return Value.date(year, new DateRange(from, to), Basis.UNKNOWN, why)
        .or(List.of(american.alternative("."), british.alternative(".")));
  }
}
