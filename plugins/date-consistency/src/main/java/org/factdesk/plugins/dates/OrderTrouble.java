package org.factdesk.plugins.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/**
 * Dates in the wrong order for the words between them: "before the March 3 vote, on March 5", "from
 * 30 March to 1 March". Bare weekdays come again every week and tell no order.
 */
final class OrderTrouble {
  private static final String WORD = "[\\p{L}\\p{N}’'.&-]+";
  private static final String WAY = "(?<way>after|before|following|ahead of|prior to)";

  /** What stands before the date that the other one is compared with: "after the January 10". */
  private static final Pattern OPENS =
      Pattern.compile("(?:.*[ ,(–—-])?" + WAY + " (?:the |its |his |her |their |last )?");

  /** From there to the date that comes before or after it: " talks in Geneva, on". */
  private static final Pattern ONWARD =
      Pattern.compile("(?: (?!and\\b|or\\b)" + WORD + "){0,5}, on (?:the )?");

  /** The same over the main clause: "After the January talks, the ministers met on". */
  private static final Pattern ONWARD_FAR =
      Pattern.compile(
          "(?: (?!and\\b|or\\b)"
              + WORD
              + "){0,5},(?: (?!who\\b|which\\b|where\\b|when\\b|that\\b|for\\b|over\\b|since\\b|of\\b"
              + "|from\\b|until\\b|before\\b|after\\b|and\\b|said\\b|told\\b|says\\b|will\\b|would\\b)"
              + WORD
              + "){1,6} on (?:the )?");

  /** A sentence that opens with what happened on a day: "After the talks on". */
  private static final Pattern OPENS_EVENT =
      Pattern.compile(WAY + "(?: (?!that\\b|and\\b|or\\b|a\\b|an\\b)" + WORD + "){1,5} (?:on|of) ");

  /** The main clause behind that: ", he had been arrested on", ", NATO replied in". */
  private static final Pattern CLAUSE =
      Pattern.compile(
          ",(?: the)?(?: (?!a\\b|an\\b|the\\b|who\\b|which\\b|where\\b|when\\b|that\\b|for\\b|over\\b"
              + "|since\\b|of\\b|from\\b|until\\b|before\\b|after\\b|and\\b|said\\b|told\\b|says\\b"
              + "|will\\b|would\\b|planned\\b|due\\b|scheduled\\b|dated\\b)"
              + WORD
              + "){2,5} (?:on|in) (?:the )?");

  /** "replaced papers drafted on": of two such verbs the date goes with the second. */
  private static final Pattern TWO_VERBS =
      Pattern.compile(".*ed\\b.*(?<!had been \\p{L}{1,20})ed (?:on|in) .*");

  private static final Pattern BACKWARD =
      Pattern.compile(
          ",? (?:just |shortly |only |immediately )?"
              + WAY
              + " (?:the |its |his |her |their |last )?");

  private static final Pattern NOUN = Pattern.compile(" \\p{L}{3,}.*");

  /** So far from publication, a date without its year may be of another one. */
  private static final int NEAR = 150;

  private OrderTrouble() {}

