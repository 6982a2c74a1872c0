package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;

/**
 * Sentences of texts that were cut into words and put together again with spaces: "magnitude 5. 9",
 * "8: 30 p. m. Thursday" end no sentence.
 */
final class WholeSentences {
  private WholeSentences() {}

  /** The sentences in order. */
  static List<Span> of(String text) {
    List<Span> whole = new ArrayList<>();
    for (Span sentence : Sentences.in(text)) {
      int last = whole.size() - 1;
      if (last >= 0 && goesOn(text, whole.get(last).end(), sentence.begin())) {
        whole.set(last, new Span(whole.get(last).begin(), sentence.end()));
      } else {
        whole.add(sentence);
      }
    }
    return whole;
  }

  private static boolean goesOn(String text, int end, int next) {
    if (end < 3 || text.charAt(end - 1) != '.' || text.substring(end, next).indexOf('\n') >= 0) {
      return false;
    }
    char before = text.charAt(end - 2);
    char after = text.charAt(next);
    if (Character.isDigit(before)) {
      return Character.isDigit(after);
    }
    boolean letter = Character.isLetter(before) && !Character.isLetterOrDigit(text.charAt(end - 3));
    return letter || Character.isLowerCase(after);
  }
}
