package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/**
 * Dates beside words that count from another date of the passage: "They met on January 10. Three
 * days later, on January 15, they left." Wrong only where the date fits none of the dates before.
 */
final class LaterTrouble {
  private static final List<String> NUMBERS =
      List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern LATER =
      Pattern.compile(
          "(?:just |only )?(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})"
              + " (?<unit>day|week)s? (?<way>later|earlier)");
  private static final Pattern NEXT = Pattern.compile("the (?:(?:next|following) day|day after)");
  private static final Pattern BESIDE = Pattern.compile(",? ?\\(?(?:on )?(?:the )?");

  /** How many sentences with dates back the date may stand that is counted from. */
  private static final int BACK = 4;

  private static final int FAR = 100;

  private LaterTrouble() {}

  static List<Finding> findings(ArticleDates dates, List<DatedSentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      DatedSentence sentence = sentences.get(s);
      for (int i = 0; i + 1 < sentence.times().size(); i++) {
        TimeExpression day = sentence.time(i + 1);
        Optional<Integer> count = count(dates.words(sentence.time(i)));
        boolean beside =
            count.isPresent()
                && isDated(dates, day)
                && BESIDE.matcher(sentence.between(i, i + 1)).matches();
        if (beside && !fits(anchors(dates, sentences, s, i), day, count.get())) {
          findings.add(finding(dates, sentence.time(i), day));
        }
      }
    }
    return findings;
  }

  /** Days that the words count, negative for before; empty where they count none. */
  private static Optional<Integer> count(String words) {
    String small = words.toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " ");
    if (NEXT.matcher(small).matches()) {
      return Optional.of(1);
    }
    Matcher later = LATER.matcher(small);
    if (!later.matches()) {
      return Optional.empty();
    }
    String said = later.group("count");
    int number =
        Character.isDigit(said.charAt(0))
            ? Integer.parseInt(said)
            : Math.max(1, NUMBERS.indexOf(said) + 1);
    int days = later.group("unit").equals("week") ? 7 * number : number;
    return Optional.of(later.group("way").equals("later") ? days : -days);
  }

  static boolean isDated(ArticleDates dates, TimeExpression time) {
    return time.type() != TimexType.DURATION
        && time.namesOneDay()
        && time.days().isPresent()
        && Months.isNamedIn(dates.words(time));
  }

  /** The days that the words may count from: those named a little before, and publication. */
  static List<LocalDate> anchors(
      ArticleDates dates, List<DatedSentence> sentences, int sentence, int index) {
    Stream<TimeExpression> here = sentences.get(sentence).times().stream().limit(index);
    Stream<TimeExpression> before =
        sentences.subList(Math.max(0, sentence - BACK), sentence).stream()
            .flatMap(one -> one.times().stream());
    Stream<LocalDate> named =
        Stream.concat(before, here)
            .flatMap(time -> time.days().stream())
            .flatMap(days -> Stream.of(days.from(), days.to()));
    Stream<LocalDate> published =
        dates.published().stream().flatMap(p -> Stream.of(p.value().from(), p.value().to()));
    return Stream.concat(named, published).toList();
  }

  /** Whether one of them is so far away, give or take; also where all are too far to be meant. */
  private static boolean fits(List<LocalDate> anchors, TimeExpression day, int count) {
    LocalDate counted = day.days().orElseThrow().from();
    int slack = Math.abs(count) > 2 ? Math.max(1, Math.abs(count) / 7) : 0;
    List<Long> away =
        anchors.stream()
            .map(anchor -> ChronoUnit.DAYS.between(anchor, counted))
            .filter(days -> Math.abs(days) < FAR)
            .toList();
    return away.isEmpty() || away.stream().anyMatch(days -> Math.abs(days - count) <= slack);
  }

  private static Finding finding(ArticleDates dates, TimeExpression later, TimeExpression day) {
    String message =
        Say.quoted(dates.words(day))
            + " is not “"
            + dates.words(later)
            + "” than any date named before it"
            + meant(later)
            + ".";
    return Finding.of(DateConsistency.DURATION_MISMATCH, message)
        .at(dates.place(day), dates.place(later))
        .about(dates.words(later) + ", " + dates.words(day))
        .because(new Evidence.Reasoning(later.reason()), new Evidence.Reasoning(day.reason()))
        .confidence(0.65 * dates.firmness(day));
  }

  private static String meant(TimeExpression later) {
    return later
        .days()
        .filter(DateRange::isOneDay)
        .map(days -> "; " + Say.days(days) + " would be")
        .orElse("");
  }
}
