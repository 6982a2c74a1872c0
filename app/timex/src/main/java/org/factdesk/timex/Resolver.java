package org.factdesk.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Gives the time expressions of one text their values. */
final class Resolver {
  private final String text;
  private final Optional<DateRange> published;

  Resolver(String text, Optional<DateRange> published) {
    this.text = text;
    this.published = published;
  }

  List<TimeExpression> resolve(List<Raw> found) {
    List<TimeExpression> all = new ArrayList<>(found.size());
    for (Raw raw : found) {
      all.add(resolve(raw));
    }
    return all;
  }

  private TimeExpression resolve(Raw raw) {
    if (raw.meaning() instanceof Meaning.Calendar calendar) {
      return calendar.year() > 0 ? stated(raw, calendar) : withoutYear(raw, calendar);
    }
    if (raw.meaning() instanceof Meaning.Weekday weekday && published.isPresent()) {
      LocalDate to = published.get().to();
      int back = Math.floorMod(to.getDayOfWeek().getValue() - weekday.weekday(), 7);
      return of(
          raw, to.minusDays(back), Basis.PUBLICATION, "is the last one not after publication");
    }
    if (raw.meaning() instanceof Meaning.DayFromToday day && published.isPresent()) {
      LocalDate date = published.get().to().plusDays(day.days());
      return of(raw, date, Basis.PUBLICATION, "counts from the day of publication");
    }
    return unknown(raw, "XXXX-XX-XX");
  }

  private TimeExpression stated(Raw raw, Meaning.Calendar calendar) {
    if (calendar.day() == 0) {
      YearMonth month = YearMonth.of(calendar.year(), calendar.month());
      DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
      return make(raw, month.toString(), "the words say so", Optional.of(days), Basis.STATED);
    }
    try {
      LocalDate day = LocalDate.of(calendar.year(), calendar.month(), calendar.day());
      return of(raw, day, Basis.STATED, "is stated in full");
    } catch (DateTimeException noSuchDay) {
      return make(raw, "XXXX-XX-XX", noSuchDay.getMessage(), Optional.empty(), Basis.IMPOSSIBLE);
    }
  }

  private TimeExpression withoutYear(Raw raw, Meaning.Calendar calendar) {
    if (published.isEmpty()) {
      String day = calendar.day() == 0 ? "" : String.format("-%02d", calendar.day());
      return unknown(raw, String.format("XXXX-%02d", calendar.month()) + day);
    }
    LocalDate to = published.get().to();
    int month = calendar.month();
    boolean later =
        month > to.getMonthValue()
            || (month == to.getMonthValue() && calendar.day() > to.getDayOfMonth());
    int year = later ? to.getYear() - 1 : to.getYear();
    return stated(raw, new Meaning.Calendar(year, month, calendar.day(), calendar.weekday(), ""));
  }

  private TimeExpression of(Raw raw, LocalDate day, Basis basis, String why) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String reason = "“" + raw.span().in(text) + "” " + why + ": " + weekday + ", " + day;
    return make(raw, day.toString(), reason, Optional.of(DateRange.day(day)), basis);
  }

  private TimeExpression unknown(Raw raw, String value) {
    return make(
        raw, value, "the year or day of publication is not known", Optional.empty(), Basis.UNKNOWN);
  }

  private TimeExpression make(
      Raw raw, String value, String reason, Optional<DateRange> days, Basis basis) {
    Optional<DayOfWeek> weekday = Optional.empty();
    if (raw.meaning() instanceof Meaning.Calendar calendar && calendar.weekday() > 0) {
      weekday = Optional.of(DayOfWeek.of(calendar.weekday()));
    }
    return new TimeExpression(
        raw.span(), TimexType.DATE, value, reason, days, basis, weekday, raw.tense());
  }
}
