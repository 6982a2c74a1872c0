package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/**
 * Dates and times in digits that cannot be: "2022-13-04", "25:00 GMT". What has no sign of being a
 * date or a time of day, such as the number of a case or a length, is passed over.
 */
final class ImpossibleDigits {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.#-])(?:19|20)\\d\\d-(?<month>[0-3]\\d)-(?<day>[0-3]\\d)"
              + "(?:T(?<hour>\\d\\d):\\d\\d)?(?![\\d-])");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.,-])(?<hour>\\d{1,2}):(?<minute>\\d\\d) ?"
              + "(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|CET|CEST|BST|IST|MSK|local time)\\b");

  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:no\\.?|number|case|docket|bill|file|order|report|ref\\.?|id)[: ]*$");

  private static final int BEFORE = 12;

  private ImpossibleDigits() {}

  static List<Finding> findings(ArticleDates dates) {
    List<Finding> findings = new ArrayList<>();
    Matcher date = DATE.matcher(dates.text());
    while (date.find()) {
      String why = dateFault(date);
      if (!why.isEmpty() && !isNumber(dates.text(), date.start())) {
        add(dates, date, why, findings);
      }
    }
    Matcher time = TIME.matcher(dates.text());
    while (time.find()) {
      String why = timeFault(time.group("hour"), time.group("minute"));
      if (!why.isEmpty()) {
        add(dates, time, why, findings);
      }
    }
    return findings;
  }

  private static String dateFault(Matcher date) {
    int month = Integer.parseInt(date.group("month"));
    int day = Integer.parseInt(date.group("day"));
    if (month > 12 && day <= 31) {
      return "a year has 12 months";
    }
    if (month > 0 && day > 31) {
      return "no month has " + day + " days";
    }
    return date.group("hour") == null || month > 12 ? "" : timeFault(date.group("hour"), "00");
  }

  private static String timeFault(String hour, String minute) {
    boolean midnight = hour.equals("24") && minute.equals("00");
    if (Integer.parseInt(hour) > 23 && !midnight) {
      return "a day has 24 hours";
    }
    return Integer.parseInt(minute) > 59 ? "an hour has 60 minutes" : "";
  }

  private static boolean isNumber(String text, int begin) {
    return NUMBER.matcher(text.substring(Math.max(0, begin - BEFORE), begin)).find();
  }

  private static void add(ArticleDates dates, Matcher match, String why, List<Finding> findings) {
    if (dates.sectionAt(match.start()) == SectionKind.BOILERPLATE) {
      return;
    }
    Place place = dates.article().place(new Span(match.start(), match.end()));
    String message = Say.quoted(place.quote()) + " does not exist: " + why + ".";
    findings.add(
        Finding.of(DateConsistency.IMPOSSIBLE_DATE, message)
            .at(place)
            .about(place.quote())
            .because(new Evidence.Source("calendar", why))
            .confidence(0.9));
  }
}
