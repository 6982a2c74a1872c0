package org.factdesk.plugins.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;

/** Dates that a calendar alone shows to be wrong. */
final class CalendarTrouble {
  /** So many UTF-16 units behind a date are looked at. */
  private static final int NEXT = 48;

  /** Before that, calendars differed from country to country. */
  private static final int ONE_CALENDAR_SINCE = 1930;

  /** "Monday-Wednesday, Jan. 3-5", "Friday and Saturday, December 17 and 18". */
  private static final Pattern JOINS =
      Pattern.compile(" ?(?:[-–—/&]|,|and|to|or|through|thru|until)? ?");

  /** "About February 30 per cent": the number goes with what it counts. */
  private static final Pattern COUNTS =
      Pattern.compile("(?i) ?(?:%|per ?cent\\b|percentage\\b|degrees?\\b|(?:m|b|tr)illion\\b)");

  private static final String QUOTES = "\"“”'‘’«»";

  /** So sure a day of publication is given, or stated in the text as such. */
  private static final double SURE = 0.9;

  private final ArticleDates dates;

  private CalendarTrouble(ArticleDates dates) {
    this.dates = dates;
  }

  static List<Finding> findings(ArticleDates dates) {
    CalendarTrouble trouble = new CalendarTrouble(dates);
    List<Finding> findings = new ArrayList<>();
    List<TimeExpression> times = dates.expressions();
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      if (dates.sectionAt(time.span().begin()) == SectionKind.BOILERPLATE) {
        continue;
      }
      if (time.basis() == Basis.IMPOSSIBLE) {
        if (!trouble.isNoDate(time)) {
          findings.add(trouble.impossible(time));
        }
      } else if (!trouble.isOfWeekdayBefore(i)) {
        WeekdayBeside.of(dates.text(), time)
            .filter(beside -> trouble.isMismatch(time, beside.weekday()))
            .map(beside -> trouble.mismatch(time, beside))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Whether the words are the name of a work in quotes, or a month beside a number of things. */
  private boolean isNoDate(TimeExpression time) {
    String text = dates.text();
    int begin = time.span().begin();
    int end = time.span().end();
    boolean quoted =
        begin > 0
            && end < text.length()
            && QUOTES.indexOf(text.charAt(begin - 1)) >= 0
            && (QUOTES + ",.").indexOf(text.charAt(end)) >= 0;
    String after = text.substring(end, Math.min(text.length(), end + NEXT));
    return quoted || COUNTS.matcher(after).lookingAt();
  }

  private Finding impossible(TimeExpression expression) {
    Place place = dates.place(expression);
    String message = expression.reason().replaceFirst("\\.$", ", so the date must be wrong.");
    return Finding.of(DateConsistency.IMPOSSIBLE_DATE, message)
        .at(place)
        .about(place.quote())
        .because(new Evidence.Source("calendar", expression.reason()))
        .confidence(0.97);
  }

  private boolean isMismatch(TimeExpression time, DayOfWeek weekday) {
    if (time.days().isEmpty() || !time.days().get().isOneDay()) {
      return false;
    }
    LocalDate day = time.days().get().from();
    return day.getYear() >= ONE_CALENDAR_SINCE && !fitsAnyYear(time, day, weekday);
  }

  /** Whether the weekday fits in the year that is meant, or in another that may be meant. */
  private boolean fitsAnyYear(TimeExpression time, LocalDate day, DayOfWeek weekday) {
    if (day.getDayOfWeek() == weekday) {
      return true;
    }
    if (time.basis() == Basis.STATED) {
      return false;
    }
    boolean sure = time.basis() == Basis.PUBLICATION && dates.certainty() > SURE;
    for (int years = -1; years <= 1; years++) {
      LocalDate other = day.plusYears(years);
      if ((!sure || isNearer(other, day)) && other.getDayOfWeek() == weekday) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is nearer to the publication, though the tense speaks for the other. */
  private boolean isNearer(LocalDate one, LocalDate other) {
    LocalDate published = dates.published().map(known -> known.value().to()).orElse(other);
    return away(one, published) < away(other, published);
  }

  private static long away(LocalDate day, LocalDate published) {
    return Math.abs(day.toEpochDay() - published.toEpochDay());
  }

  /** Whether the date goes with the weekday before the one beside it. */
  private boolean isOfWeekdayBefore(int index) {
    if (index == 0) {
      return false;
    }
    TimeExpression time = dates.expressions().get(index);
    TimeExpression before = dates.expressions().get(index - 1);
    int gap = time.span().begin() - before.span().end();
    return gap < 10
        && DaySpan.isBareWeekday(dates.text(), before)
        && before.weekday().equals(time.days().map(days -> days.from().getDayOfWeek()))
        && JOINS
            .matcher(dates.text().substring(before.span().end(), time.span().begin()))
            .matches();
  }

  private Finding mismatch(TimeExpression time, WeekdayBeside beside) {
    Place place = dates.article().place(beside.span());
    DateRange days = time.days().orElseThrow();
    String weekday = Say.weekday(days.from());
    String named = beside.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String message =
        Say.quoted(place.quote())
            + " does not fit the calendar: "
            + Say.days(days)
            + " was "
            + weekday
            + ", not a "
            + named
            + ".";
    return Finding.of(DateConsistency.WEEKDAY_MISMATCH, message)
        .at(place)
        .about(place.quote())
        .because(
            new Evidence.Source("calendar", Say.days(days) + " is " + weekday),
            new Evidence.Reasoning(time.reason()))
        .confidence(confidence(time.basis()));
  }

  private double confidence(Basis basis) {
    return switch (basis) {
      case STATED -> 0.98;
      case TEXT -> 0.6;
      default -> 0.95 * dates.certainty();
    };
  }
}
