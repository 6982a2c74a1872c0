package org.factdesk.desktop.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;

/** The line below a headline: outlet, date, and where the date came from. */
final class InfoLine {
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private InfoLine() {}

  static String of(Metadata metadata) {
    String date = metadata.published().map(InfoLine::published).orElse("date unknown");
    return metadata.outlet().map(outlet -> outlet.value() + " · " + date).orElse(date);
  }

  private static String published(Metadatum<DateRange> published) {
    String reason = published.reason();
    String how = reason.startsWith("from ") ? "read " + reason : reason;
    return "published " + days(published.value()) + (how.isEmpty() ? "" : ", " + how);
  }

  /** As short as it stays clear: "28–30 January 2022". */
  static String days(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (range.isOneDay()) {
      return DAY_MONTH_YEAR.format(to);
    }
    if (from.getYear() != to.getYear()) {
      return DAY_MONTH_YEAR.format(from) + " – " + DAY_MONTH_YEAR.format(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return DAY_MONTH.format(from) + " – " + DAY_MONTH_YEAR.format(to);
    }
    return from.getDayOfMonth() + "–" + DAY_MONTH_YEAR.format(to);
  }
}
