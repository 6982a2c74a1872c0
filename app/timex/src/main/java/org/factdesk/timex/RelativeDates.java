package org.factdesk.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Resolves weekdays, "yesterday", "last week", "two days later" and times of day. */
final class RelativeDates {
  private final Story story;
  private final String words;
  private final Tense tense;
  private final int offset;

  RelativeDates(Story story, String words, Raw raw) {
    this.story = story;
    this.words = words;
    this.tense = raw.tense();
    this.offset = raw.span().begin();
  }

  Value value(Meaning meaning) {
    if (meaning instanceof Meaning.Weekday weekday) {
      return weekday(weekday);
    }
    if (meaning instanceof Meaning.WeekdayOfMonth day) {
      return ofMonth(day);
    }
    if (meaning instanceof Meaning.DayFromToday day) {
      return fromToday(day);
    }
    if (meaning instanceof Meaning.Shift shift) {
      return shift(shift);
    }
    if (meaning instanceof Meaning.Told told) {
      return told(told);
    }
    if (meaning instanceof Meaning.Weekend) {
      return weekend();
    }
    if (meaning instanceof Meaning.WeeksAway away) {
      return weeksAway(away);
    }
    if (meaning instanceof Meaning.Moment moment) {
      return Moments.value(moment, story.lastTime(offset), words);
    }
    Meaning.Clock clock = (Meaning.Clock) meaning;
    Optional<LocalDate> day =
        story.last().filter(p -> p.unit() == Unit.DAY).map(p -> p.days().to());
    LocalDate base = day.or(story::today).orElse(null);
    return base == null
        ? unknown(TimexType.TIME, "XXXX-XX-XX" + clock.clock())
        : day(base, clock.clock(), words + " is taken to be on " + Wording.day(base) + ".");
  }

  private Value weekday(Meaning.Weekday weekday) {
    String open = "XXXX-WXX-" + weekday.weekday() + weekday.clock();
    if (story.nowForWeekdays(offset).isEmpty()) {
      return unknown(type(weekday.clock()), open);
    }
    Optional<DateRange> told = story.toldOf(Unit.DAY, offset).map(Period::days);
    DateRange today = story.nowForWeekdays(offset).get();
    DateRange now = Math.abs(weekday.direction()) == 3 ? told.orElse(today) : today;
    LocalDate day = Weekdays.day(weekday, now.to(), tense);
    LocalDate begun = story.begun(offset).orElse(day);
    boolean ends = weekday.direction() == 0 && tense == Tense.FUTURE && !story.isNarrative();
    if (ends && begun.isAfter(day) && now.isOneDay()) {
      LocalDate last = Weekdays.day(weekday, begun, tense);
      return day(last, weekday.clock(), words + " ends what begins on " + Wording.day(begun) + ".");
    }
    LocalDate earlier = Weekdays.day(weekday, now.from(), tense);
    String why = words + " is " + Weekdays.rule(weekday, tense) + " " + anchor(now) + ".";
    if (earlier.equals(day) || story.isNarrative()) {
      return day(day, weekday.clock(), why).or(otherWeeks(weekday, day));
    }
    DateRange days = new DateRange(earlier, day);
    return new Value(type(weekday.clock()), open, Optional.of(days), story.basis(), why, List.of());
  }

  /** "Friday the 13th": the last one, or the next where the future is told. */
  private Value ofMonth(Meaning.WeekdayOfMonth named) {
    Optional<LocalDate> today = story.today();
    if (today.isEmpty()) {
      return unknown(TimexType.DATE, "XXXX-XX-" + Digits.padded(named.day(), 2));
    }
    LocalDate day = Weekdays.ofMonth(named, today.get(), tense == Tense.FUTURE);
    String side =
        tense == Tense.FUTURE
            ? " is the first such day not before "
            : " is the last such day not after ";
    return day(day, "", words + side + Wording.day(today.get()) + ".");
  }

  /** What a bare weekday can mean beside the day chosen: another week of it. */
  private List<Alternative> otherWeeks(Meaning.Weekday weekday, LocalDate day) {
    if (weekday.direction() != 0 || story.isNarrative()) {
      return List.of();
    }
    Alternative before = otherWeek(day.minusWeeks(1), weekday, "the week before");
    Alternative after = otherWeek(day.plusWeeks(1), weekday, "the week after");
    return switch (tense) {
      case PAST, FUTURE -> List.of(before);
      default -> List.of(after, before);
    };
  }

  private Alternative otherWeek(LocalDate day, Meaning.Weekday weekday, String week) {
    Value value = day(day, weekday.clock(), "");
    String why = words + " can also be that of " + week + ", " + Wording.day(day) + ".";
    return new Alternative(value.value(), value.days(), why);
  }

