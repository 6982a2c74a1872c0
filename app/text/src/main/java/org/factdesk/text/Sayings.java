package org.factdesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * Finds who says what in English news prose: "police said", "said Peskov", "according to the
 * envoy", "a source told the agency", "in his opinion", "it was reported that".
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class Sayings {
  private static final Pattern LEFT_OPEN =
      Pattern.compile("[\"“„«]([^\"“”„«»\\n]{8,600}), ?[\"”“»] ?\\.(?=\\s|$)");

  private Sayings() {}

  /** The sayings of the text, by their cue. */
  public static List<Saying> in(CharSequence text) {
    List<Saying> sayings = new ArrayList<>();
    for (SaidSentence sentence : SaidSentence.in(text)) {
      sayings.addAll(new SayingFinder(sentence).sayings());
    }
    sayings.sort(Comparator.comparing(Saying::cue));
    return sayings;
  }

  /**
   * The words of quotations that end with a comma, as before a speaker, where their sentence ends:
   * {@code "We will come,".}
   */
  public static List<Span> leftOpen(CharSequence text) {
    List<Span> open = new ArrayList<>();
    Matcher quotation = LEFT_OPEN.matcher(text);
    while (quotation.find()) {
      open.add(new Span(quotation.start(1), quotation.end(1)));
    }
    return open;
  }
}
