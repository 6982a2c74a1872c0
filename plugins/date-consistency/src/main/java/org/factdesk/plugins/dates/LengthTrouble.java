package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/** Lengths of time that do not fit the two dates that they lie between. */
final class LengthTrouble {
  private static final Pattern RANGE = Pattern.compile(",? ?(?:to|until|till|through|and|-|–|—) ?");
  private static final Pattern OPENS = Pattern.compile(".*\\b(?:from|between) (?:the )?");
  private static final Pattern FROM = Pattern.compile(".*\\bfrom (?:the )?");

  /** What happens for as long as it is said to: "the two-week trial ran from …". */
  static final String EVENT =
      "(?:visit|trip|tour|trial|talks|summit|meeting|conference|congress|convention|festival|fair"
          + "|strike|walkout|ban|curfew|ceasefire|cease-fire|truce|exhibition|holiday|break|event"
          + "|tournament|session|course|siege|voyage|stay|stint|exercises?|drills?|mission|hearing"
          + "|closure|shutdown|lockdown|blockade|suspension|campaign|forum|retreat|march|race|pause"
          + "|quarantine|workshop|standoff|occupation|manhunt|search|outage|blackout|period|spell)";

  private static final String NO_TURN =
      "(?!(?:after|before|since|until|than|but|while|that|when|last|next|every|each|ago|later"
          + "|earlier|old|prison|jail|following|if|on)\\b)";

  private static final String RUNS =
      "(?: (?:that|which) (?:ran|runs|lasted|lasts|will run|will last|took place|was held))?";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?: [\\w’'-]+){0,2}? "
              + EVENT
              + RUNS
              + "(?: "
              + NO_TURN
              + "[\\w’'-]+){0,6},? (?:from|between) (?:the )?");

  /** The same before "January 3-9", which has no word before it. */
  private static final Pattern NAMED_ALONE =
      Pattern.compile(
          "(?: [\\w’'-]+){0,2}? "
              + EVENT
              + "(?: (?:in|at)(?: [\\w’'-]+){1,3})?"
              + "(?:,? (?:on |\\(|(?:was |were |is |to be )?held (?:on )?|runs |ran )?)");

  /** "spent more than a month studying the drafts between": what stands before the length. */
  private static final Pattern SPENT =
      Pattern.compile(
          ".*\\b(?:spent|spend|spends|needed|took)"
              + "(?: (?:more than|less than|over|under|at least|about|nearly|almost|only|just|some))? ");

  private static final Pattern SPENT_ON =
      Pattern.compile(
          "(?! (?:a|an|per|each|every) )(?: "
              + NO_TURN
              + "[\\w’'-]+){0,6},? (?:from|between) (?:the )?");

  /** "will be held between March 1 and March 10": a time within which it falls. */
  private static final Pattern WINDOW =
      Pattern.compile(
          ".*\\b(?:be|held|place|scheduled|planned|expected|due|some ?time)\\b.*\\bbetween (?:the )?");

  private static final Pattern BARE =
      Pattern.compile(
          "(?: or so)?,?(?: (?:which|that))?"
              + "(?: (?:elapsed|passed|apart|in all|in total|went by|was spent|were spent))?"
              + "(?: (?:in|at)(?: [\\w’'-]+){1,3})?(?: in)?,? (?:from|between) (?:the )?");
  private static final Pattern BEHIND =
      Pattern.compile(
          " ?[,(–—-] ?(?:a|an|or|that is|for|lasting|a total of|some)? ?"
              + "|,? (?:lasted|took|ran)(?: for)? ");

  private LengthTrouble() {}

