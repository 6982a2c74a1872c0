package org.factdesk.plugins.dates;

import java.util.regex.Pattern;

/**
 * A begin and an end that are told by their verbs: "the four-day strike began on January 3 and
 * ended on January 20", "held for six weeks: arrested on January 3, he was released on January 10".
 */
final class EndsTold {
  private static final String BEGAN =
      "(?:began|begun|started|opened|broke out|arrested|detained|jailed|seized|admitted)";

  private static final Pattern BEGINS = Pattern.compile(".*\\b" + BEGAN + "(?: on| in)? (?:the )?");

  private static final Pattern ENDS =
      Pattern.compile(
          ",?(?: and| but)?(?: then)?(?: (?:he|she|it|they))?(?: (?:was|were))?"
              + " (?:ended|closed|finished|concluded|released|freed|discharged|over)"
              + "(?: on| in)? (?:the )?");

  /** From the length to the begin: " strike began on", ": arrested on". */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:(?: [\\w’'-]+)?? "
              + LengthTrouble.EVENT
              + "(?: (?:that|which))?|(?: [\\w’'-]+){0,3}:(?: (?:he|she|it|they))?(?: (?:was|were))?) "
              + BEGAN
              + "(?: on| in)? (?:the )?");

  private EndsTold() {}

  /** Whether the expression is told as the begin of something and the next one as its end. */
  static boolean are(DatedSentence sentence, int first) {
    return BEGINS.matcher(sentence.before(first)).matches()
        && ENDS.matcher(sentence.between(first, first + 1)).matches();
  }

  /** Whether such words lead from a length to the date on which it began. */
  static boolean opens(String between) {
    return OPENS.matcher(between).matches();
  }
}
