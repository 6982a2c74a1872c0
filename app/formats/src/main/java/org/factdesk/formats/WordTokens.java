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
    List<Span> sentences = Sentences.in(text);
    int at = 0;
    int next = 0;
    for (Span word : Words.in(text)) {
      addSigns(text, at, word.begin(), tokens);
      int begin = word.begin();
      while (next < sentences.size() && sentences.get(next).begin() < word.end()) {
        int cut = sentences.get(next++).begin();
        if (cut > begin) {
          tokens.add(new Span(begin, cut));
          begin = cut;
        }
      }
      tokens.add(new Span(begin, word.end()));
      at = word.end();
    }
    addSigns(text, at, text.length(), tokens);
    return tokens;
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