  static List<Finding> findings(ArticleDates dates, List<DatedSentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (DatedSentence sentence : sentences) {
      for (int i = 0; i + 1 < sentence.times().size(); i++) {
        if (isRange(sentence, i) || isDates(sentence, i) && EndsTold.are(sentence, i)) {
          finding(dates, sentence, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Whether the expression and the next one are the ends of one stretch of time. */
  static boolean isRange(DatedSentence sentence, int first) {
    if (!isDates(sentence, first)) {
      return false;
    }
    String between = sentence.between(first, first + 1);
    if (!RANGE.matcher(between).matches()) {
      return false;
    }
    if (isOfOneMonth(sentence, first)) {
      return !between.contains("and");
    }
    String before = sentence.before(first);
    boolean and = between.contains("and");
    return OPENS.matcher(before).matches() && and != FROM.matcher(before).matches();
  }

  /** "January 3-9": the second is a bare number, so that both can only be one stretch. */
  private static boolean isOfOneMonth(DatedSentence sentence, int first) {
    String last = sentence.words(first + 1);
    return last.length() <= 2 && last.chars().allMatch(Character::isDigit);
  }

  private static boolean isDates(DatedSentence sentence, int first) {
    return isDate(sentence.time(first)) && isDate(sentence.time(first + 1));
  }

  private static boolean isDate(TimeExpression time) {
    return time.type() == TimexType.DATE && time.days().isPresent();
  }

  private static Optional<Finding> finding(ArticleDates dates, DatedSentence sentence, int first) {
    Optional<TimeExpression> length = length(sentence, first);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    TimeExpression begin = sentence.time(first);
    TimeExpression end = sentence.time(first + 1);
    List<DaySpan> spans = DaySpan.all(dates.text(), begin, end);
    Optional<StatedLength> stated = Lengths.stated(dates.text(), length.get());
    boolean fits =
        stated.isEmpty()
            || spans.isEmpty()
            || spans.stream().anyMatch(s -> stated.get().overlaps(s.fewest(), s.most() + 1));
    return fits ? Optional.empty() : Optional.of(finding(dates, length.get(), begin, end));
  }

  /** The length that is said of the stretch, right before or right behind it. */
  private static Optional<TimeExpression> length(DatedSentence sentence, int first) {
    if (first > 0 && sentence.time(first - 1).type() == TimexType.DURATION) {
      String between = sentence.between(first - 1, first);
      boolean alone = isOfOneMonth(sentence, first) && NAMED_ALONE.matcher(between).matches();
      if (WINDOW.matcher(between).matches()) {
        return Optional.empty();
      }
      boolean spent =
          SPENT.matcher(sentence.before(first - 1)).matches()
              && SPENT_ON.matcher(between).matches();
      if (alone
          || spent
          || BARE.matcher(between).matches()
          || NAMED.matcher(between).matches()
          || EndsTold.opens(between)) {
        return Optional.of(sentence.time(first - 1));
      }
    }
    int next = first + 2;
    boolean behind =
        next < sentence.times().size()
            && sentence.time(next).type() == TimexType.DURATION
            && BEHIND.matcher(sentence.between(first + 1, next)).matches();
    return behind ? Optional.of(sentence.time(next)) : Optional.empty();
  }

  private static Finding finding(
      ArticleDates dates, TimeExpression length, TimeExpression begin, TimeExpression end) {
    String counted = Lengths.between(dates.text(), begin, end);
    String message =
        Say.quoted(dates.words(length))
            + " does not fit "
            + Say.quoted(dates.words(begin))
            + " to "
            + Say.quoted(dates.words(end))
            + ": that is "
            + counted
            + ".";
    return Finding.of(DateConsistency.DURATION_MISMATCH, message)
        .at(dates.place(end), dates.place(begin), dates.place(length))
        .about(dates.words(length) + ", " + dates.words(begin) + " to " + dates.words(end))
        .because(
            new Evidence.Reasoning(begin.reason()),
            new Evidence.Reasoning(end.reason()),
            new Evidence.Source("calendar", "from the one to the other it is " + counted))
        .confidence(0.75 * dates.firmness(begin) * dates.firmness(end));
  }
}
