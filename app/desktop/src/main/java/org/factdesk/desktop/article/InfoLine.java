package org.factdesk.desktop.article;

import java.time.LocalDate;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;

/** The line below a headline: outlet, date, and where the date came from. */
final class InfoLine {
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
    String last = dayMonth(to) + " " + to.getYear();
    if (range.isOneDay()) {
      return last;
    }
    if (from.getYear() != to.getYear()) {
      return dayMonth(from) + " " + from.getYear() + " – " + last;
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + last
        : dayMonth(from) + " – " + last;
  }

  private static String dayMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + DateWords.month(day);
  }
}
