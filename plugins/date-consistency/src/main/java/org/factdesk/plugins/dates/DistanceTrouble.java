package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/**
 * Dates that are said to lie so far from another one and do not: "three days after the January 10
 * meeting, on January 15", "on Sunday, a day after Monday's attack".
 */
final class DistanceTrouble {
  private static final String WORD = "[\\p{L}\\p{N}’'.&-]+";

  /** From the length to the date it counts from: "after the", "before his". */
  private static final Pattern TURN =
      Pattern.compile(
          " (?<way>after|before|following|ahead of|prior to)"
              + "(?: (?:the|its|his|her|their|a|an|last|this))?(?: deadly| fatal)? ?");

  /**
   * The same with a clause, where the date counted from stands at its end: "before he was shot on".
   */
  private static final Pattern TURN_OVER =
      Pattern.compile(
          " (?<way>after|before) (?:he|she|it|they|we)(?: (?!the\\b|a\\b|an\\b|and\\b|that\\b|to\\b)"
              + WORD
              + "){1,3} on (?:the )?");

  /** From that date over what happened on it to the date that is counted. */
  private static final Pattern ONWARD =
      Pattern.compile("(?:['’]s?)?(?: " + WORD + "){0,5}, (?:on )?(?:the )?");

  /** The same over the begin of the main clause: ", police said on". */
  private static final Pattern ONWARD_FAR =
      Pattern.compile(
          "(?:['’]s?)?(?: "
              + WORD
              + "){0,6}, (?!who|which|where|when|that)"
              + WORD
              + "(?: (?!who|which|where|when|that|for|over|since|of|from|until|before|after|and)"
              + WORD
              + "){0,5} on ");

  private static final Pattern BACKWARD =
      Pattern.compile(" ?[,(–—-] ?(?:just |only |exactly |which was |or )?");

  private DistanceTrouble() {}

  static List<Finding> findings(ArticleDates dates, List<DatedSentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (DatedSentence sentence : sentences) {
      for (int i = 0; i + 1 < sentence.times().size(); i++) {
        int length = i;
        way(sentence, i)
            .flatMap(
                way ->
                    counted(sentence, length)
                        .flatMap(day -> check(dates, sentence, length, day, way)))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** "after" or "before", where the expression is a length that the next date is counted by. */
  private static Optional<String> way(DatedSentence sentence, int length) {
    if (sentence.time(length).type() != TimexType.DURATION || !isDay(sentence.time(length + 1))) {
      return Optional.empty();
    }
    Matcher turn = TURN.matcher(sentence.between(length, length + 1));
    if (turn.matches()) {
      return Optional.of(turn.group("way"));
    }
    Matcher over = TURN_OVER.matcher(sentence.between(length, length + 1));
    boolean behind = length > 0 && BACKWARD.matcher(sentence.between(length - 1, length)).matches();
    return behind && over.matches() ? Optional.of(over.group("way")) : Optional.empty();
  }

  /** Which expression is the date that lies so far from the one behind the length. */
  private static Optional<Integer> counted(DatedSentence sentence, int length) {
    int next = length + 2;
    if (length > 0
        && isDay(sentence.time(length - 1))
        && BACKWARD.matcher(sentence.between(length - 1, length)).matches()) {
      return Optional.of(length - 1);
    }
    if (next >= sentence.times().size() || !isDay(sentence.time(next))) {
      return Optional.empty();
    }
    String onward = sentence.between(length + 1, next);
    boolean opens = sentence.opensWith(length);
    boolean far = opens && ONWARD_FAR.matcher(onward).matches();
    return ONWARD.matcher(onward).matches() || far ? Optional.of(next) : Optional.empty();
  }

  private static boolean isDay(TimeExpression time) {
    return time.namesOneDay() && time.days().isPresent();
  }

  private static Optional<Finding> check(
      ArticleDates dates, DatedSentence sentence, int length, int counted, String way) {
    TimeExpression stated = sentence.time(length);
    TimeExpression anchor = sentence.time(length + 1);
    TimeExpression day = sentence.time(counted);
    boolean later = way.equals("after") || way.equals("following");
    List<DaySpan> spans =
        later ? DaySpan.all(dates.text(), anchor, day) : DaySpan.all(dates.text(), day, anchor);
    Optional<StatedLength> said = Lengths.stated(dates.text(), stated);
    if (said.isEmpty() || spans.isEmpty() || spans.stream().anyMatch(s -> fits(said.get(), s))) {
      return Optional.empty();
    }
    return Optional.of(finding(dates, stated, anchor, day, later));
  }

  /** "Three days after" may count the first day too; "a day after" may not. */
  private static boolean fits(StatedLength said, DaySpan span) {
    int slack = said.least() > 2 ? 1 : 0;
    return said.overlaps(span.fewest() - slack, span.most() + slack);
  }

  private static Finding finding(
      ArticleDates dates,
      TimeExpression length,
      TimeExpression anchor,
      TimeExpression day,
      boolean later) {
    String message =
        Say.quoted(dates.words(day))
            + " is not "
            + dates.words(length).toLowerCase(java.util.Locale.ENGLISH)
            + (later ? " after " : " before ")
            + Say.quoted(dates.words(anchor))
            + ": "
            + Say.day(day)
            + " and "
            + Say.day(anchor)
            + " are meant.";
    return Finding.of(DateConsistency.DURATION_MISMATCH, message)
        .at(dates.place(day), dates.place(anchor), dates.place(length))
        .about(dates.words(day) + ", " + dates.words(length) + " from " + dates.words(anchor))
        .because(new Evidence.Reasoning(anchor.reason()), new Evidence.Reasoning(day.reason()))
        .confidence(0.75 * dates.firmness(anchor) * dates.firmness(day));
  }
}
