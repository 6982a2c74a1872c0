package org.factdesk.desktop.words;

import java.time.LocalDate;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;

/** Says days as people write them. */
public final class DateWords {
  private static final Texts TEXTS = Texts.of(DateWords.class);

  private DateWords() {}

  /** In few words: "4 Feb 2022", "28–30 Jan", "date unknown". */
  public static String brief(Optional<Metadatum<DateRange>> published) {
    return published.map(known -> brief(known.value())).orElseGet(() -> TEXTS.get("brief.unknown"));
  }

  /** As {@link #brief(Optional)}. */
  public static String brief(DateRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (days.isOneDay()) {
      return TEXTS.get("brief.day", number(from), shortMonth(from), year(from));
    }
    if (from.getYear() != to.getYear()) {
      return TEXTS.get("brief.to", brief(DateRange.day(from)), brief(DateRange.day(to)));
    }
    return from.getMonth() == to.getMonth()
        ? TEXTS.get("brief.within-month", number(from), number(to), shortMonth(to))
        : TEXTS.get(
            "brief.within-year", number(from), shortMonth(from), number(to), shortMonth(to));
  }

  /** In full: "1 February 2022", "28 to 30 January 2022", "date unknown". */
  public static String full(Optional<Metadatum<DateRange>> published) {
    return published.map(known -> full(known.value())).orElseGet(() -> TEXTS.get("date.unknown"));
  }

  private static String full(DateRange days) {
    String last = full(days.to());
    return days.isOneDay() ? last : TEXTS.get("full.to", beginning(days), last);
  }

  /** Only as much of the first day as the last one does not say. */
  private static String beginning(DateRange days) {
    LocalDate from = days.from();
    if (from.getYear() != days.to().getYear()) {
      return full(from);
    }
    return from.getMonth() == days.to().getMonth()
        ? TEXTS.get("full.to.day", number(from))
        : TEXTS.get("full.to.month", number(from), month(from));
  }

  private static String full(LocalDate day) {
    return TEXTS.get("full.day", number(day), month(day), year(day));
  }

  /** The month's name in full. */
  public static String month(LocalDate day) {
    return TEXTS.get(monthKey(day));
  }

  /** The month's name in three or four letters. */
  public static String shortMonth(LocalDate day) {
    return TEXTS.get(monthKey(day) + ".short");
  }

  private static String monthKey(LocalDate day) {
    int month = day.getMonthValue();
    return "month." + (month < 10 ? "0" : "") + month;
  }

  /** As text: a number would be written with the separators of the language. */
  private static String number(LocalDate day) {
    return String.valueOf(day.getDayOfMonth());
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }
}
