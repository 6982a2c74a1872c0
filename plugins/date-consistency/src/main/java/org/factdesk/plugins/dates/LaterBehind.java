package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.timex.TimeExpression;

/**
 * Dates with words behind them that count from another date of the passage: "The drafts were
 * released on December 17. The answer came on January 2, more than a month later." Wrong only where
 * the date fits none of the dates before.
 */
final class LaterBehind {
  private static final List<String> NUMBERS =
      List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern LATER =
      Pattern.compile(
          "(?:just |only )?(?:(?:more than|less than|over|under|at least|about|around|nearly"
              + "|almost|barely) )?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten"
              + "|\\d{1,2}) (?<unit>day|week|month|year)s? (?<way>later|earlier)");

  private static final Pattern BEHIND = Pattern.compile("(?:,|,? ?[–—(-]) ?(?:just |only )?");

  /** Not "on January 2, a month later they left", which may count from that day. */
  private static final Pattern CLOSES = Pattern.compile(" ?(?:[.;:)].*)?");

  /** A date so many times as far away is not meant. */
  private static final int FAR = 8;

  private LaterBehind() {}

  static List<Finding> findings(ArticleDates dates, List<DatedSentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      DatedSentence sentence = sentences.get(s);
      for (int i = 0; i + 1 < sentence.times().size(); i++) {
        TimeExpression day = sentence.time(i);
        TimeExpression later = sentence.time(i + 1);
        Matcher count = LATER.matcher(small(dates.words(later)));
        if (count.matches()
            && isCounted(dates, sentence, i)
            && !fits(LaterTrouble.anchors(dates, sentences, s, i), day, count)) {
          findings.add(finding(dates, day, later));
        }
      }
    }
    return findings;
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " ");
  }

  private static boolean isCounted(ArticleDates dates, DatedSentence sentence, int day) {
    return LaterTrouble.isDated(dates, sentence.time(day))
        && BEHIND.matcher(sentence.between(day, day + 1)).matches()
        && CLOSES.matcher(sentence.after(day + 1)).matches();
  }

  /**
   * Whether one of them is so far away; also where all are too far away to be meant, or none is.
   */
  private static boolean fits(List<LocalDate> anchors, TimeExpression day, Matcher count) {
    String said = count.group("count");
    int number =
        Character.isDigit(said.charAt(0))
            ? Integer.parseInt(said)
            : Math.max(1, NUMBERS.indexOf(said) + 1);
    String value = "P" + number + Character.toUpperCase(count.group("unit").charAt(0));
    Optional<StatedLength> length = StatedLength.of(value, count.group());
    int way = count.group("way").equals("later") ? 1 : -1;
    LocalDate counted = day.days().orElseThrow().from();
    List<Long> away =
        anchors.stream()
            .map(anchor -> way * ChronoUnit.DAYS.between(anchor, counted))
            .filter(days -> length.isPresent() && isNear(days, length.get()))
            .toList();
    return away.isEmpty() || away.stream().anyMatch(days -> length.get().overlaps(days, days));
  }

  private static boolean isNear(long days, StatedLength length) {
    return days > 0 && days <= Math.max(100, FAR * Math.max(length.least(), 1));
  }

  private static Finding finding(ArticleDates dates, TimeExpression day, TimeExpression later) {
    String message =
        Say.quoted(dates.words(day))
            + " is not “"
            + dates.words(later)
            + "” than any date named before it.";
    return Finding.of(DateConsistency.DURATION_MISMATCH, message)
        .at(dates.place(day), dates.place(later))
        .about(dates.words(day) + ", " + dates.words(later))
        .because(new Evidence.Reasoning(day.reason()))
        .confidence(0.6 * dates.firmness(day));
  }
}
