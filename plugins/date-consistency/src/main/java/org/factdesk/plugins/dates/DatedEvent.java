package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.model.DateRange;

/**
 * What an article says happened, and when.
 *
 * @param days the day or days that it gives
 * @param firmness how much the days can be relied on: 1 where the words state them in full
 * @param anchor what the days rest on
 * @param saying whether the date is that of somebody's words, not of what they tell
 * @param part where in the article it stands
 * @param stems of the words that tell the event, the commonest first (see {@link EventKeys})
 * @param names those of the stems that are written like names, sorted
 * @param phrase the same words as they stand in the text, in order, to show to people
 * @param before the words right before the date, joined; empty where there are too few
 * @param after the words right after the date, joined; empty where there are too few
 * @param reason why the words mean these days
 * @param story the words that the whole article says most often, sorted
 * @param named the days that the article names anywhere, sorted
 * @param published the first day on which the article can have been published, or the distant past
 */
record DatedEvent(
    DateRange days,
    double firmness,
    Anchor anchor,
    boolean saying,
    Part part,
    List<String> stems,
    List<String> names,
    List<String> phrase,
    String before,
    String after,
    String reason,
    LocalDate published,
    List<String> story,
    List<LocalDate> named)
    implements Fact {
  DatedEvent {
    stems = List.copyOf(stems);
    names = List.copyOf(names);
    phrase = List.copyOf(phrase);
    story = List.copyOf(story);
    named = List.copyOf(named);
  }

  /** What the days of an event rest on. */
  enum Anchor {
    /** The words state day, month and year. */
    STATED,
    /** The words state day and month; the year is the nearest. */
    NEAREST_YEAR,
    /** The words name a weekday. */
    WEEKDAY,
    /** The words count from the day of publication or from another date: "today", "last week". */
    COUNTED
  }

  /** Where an event is told. */
  enum Part {
    STORY,
    DATELINE,
    /** A section that says again what the article says elsewhere. */
    REPEAT
  }

  /** Whether the article names that day too, for this or for something else. */
  boolean knows(DatedEvent other) {
    return Collections.binarySearch(named, other.days.from()) >= 0;
  }

  /** Whether the days of both have nothing in common. */
  boolean isApartFrom(DatedEvent other) {
    return days.to().isBefore(other.days.from()) || other.days.to().isBefore(days.from());
  }
}