  private Value fromToday(Meaning.DayFromToday day) {
    if (story.now().isEmpty()) {
      return unknown(type(day.clock()), "XXXX-XX-XX" + day.clock());
    }
    if (story.isNarrative() && day.days() == 0 && day.clock().isEmpty()) {
      return Value.open(
          TimexType.DATE, "PRESENT_REF", Basis.TEXT, words + " means nowadays in a story.");
    }
    DateRange now = story.now().get();
    String why = words + " counts from " + anchor(now) + ".";
    LocalDate to = now.to().plusDays(day.days());
    if (now.isOneDay() || story.isNarrative()) {
      return day(to, day.clock(), why);
    }
    DateRange days = new DateRange(now.from().plusDays(day.days()), to);
    return Value.date("XXXX-XX-XX" + day.clock(), days, story.basis(), why);
  }

  /** The quarter that the text told of last, else the last one over; or the same a year before. */
  private Value told(Meaning.Told told) {
    Optional<Period> last = story.last().filter(Period::isPartOfYear);
    Optional<Period> quarter =
        story.today().map(today -> Period.holding(today, Unit.QUARTER).plus(-1, Unit.QUARTER));
    Optional<Period> base = last.or(() -> quarter);
    if (base.isEmpty()) {
      return unknown(TimexType.DATE, "XXXX-QX");
    }
    Period period = base.get().yearsOn(told.years());
    String why = words + " goes with " + Wording.days(base.get().days()) + ", told of before.";
    Basis basis = last.isPresent() ? Basis.TEXT : story.basis();
    return Value.date(period.value(), period.days(), basis, why);
  }

  private Value weeksAway(Meaning.WeeksAway away) {
    Optional<LocalDate> today = story.today();
    if (today.isEmpty()) {
      return unknown(TimexType.DATE, "XXXX-WXX-" + away.weekday());
    }
    int direction = away.weeks() > 0 ? 1 : -1;
    Meaning.Weekday near = new Meaning.Weekday(away.weekday(), direction, "");
    LocalDate day = Weekdays.day(near, today.get(), tense).plusWeeks(away.weeks());
    return day(day, "", words + " counts from " + Wording.day(today.get()) + ".");
  }

  private Value weekend() {
    if (story.today().isEmpty()) {
      return unknown(TimexType.DATE, "XXXX-WXX-WE");
    }
    LocalDate today = story.today().get();
    int day = today.getDayOfWeek().getValue();
    boolean over = tense == Tense.PAST ? day < 6 : tense != Tense.FUTURE && day < 5;
    Period weekend = Period.holding(over ? today.minusWeeks(1) : today, Unit.WEEKEND);
    String why = words + " is the " + (over ? "last" : "next") + " one seen from ";
    return Value.date(
        weekend.value(), weekend.days(), story.basis(), why + Wording.day(today) + ".");
  }

  private Value shift(Meaning.Shift shift) {
    Optional<Period> told =
        shift.from() == Meaning.From.LAST_DATE
            ? story.toldOf(shift.unit(), offset)
            : Optional.empty();
    boolean fromText = told.isPresent();
    Optional<Period> base = fromText ? told : base(shift.unit());
    if (base.isEmpty()) {
      return unknown(type(shift.clock()), open(shift.unit()) + shift.clock());
    }
    if (!base.get().reaches(shift.count(), shift.unit())) {
      String value = shift.count() < 0 ? "PAST_REF" : "FUTURE_REF";
      String why = words + " lies beyond what a calendar can say.";
      return Value.open(TimexType.DATE, value, Basis.UNKNOWN, why);
    }
    Period moved =
        shift.count() == 0 && shift.unit().ordinal() >= base.get().unit().ordinal()
            ? Period.holding(base.get().days().to(), shift.unit())
            : moved(base.get(), shift);
    Basis basis = fromText ? Basis.TEXT : story.basis();
    String from = fromText ? Wording.days(base.get().days()) : anchor(story.now().orElseThrow());
    String why = words + " counts from " + from + ".";
    boolean timed = !shift.clock().isEmpty();
    return new Value(
        timed ? TimexType.TIME : TimexType.DATE,
        moved.value() + shift.clock(),
        Optional.of(moved.days()),
        basis,
        why,
        List.of());
  }

  /** "a year earlier" than a quarter is a quarter; "the previous year" is a year. */
  private static Period moved(Period base, Meaning.Shift shift) {
    boolean same = shift.counted() && shift.unit() == Unit.YEAR && base.isPartOfYear();
    return same ? base.yearsOn(shift.count()) : base.plus(shift.count(), shift.unit());
  }

  private Optional<Period> base(Unit unit) {
    return story.today().map(today -> Period.holding(today, unit));
  }

  private String anchor(DateRange now) {
    return Wording.days(now)
        + (story.isNarrative() ? ", the date named before" : ", the day of publication");
  }

  private static TimexType type(String clock) {
    return clock.isEmpty() ? TimexType.DATE : TimexType.TIME;
  }

  private static String open(Unit unit) {
    return switch (unit) {
      case YEAR, SEASON, DECADE, CENTURY, MILLENNIUM -> "XXXX";
      case QUARTER -> "XXXX-QX";
      case MONTH -> "XXXX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  private Value day(LocalDate day, String clock, String why) {
    return Value.day(day, clock, story.basis(), why);
  }

  private Value unknown(TimexType type, String value) {
    return Value.open(
        type,
        value,
        Basis.UNKNOWN,
        words + " cannot be placed: the day of publication is not known.");
  }
}
