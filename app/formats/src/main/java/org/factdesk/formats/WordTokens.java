package org.factdesk.formats;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Sentences;
import org.factdesk.text.Words;

/**
 * A text cut up for formats that want tokens: words, and each other visible character by itself.
 * Everything that is not blank is in one token. Offsets are UTF-16; pure, linear in the text.
 */
public final class WordTokens {
  private WordTokens() {}

  /** The tokens in order; none reaches from one sentence into another. */
  public static List<Span> in(String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    for (Span word : Words.in(text)) {
      addSigns(text, at, word.begin(), tokens);
      tokens.add(word);
      at = word.end();
    }
    addSigns(text, at, text.length(), tokens);
    return cut(tokens, Sentences.in(text));
  }

  private static List<Span> cut(List<Span> tokens, List<Span> sentences) {
    List<Span> cut = new ArrayList<>(tokens.size());
    int next = 0;
    for (Span token : tokens) {
      int begin = token.begin();
      while (next < sentences.size() && sentences.get(next).begin() < token.end()) {
        int at = sentences.get(next++).begin();
        if (at > begin) {
          cut.add(new Span(begin, at));
          begin = at;
        }
      }
      cut.add(new Span(begin, token.end()));
    }
    return cut;
  }

  private static void addSigns(String text, int from, int to, List<Span> tokens) {
    int i = from;
    while (i < to) {
      int codePoint = text.codePointAt(i);
      if (isBlank(codePoint)) {
        i += Character.charCount(codePoint);
      } else {
        int end = Math.min(to, Graphemes.next(text, i));
        tokens.add(new Span(i, end));
        i = end;
      }
    }
  }

  /** Whether no token holds it: white space of every sort, and control characters. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint);
  }
}