  static List<Finding> findings(ArticleDates dates, List<DatedSentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (DatedSentence sentence : sentences) {
      for (int i = 0; i + 1 < sentence.times().size(); i++) {
        if (Lifetime.isTold(sentence, i) && isBefore(sentence.time(i + 1), sentence.time(i))) {
          findings.add(range(dates, sentence.time(i), sentence.time(i + 1)));
        } else if (isFirm(dates, sentence.time(i)) && isFirm(dates, sentence.time(i + 1))) {
          wrongOrder(dates, sentence, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> wrongOrder(
      ArticleDates dates, DatedSentence sentence, int first) {
    TimeExpression one = sentence.time(first);
    TimeExpression other = sentence.time(first + 1);
    if (LengthTrouble.isRange(sentence, first)) {
      boolean backwards = isBefore(other, one) && isOneYear(dates, one, other);
      return backwards ? Optional.of(range(dates, one, other)) : Optional.empty();
    }
    Matcher backward = BACKWARD.matcher(sentence.between(first, first + 1));
    if (backward.matches()
        && NOUN.matcher(sentence.after(first + 1)).matches()
        && sentence.before(first).matches("(?:.* )?on (?:the )?")) {
      return ordered(dates, one, backward.group("way"), other);
    }
    Matcher opens = OPENS.matcher(sentence.before(first));
    String between = sentence.between(first, first + 1);
    boolean leads = opens.matches() && sentence.before(first).strip().split(" ").length <= 3;
    Matcher event = OPENS_EVENT.matcher(sentence.before(first));
    if (event.matches() && isClause(between, event.group("way"))) {
      return ordered(dates, other, event.group("way"), one);
    }
    boolean counted =
        opens.matches()
            && (ONWARD.matcher(between).matches()
                || leads && ONWARD_FAR.matcher(between).matches());
    return counted ? ordered(dates, other, opens.group("way"), one) : Optional.empty();
  }

  private static boolean isClause(String between, String way) {
    boolean told = way.equals("after") || way.equals("following");
    return CLAUSE.matcher(between).matches()
        && !TWO_VERBS.matcher(between).matches()
        && !(told && between.contains(" had "));
  }

  private static Optional<Finding> ordered(
      ArticleDates dates, TimeExpression day, String way, TimeExpression anchor) {
    boolean later = way.equals("after") || way.equals("following");
    boolean wrong = later ? isBefore(day, anchor) : isBefore(anchor, day);
    if (!wrong) {
      return Optional.empty();
    }
    String message =
        Say.quoted(dates.words(day))
            + " is told as "
            + (later ? "after " : "before ")
            + Say.quoted(dates.words(anchor))
            + ", but "
            + Say.day(day)
            + " comes "
            + (later ? "before " : "after ")
            + Say.day(anchor)
            + ".";
    return Optional.of(finding(dates, message, day, anchor));
  }

  private static Finding range(ArticleDates dates, TimeExpression begin, TimeExpression end) {
    String message =
        "The time from "
            + Say.quoted(dates.words(begin))
            + " to "
            + Say.quoted(dates.words(end))
            + " ends before it begins: "
            + Say.day(end)
            + " comes before "
            + Say.day(begin)
            + ".";
    return finding(dates, message, end, begin);
  }

  private static Finding finding(
      ArticleDates dates, String message, TimeExpression blamed, TimeExpression other) {
    return Finding.of(DateConsistency.ORDER_MISMATCH, message)
        .at(dates.place(blamed), dates.place(other))
        .about(dates.words(blamed) + " and " + dates.words(other))
        .because(new Evidence.Reasoning(other.reason()), new Evidence.Reasoning(blamed.reason()))
        .confidence(0.65 * dates.firmness(blamed) * dates.firmness(other));
  }

  private static boolean isBefore(TimeExpression one, TimeExpression other) {
    return one.days().orElseThrow().to().isBefore(other.days().orElseThrow().from());
  }

  /** Not "from 1 April to 31 March": that is a year, where the year is left out. */
  private static boolean isOneYear(ArticleDates dates, TimeExpression begin, TimeExpression end) {
    if (begin.basis() == Basis.STATED && end.basis() == Basis.STATED) {
      return true;
    }
    DateRange from = begin.days().orElseThrow();
    DateRange to = end.days().orElseThrow();
    return from.from().getMonth() == to.from().getMonth()
        && from.from().getYear() == to.from().getYear()
        && ChronoUnit.DAYS.between(to.to(), from.from()) > 1;
  }

  /** Whether it is a date with a month and a year that is sure enough. */
  private static boolean isFirm(ArticleDates dates, TimeExpression time) {
    boolean date =
        time.type() == TimexType.DATE
            && time.days().isPresent()
            && Months.isNamedIn(dates.words(time));
    if (!date || time.basis() == Basis.STATED) {
      return date;
    }
    return time.basis() == Basis.PUBLICATION
        && dates.published().isPresent()
        && dates.certainty() >= 0.75
        && Math.abs(
                ChronoUnit.DAYS.between(
                    dates.published().get().value().from(), time.days().get().from()))
            <= NEAR;
  }
}
