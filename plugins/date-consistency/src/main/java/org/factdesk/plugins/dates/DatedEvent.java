package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;

/**
 * What an article says happened, and when. Lists of words are stems (see {@link Stems}), sorted and
 * without doubles where nothing else is said.
 *
 * @param days the day or days that it gives
 * @param others the days that its words could mean as well, sorted
 * @param exactness whether they are one day, a month or week within which it happened, or less
 * @param firmness how much the days can be relied on: 1 where the words state them in full
 * @param anchor what the days rest on
 * @param hours the part of the day that it names
 * @param saying whether the date is that of somebody's words, not of what they tell
 * @param part where in the article it stands
 * @param words how the event is told
 * @param reason why the words mean these days
 * @param published the first day on which the article can have been published, or the distant past
 * @param movable whether the days move with a day of publication that was only concluded
 * @param setting the whole article that it is told in
 * @param claims what people marked and linked; empty in most articles
 * @param copies what sections that repeat the article tell for other days
 * @param subject what a finding about this date is about
 */
record DatedEvent(
    DateRange days,
    List<LocalDate> others,
    Exactness exactness,
    double firmness,
    Anchor anchor,
    Hours hours,
    boolean saying,
    Part part,
    Words words,
    String reason,
    LocalDate published,
    boolean movable,
    Setting setting,
    Claims claims,
    List<Copy> copies,
    String subject)
    implements Fact {
  DatedEvent {
    others = List.copyOf(others);
    copies = List.copyOf(copies);
  }

  /** The same with these copies. */
  DatedEvent withCopies(List<Copy> value) {
    return with(value, subject);
  }

  /** The same, in findings about that subject. */
  DatedEvent withSubject(String value) {
    return with(copies, value);
  }

  /** The same, in an article that repeats nothing: there are no copies to know by their words. */
  DatedEvent withoutSurroundings() {
    Words told = words;
    Words bare = new Words(told.stems, told.near, told.heads, told.sentence, told.phrase, "", "");
    return with(bare, copies, subject);
  }

  private DatedEvent with(List<Copy> newCopies, String newSubject) {
    return with(words, newCopies, newSubject);
  }

  private DatedEvent with(Words newWords, List<Copy> newCopies, String newSubject) {
    return new DatedEvent(
        days,
        others,
        exactness,
        firmness,
        anchor,
        hours,
        saying,
        part,
        newWords,
        reason,
        published,
        movable,
        setting,
        claims,
        newCopies,
        newSubject);
  }

  /** The same event where the article repeats itself, with another day. */
  record Copy(Place place, DateRange days) implements java.io.Serializable {}

  /**
   * The claims that a date belongs to, each named by its article and its annotation.
   *
   * @param own those that the date stands in, or that tell what it dates
   * @param linked those that a link joins to one of them as the same claim
   */
  record Claims(List<String> own, List<String> linked) implements java.io.Serializable {
    static final Claims NONE = new Claims(List.of(), List.of());

    Claims {
      own = List.copyOf(own);
      linked = List.copyOf(linked);
    }
  }

  /**
   * The words that tell an event.
   *
   * @param stems of the clause
   * @param near those of them that stand near the date
   * @param heads the verbs nearest to the date, the nearest first, two at most
   * @param sentence all of the sentence
   * @param phrase a few words of the sentence as they stand around the date, to show to people
   * @param before the words right before the date, joined; empty where there are too few
   * @param after the words right after the date, joined; empty where there are too few
   */
  record Words(
      List<String> stems,
      List<String> near,
      List<String> heads,
      List<String> sentence,
      String phrase,
      String before,
      String after)
      implements java.io.Serializable {
    Words {
      stems = List.copyOf(stems);
      near = List.copyOf(near);
      heads = List.copyOf(heads);
      sentence = List.copyOf(sentence);
    }
  }

  /**
   * What is known of the article as a whole.
   *
   * @param story the words that it says most often
   * @param topics the most telling few of them, those said most often first
   * @param named the days that it names anywhere, sorted
   */
  record Setting(List<String> story, List<String> topics, List<LocalDate> named)
      implements java.io.Serializable {
    Setting {
      story = List.copyOf(story);
      topics = List.copyOf(topics);
      named = List.copyOf(named);
    }

    /** Whether it names one of the days. */
    boolean names(DateRange days) {
      int at = Collections.binarySearch(named, days.from());
      int next = at < 0 ? -at - 1 : at;
      return next < named.size() && !named.get(next).isAfter(days.to());
    }
  }

  /** How closely the words say when it happened. */
  enum Exactness {
    DAY,
    /** A month or week that the words state. */
    PERIOD,
    /** A longer or uncertain period, or one that only bounds it. */
    LOOSE
  }

  /** What the days of an event rest on. */
  enum Anchor {
    /** The words state the year too. */
    STATED,
    /** The words state the month, and mostly the day; the year is the nearest. */
    NEAREST_YEAR,
    /** The words name a weekday. */
    WEEKDAY,
    /** The words count from the day of publication or from another date: "today", "last week". */
    COUNTED
  }

  /** Part of a day, as far as midnight is concerned. */
  enum Hours {
    EARLY,
    LATE,
    ANY
  }

  /** Where an event is told. */
  enum Part {
    STORY,
    DATELINE,
    /** A section that says again what the article says elsewhere. */
    REPEAT
  }

  /** Whether it is told for one day, in the story itself. */
  boolean tellsOneDay() {
    return part == Part.STORY && exactness == Exactness.DAY;
  }

  /** Whether it is told for a stated month or week, in the story itself. */
  boolean tellsPeriod() {
    return part == Part.STORY && exactness == Exactness.PERIOD;
  }

  /** Whether the days of both have nothing in common. */
  boolean isApartFrom(DatedEvent other) {
    return days.to().isBefore(other.days.from()) || other.days.to().isBefore(days.from());
  }
}
