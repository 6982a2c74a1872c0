package org.factdesk.desktop.article;

import java.time.LocalDate;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.ReasonWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;

/** The line below a headline: outlet, date, and where the date came from. */
final class InfoLine {
  private static final Texts TEXTS = Texts.of(InfoLine.class);

  private InfoLine() {}

  static String of(Metadata metadata) {
    String date =
        metadata
            .published()
            .map(InfoLine::published)
            .orElseGet(() -> TEXTS.get("published.unknown"));
    return metadata.outlet().map(outlet -> outlet.value() + " · " + date).orElse(date);
  }

  private static String published(Metadatum<DateRange> published) {
    String reason = published.reason();
    String words = ReasonWords.of(reason);
    String how = reason.startsWith("from ") ? TEXTS.get("published.read", words) : words;
    return TEXTS.get("published", days(published.value())) + (how.isEmpty() ? "" : ", " + how);
  }

  /** As short as it stays clear: "28–30 January 2022". */
  static String days(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    String last = TEXTS.get("date.year", dayMonth(to), String.valueOf(to.getYear()));
    if (range.isOneDay()) {
      return last;
    }
    if (from.getYear() != to.getYear()) {
      return TEXTS.get("date.year", dayMonth(from), String.valueOf(from.getYear())) + " – " + last;
    }
    return from.getMonth() == to.getMonth()
        ? TEXTS.get("date.from", String.valueOf(from.getDayOfMonth())) + "–" + last
        : dayMonth(from) + " – " + last;
  }

  private static String dayMonth(LocalDate day) {
    return TEXTS.get("date.month", String.valueOf(day.getDayOfMonth()), DateWords.month(day));
  }
}
