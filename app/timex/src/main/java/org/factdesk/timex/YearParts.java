package org.factdesk.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Resolves seasons, quarters, halves of a year and holidays. */
final class YearParts {
  /** A season so many days gone is not what a story goes on with. */
  private static final int LONG_AGO = 60;

  /** Where the future is told, a day behind counts as so many ahead. */
  private static final int BEHIND_FUTURE = 2;

  private final Story story;
  private final String words;
  private final Tense tense;

  YearParts(Story story, String words, Tense tense) {
    this.story = story;
    this.words = words;
    this.tense = tense;
  }

  Value value(Meaning.YearPart part) {
    if (part.year() != 0) {
      int stated = part.year() > 0 ? part.year() : part.year() + 1;
      return part(part.code(), stated, Basis.STATED, words + " is stated in full.");
    }
    if (story.today().isEmpty()) {
      return Value.open(
          TimexType.DATE, "XXXX-" + part.code(), Basis.UNKNOWN, words + " leaves its year open.");
    }
    LocalDate today = story.today().get();
    int named = story.namedYear(part.direction());
    int year = named != 0 ? named : year(part, today);
    String why = words + " counts from " + Wording.day(today) + ".";
    return part(part.code(), year, story.basis(), why);
  }

  private int year(Meaning.YearPart part, LocalDate today) {
    int year = today.getYear();
    int quarter = today.get(IsoFields.QUARTER_OF_YEAR);
    DateRange days = days(part.code(), year);
    return switch (part.direction()) {
      case 2 -> year;
      case -1 ->
          part.code().length() == 2 && !isSeason(part.code()) ? year - 1 : lastSeason(days, today);
      case 1 ->
          part.code().length() == 2 && !isSeason(part.code()) ? year + 1 : nextSeason(days, today);
      default -> {
        if (tense == Tense.FUTURE && !story.isNarrative()) {
          yield soonest(part.code(), today);
        }
        if (part.code().startsWith("Q")) {
          yield Integer.parseInt(part.code().substring(1)) > quarter ? year - 1 : year;
        }
        yield story.isNarrative()
            ? nearest(part.code(), today)
            : tense == Tense.PAST && days.from().isAfter(today) ? year - 1 : year;
      }
    };
  }

  /** "Expects fourth-quarter profit": the one ahead, unless one has only just ended. */
  private static int soonest(String code, LocalDate today) {
    int year = today.getYear();
    for (int past = year - 1; past <= year; past++) {
      LocalDate end = days(code, past).to();
      long behind = ChronoUnit.DAYS.between(end, today);
      long ahead = ChronoUnit.DAYS.between(today, days(code, past + 1).from());
      if (behind < 0 || (!isSeason(code) && behind * BEHIND_FUTURE < ahead)) {
        return past;
      }
    }
    return year + 1;
  }

  /** The year in which a story goes on with the season: it rather goes forward. */
  private static int nearest(String code, LocalDate reached) {
    int year = reached.getYear();
    long behind = ChronoUnit.DAYS.between(days(code, year).to(), reached);
    long ahead = ChronoUnit.DAYS.between(reached, days(code, year + 1).from());
    return behind > LONG_AGO && ahead < behind ? year + 1 : year;
  }

  private static boolean isSeason(String code) {
    return !code.startsWith("Q") && !code.startsWith("H");
  }

  private static int lastSeason(DateRange days, LocalDate today) {
    return days.to().isBefore(today) ? today.getYear() : today.getYear() - 1;
  }

  private static int nextSeason(DateRange days, LocalDate today) {
    return days.from().isAfter(today) ? today.getYear() : today.getYear() + 1;
  }

  private static Value part(String code, int year, Basis basis, String why) {
    return Value.date(Digits.year(year) + "-" + code, days(code, year), basis, why);
  }

  private static DateRange days(String code, int year) {
    return switch (code) {
      case "SP" -> months(year, 3, 5);
      case "SU" -> months(year, 6, 8);
      case "FA" -> months(year, 9, 11);
      case "WI" -> new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 12);
      default -> {
        int quarter = Integer.parseInt(code.substring(1));
        yield months(year, quarter * 3 - 2, quarter * 3);
      }
    };
  }

  private static DateRange months(int year, int first, int last) {
    return new DateRange(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  Value value(Meaning.Holiday holiday) {
    if (holiday.year() > 0) {
      LocalDate day = Holidays.day(holiday.code(), holiday.year());
      return day(day, Basis.STATED, words + " is a day of " + holiday.year() + ".");
    }
    Optional<LocalDate> today = story.today();
    if (today.isEmpty()) {
      return Value.open(
          TimexType.DATE, "XXXX-XX-XX", Basis.UNKNOWN, words + " leaves its year open.");
    }
    LocalDate thisYear = Holidays.day(holiday.code(), today.get().getYear());
    Meaning.Calendar date =
        Meaning.Calendar.of(0, thisYear.getMonthValue(), thisYear.getDayOfMonth());
    LocalDate day = Holidays.day(holiday.code(), holidayYear(holiday, date, today.get()));
    DateRange now = story.now().orElse(DateRange.day(today.get()));
    String why = YearReason.of(words, DateRange.day(day), now, tense, story.isNarrative());
    return day(day, story.basis(), why);
  }

  /** "last Christmas" is the one before today, "next Easter" the one after. */
  private int holidayYear(Meaning.Holiday holiday, Meaning.Calendar date, LocalDate today) {
    LocalDate thisYear = Holidays.day(holiday.code(), today.getYear());
    return switch (holiday.direction()) {
      case -1 -> thisYear.isBefore(today) ? today.getYear() : today.getYear() - 1;
      case 1 -> thisYear.isAfter(today) ? today.getYear() : today.getYear() + 1;
      default -> YearChoice.beside(today, date, tense);
    };
  }

  private static Value day(LocalDate day, Basis basis, String why) {
    return Value.date(day.toString(), DateRange.day(day), basis, why);
  }
}
