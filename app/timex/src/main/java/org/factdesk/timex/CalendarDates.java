package org.factdesk.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Resolves dates with a month or a year, whose year may have to be chosen. */
final class CalendarDates {
  private final Story story;
  private final String words;
  private final Tense tense;
  private final int offset;

  CalendarDates(Story story, String words, Raw raw) {
    this.story = story;
    this.words = words;
    this.tense = raw.tense();
    this.offset = raw.span().begin();
  }

  Value value(Meaning.Calendar date) {
    if (date.month() == 0) {
      return year(date.year());
    }
    if (date.year() != 0) {
      // The calendar counts 480 BC as -479.
      Meaning.Calendar stated = date.year() > 0 ? date : date.withYear(date.year() + 1);
      return dated(stated, Basis.STATED, words + " is stated in full.");
    }
    if (date.day() > maximum(date.month())) {
      return impossible(date);
    }
    return story.now().isPresent() ? withoutYear(date) : unknown(date);
  }

  private Value year(int year) {
    if (year < 0) {
      String value = "BC" + Digits.padded(-year, 4);
      return Value.date(value, Years.days(year + 1, year + 1), Basis.STATED, words + " is a year.");
    }
    Period period = Period.year(year);
    return Value.date(period.value(), period.days(), Basis.STATED, words + " is a year.");
  }

  private Value withoutYear(Meaning.Calendar date) {
    Optional<Period> stated = story.statedBefore(offset);
    if (stated.isPresent() && date.direction() == 0 && tense != Tense.FUTURE) {
      int following = YearChoice.withStated(stated.get().days().from(), date);
      String because =
          words + " goes with " + Wording.days(stated.get().days()) + ", stated just before it.";
      return dated(date.withYear(following), Basis.TEXT, because);
    }
    DateRange now = story.now().orElseThrow();
    int named = story.namedYear(date.direction());
    if (named != 0) {
      String why = words + " names its year by another and counts from " + Wording.days(now) + ".";
      return dated(date.withYear(named), story.basis(), why);
    }
    int year = chosenYear(date, now);
    Value value = dated(date.withYear(year), story.basis(), why(date.withYear(year), now));
    boolean free = date.direction() == 0 && date.weekday() == 0 && !story.isNarrative();
    return free ? value.or(otherYear(date, year, now)) : value;
  }

  /** The same date a year before or after, where it is not much farther away. */
  private List<Alternative> otherYear(Meaning.Calendar date, int year, DateRange now) {
    return YearChoice.close(now.to(), date, year, tense).stream()
        .map(other -> dated(date.withYear(other), Basis.PUBLICATION, ""))
        .filter(value -> value.basis() != Basis.IMPOSSIBLE)
        .map(value -> new Alternative(value.value(), value.days(), otherYear(value, now)))
        .toList();
  }

  private String otherYear(Value value, DateRange now) {
    boolean before = value.days().orElseThrow().to().isBefore(now.from());
    String side = before ? " can also be the one before " : " can also be the one after ";
    return words + side + Wording.days(now) + ", the day of publication.";
  }

  private int chosenYear(Meaning.Calendar date, DateRange now) {
    if (date.direction() == 2) {
      return now.to().getYear();
    }
    if (date.direction() != 0) {
      int month = now.to().getMonthValue();
      int year = now.to().getYear();
      boolean same = date.month() == month && date.day() > 0;
      int days = same ? date.day() - now.to().getDayOfMonth() : date.month() - month;
      if (date.direction() > 0) {
        return days > 0 ? year : year + 1;
      }
      return days < 0 ? year : year - 1;
    }
    return story.isNarrative()
        ? story.followingYear(date)
        : YearChoice.beside(now.to(), date, tense);
  }

  private String why(Meaning.Calendar date, DateRange now) {
    return YearChoice.period(date, date.year())
        .map(period -> period.days())
        .map(days -> YearReason.of(words, days, now, tense, story.isNarrative()))
        .orElse(words + " takes its year from " + Wording.days(now) + ".");
  }

  private Value dated(Meaning.Calendar date, Basis basis, String why) {
    if (date.day() == 0) {
      Period month = Period.month(YearMonth.of(date.year(), date.month()));
      return Value.date(month.value(), month.days(), basis, why);
    }
    Optional<LocalDate> day = CalendarDays.of(date.year(), date.month(), date.day());
    if (day.isEmpty()) {
      return impossible(date);
    }
    return Value.day(day.get(), date.clock(), basis, why);
  }

  private Value impossible(Meaning.Calendar date) {
    String month = Wording.month(date.month());
    int days =
        date.year() > 0
            ? YearMonth.of(date.year(), date.month()).lengthOfMonth()
            : maximum(date.month());
    String inYear = date.year() > 0 && date.month() == 2 ? " " + date.year() : "";
    String why = words + " does not exist: " + month + inYear + " has " + days + " days.";
    return Value.open(TimexType.DATE, "XXXX-XX-XX", Basis.IMPOSSIBLE, why);
  }

  private static int maximum(int month) {
    return java.time.Month.of(month).maxLength();
  }

  private Value unknown(Meaning.Calendar date) {
    String day = date.day() == 0 ? "" : "-" + Digits.padded(date.day(), 2);
    TimexType type = date.clock().isEmpty() ? TimexType.DATE : TimexType.TIME;
    return Value.open(
        type,
        "XXXX-" + Digits.padded(date.month(), 2) + day + date.clock(),
        Basis.UNKNOWN,
        words + " leaves its year open, and the day of publication is not known.");
  }
}
