package org.factdesk.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;

/**
 * Narrows down the day of publication by "this week" and the weekdays beside dates in the text: a
 * bare weekday is told after the event, so publication falls on it or later in that week.
 */
final class WeekOfStory {
  private final String text;
  private final List<Raw> dates;

  WeekOfStory(String text, List<Raw> dates) {
    this.text = text;
    this.dates = dates;
  }

  Optional<Metadatum<DateRange>> find() {
    if (!text.toLowerCase(Locale.ROOT).contains("this week")) {
      return Optional.empty();
    }
    return latestDay().map(this::weekOf);
  }

  /** The latest day that the text names, years left out taken from the dates with a year. */
  private Optional<LocalDate> latestDay() {
    Optional<LocalDate> latest = Optional.empty();
    for (Raw raw : dates) {
      latest = later(latest, PublicationClues.day(raw));
    }
    Optional<LocalDate> stated = latest;
    for (Raw raw : dates) {
      if (raw.meaning() instanceof Meaning.Calendar date && date.day() > 0 && date.year() == 0) {
        latest =
            later(
                latest,
                stated
                    .flatMap(day -> CalendarDays.firstFrom(day, date.month(), date.day()))
                    .filter(day -> day.isBefore(stated.get().plusMonths(6))));
      }
    }
    return latest;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().isBefore(other.get()) ? other : one;
  }

  private Metadatum<DateRange> weekOf(LocalDate latest) {
    LocalDate sunday = latest.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate earliest = latest;
    String because = "“this week” beside " + latest;
    for (Raw raw : dates) {
      if (raw.meaning() instanceof Meaning.Weekday weekday && weekday.direction() == 0) {
        LocalDate day = latest.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday.weekday())));
        if (!day.isAfter(sunday) && day.isAfter(earliest)) {
          earliest = day;
          because = "“this week” beside " + latest + ", and “" + raw.span().in(text) + "” as past";
        }
      }
    }
    return new Metadatum<>(new DateRange(earliest, sunday), Origin.INFERRED, 0.6, because);
  }
}
