package org.factdesk.timex;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;

/** Datelines: "MOSCOW, February 4, 2022. TASS." and, without a year, "STEPANAKERT, FEBRUARY 1". */
final class Datelines {
  private final String text;
  private final List<Raw> dates;
  private final Optional<LocalDate> latest;

  Datelines(String text, List<Raw> dates) {
    this.text = text;
    this.dates = dates;
    this.latest =
        dates.stream()
            .map(PublicationClues::day)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
  }

  Optional<Metadatum<DateRange>> find() {
    for (Raw raw : dates) {
      if (raw.meaning() instanceof Meaning.Calendar date && date.day() > 0 && isDateline(raw)) {
        Optional<Metadatum<DateRange>> found = date.year() > 0 ? stated(raw) : inferred(raw, date);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a place in capitals, and nothing else, stands before the date in its line. */
  private boolean isDateline(Raw raw) {
    Line line = Line.around(text, raw.span().begin());
    String before = line.before(raw.span().begin());
    if (before.isEmpty()
        || before.length() > 60
        || !endsLikeDateline(line.after(raw.span().end()))) {
      return false;
    }
    int capitals = 0;
    for (String word : before.split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      if (word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
        capitals++;
      }
    }
    return capitals > 0 || before.endsWith(",");
  }

  private static boolean endsLikeDateline(String after) {
    return !after.isEmpty() && ".,:-–—(/)".indexOf(after.charAt(0)) >= 0;
  }

  private static Optional<Metadatum<DateRange>> stated(Raw raw) {
    return PublicationClues.day(raw)
        .map(
            day ->
                new Metadatum<>(
                    DateRange.day(day), Origin.READ_FROM_TEXT, 0.95, "from the dateline"));
  }

  /** The first such day that is not before the latest day that the text states with its year. */
  private Optional<Metadatum<DateRange>> inferred(Raw raw, Meaning.Calendar date) {
    return latest
        .flatMap(day -> CalendarDays.firstFrom(day, date.month(), date.day()))
        .map(
            day ->
                new Metadatum<>(
                    DateRange.day(day),
                    Origin.INFERRED,
                    0.8,
                    "the dateline says “"
                        + raw.span().in(text)
                        + "”; the year is the first in which that follows "
                        + latest.orElseThrow()));
  }
}
