package org.factdesk.timex;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Gives the time expressions of one text their values, from front to back. */
final class Resolver {
  private final String text;
  private final Optional<DateRange> published;

  Resolver(String text, Optional<DateRange> published) {
    this.text = text;
    this.published = published;
  }

  List<TimeExpression> resolve(List<Raw> found) {
    Story story = new Story(text, published, found);
    SlashDates slashes = SlashDates.of(found, published);
    List<TimeExpression> all = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Raw raw = found.get(i);
      story.enter(i);
      Value value = value(raw, story, slashes);
      all.add(expression(raw, value));
      value.days().ifPresent(days -> remember(raw, value, days, story));
    }
    return all;
  }

  private static void remember(Raw raw, Value value, DateRange days, Story story) {
    if (value.type() == TimexType.TIME) {
      story.timed(value.value(), raw.span().end());
    }
    if (value.type() == TimexType.SET || isComparison(raw.meaning(), story)) {
      return;
    }
    Period period = new Period(value.value(), days, unit(days));
    boolean bareYear = value.value().length() == 4 && !(raw.meaning() instanceof Meaning.Shift);
    if (bareYear && !story.isNarrative()) {
      story.passed(period, raw.span().end());
      return;
    }
    story.reached(period, raw);
    if (raw.meaning() instanceof Meaning.Calendar date && date.year() > 0 && date.month() > 0) {
      story.stated(period, raw.span());
    }
  }

  /** "a year earlier" in news compares with the time told of, which the text does not leave. */
  private static boolean isComparison(Meaning meaning, Story story) {
    boolean told = meaning instanceof Meaning.Told stretch && stretch.years() < 0;
    boolean counted =
        meaning instanceof Meaning.Shift shift
            && shift.counted()
            && shift.count() < 0
            && shift.unit() == Unit.YEAR;
    return (told || counted) && !story.isNarrative();
  }

  private static Unit unit(DateRange days) {
    long length = java.time.temporal.ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
    if (length == 1) {
      return Unit.DAY;
    }
    if (length <= 7) {
      return Unit.WEEK;
    }
    if (length <= 31) {
      return Unit.MONTH;
    }
    return length <= 92 ? Unit.QUARTER : Unit.YEAR;
  }

  private Value value(Raw raw, Story story, SlashDates slashes) {
    String words = Wording.quoted(raw.span().in(text));
    Meaning meaning = raw.meaning();
    if (meaning instanceof Meaning.Calendar date) {
      return new CalendarDates(story, words, raw).value(date);
    }
    if (meaning instanceof Meaning.Slashed slashed) {
      return slashes.value(slashed, words);
    }
    if (meaning instanceof Meaning.YearPart part) {
      return new YearParts(story, words, raw.tense()).value(part);
    }
    if (meaning instanceof Meaning.Holiday holiday) {
      return new YearParts(story, words, raw.tense()).value(holiday);
    }
    if (meaning instanceof Meaning.Nth part) {
      Value whole = value(new Raw(raw.span(), part.whole(), raw.tense()), story, slashes);
      return PeriodParts.value(part, whole, words);
    }
    if (meaning instanceof Meaning.Beside beside) {
      Value other = value(new Raw(raw.span(), beside.other(), raw.tense()), story, slashes);
      return OtherDays.value(beside, other, words);
    }
    if (meaning instanceof Meaning.Years years) {
      DateRange days = Years.days(years.first(), years.last());
      return Value.date(years.value(), days, Basis.STATED, words + " says its years itself.");
    }
    if (meaning instanceof Meaning.Length length) {
      return Value.open(
          TimexType.DURATION, length.value(), Basis.STATED, words + " is a length of time.");
    }
    if (meaning instanceof Meaning.Repeat repeat) {
      return Value.open(TimexType.SET, repeat.value(), Basis.STATED, words + " comes again.");
    }
    if (meaning instanceof Meaning.Reference reference) {
      return Value.open(
          TimexType.DATE, reference.value(), Basis.STATED, words + " names no particular day.");
    }
    return new RelativeDates(story, words, raw).value(meaning);
  }

  private static TimeExpression expression(Raw raw, Value value) {
    Optional<DayOfWeek> weekday = Optional.empty();
    if (raw.meaning() instanceof Meaning.Calendar date && date.weekday() > 0) {
      weekday = Optional.of(DayOfWeek.of(date.weekday()));
    } else if (raw.meaning() instanceof Meaning.Weekday day) {
      weekday = Optional.of(DayOfWeek.of(day.weekday()));
    }
    return new TimeExpression(
        raw.span(),
        value.type(),
        value.value(),
        value.reason(),
        value.days(),
        value.basis(),
        weekday,
        raw.tense(),
        value.alternatives());
  }
}
