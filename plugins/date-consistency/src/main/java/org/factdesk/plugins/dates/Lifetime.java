package org.factdesk.plugins.dates;

import java.util.regex.Pattern;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/**
 * A birth and a death: "born in 1960 in Paris and died in 1950", "(March 3, 1960 – May 2, 1950)".
 */
final class Lifetime {
  private static final String PLACE = "(?: (?:in|at|near)(?: [\\p{L}’'.-]+){1,3})?";

  private static final Pattern BORN =
      Pattern.compile(".*\\bborn" + PLACE + ",?(?: on| in)? (?:the )?");

  private static final Pattern DIED =
      Pattern.compile(
          PLACE
              + ",?(?: and| but)?(?: who)?(?: (?:he|she))? (?:died|was buried)"
              + PLACE
              + ",?(?: on| in)? (?:the )?");

  private static final Pattern DASH = Pattern.compile(" ?[–—-] ?");

  private Lifetime() {}

  /** Whether the expression is told as a birth and the next one as the death; both name a year. */
  static boolean isTold(DatedSentence sentence, int first) {
    if (!isStated(sentence.time(first)) || !isStated(sentence.time(first + 1))) {
      return false;
    }
    String before = sentence.before(first);
    String between = sentence.between(first, first + 1);
    boolean verbs = BORN.matcher(before).matches() && DIED.matcher(between).matches();
    boolean brackets =
        before.endsWith("(")
            && DASH.matcher(between).matches()
            && sentence.after(first + 1).startsWith(")")
            && Months.isNamedIn(sentence.words(first))
            && Months.isNamedIn(sentence.words(first + 1));
    return verbs || brackets;
  }

  private static boolean isStated(TimeExpression time) {
    return time.type() == TimexType.DATE && time.days().isPresent() && time.basis() == Basis.STATED;
  }
}
