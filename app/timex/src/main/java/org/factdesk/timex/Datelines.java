package org.factdesk.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.timex.PublicationClue.Source;

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

  /** The datelines that name their year. */
  List<PublicationClue> clues() {
    List<PublicationClue> clues = new ArrayList<>();
    for (Raw raw : dates) {
      Optional<LocalDate> day = PublicationClues.day(raw);
      if (day.isPresent() && isDateline(raw)) {
        clues.add(new PublicationClue(raw.span(), day.get(), Source.DATELINE, 0.95));
      }
    }
    return clues;
  }

  /** What a dateline without a year allows to conclude. */
  Optional<Metadatum<DateRange>> conclude() {
    for (Raw raw : dates) {
      boolean day =
          raw.meaning() instanceof Meaning.Calendar date && date.day() > 0 && date.year() == 0;
      if (day && isDateline(raw)) {
        Optional<Metadatum<DateRange>> found = inferred(raw, (Meaning.Calendar) raw.meaning());
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
