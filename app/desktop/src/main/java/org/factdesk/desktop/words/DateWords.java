package org.factdesk.desktop.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;

/** Says days as people write them. */
public final class DateWords {
  /** Not a formatter: that would cost the first paint more than all the rest of the line. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateWords() {}

  /** In few words: "4 Feb 2022", "28–30 Jan", "date unknown". */
  public static String brief(Optional<Metadatum<DateRange>> published) {
    return published.map(known -> brief(known.value())).orElse("date unknown");
  }

  /** As {@link #brief(Optional)}. */
  public static String brief(DateRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (days.isOneDay()) {
      return from.getDayOfMonth() + " " + shortMonth(from) + " " + from.getYear();
    }
    if (from.getYear() != to.getYear()) {
      return brief(DateRange.day(from)) + " – " + brief(DateRange.day(to));
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + to.getDayOfMonth() + " " + shortMonth(to)
        : from.getDayOfMonth()
            + " "
            + shortMonth(from)
            + " – "
            + to.getDayOfMonth()
            + " "
            + shortMonth(to);
  }

  /** In full: "1 February 2022", "28 to 30 January 2022", "date unknown". */
  public static String full(Optional<Metadatum<DateRange>> published) {
    return published.map(known -> full(known.value())).orElse("date unknown");
  }

  private static String full(DateRange days) {
    LocalDate from = days.from();
    String last = full(days.to());
    if (days.isOneDay()) {
      return last;
    }
    if (from.getYear() != days.to().getYear()) {
      return full(from) + " to " + last;
    }
    return from.getMonth() == days.to().getMonth()
        ? from.getDayOfMonth() + " to " + last
        : from.getDayOfMonth() + " " + month(from) + " to " + last;
  }

  private static String full(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  /** The month's name in full. */
  public static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  private static String shortMonth(LocalDate day) {
    return month(day).substring(0, 3);
  }
}
