package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.formats.WordTokens;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;

/**
 * A text as WebAnno TSV lays it out: sentences, the tokens in them, and below a token the parts of
 * it that marks begin or end in. Each sentence reaches to the next one, so that the white space
 * between them is in the file.
 */
final class Units {
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  /**
   * @param tokens in order; none where the text is blank
   */
  record Sentence(Span span, List<Token> tokens) {}

  /** A token with the parts of it, each once. */
  static final class Token {
    final Unit whole;
    final List<Unit> parts = new ArrayList<>();

    Token(Unit whole) {
      this.whole = whole;
    }

    private Unit unit(int begin, int end) {
      Span span = whole.span;
      if (span.begin() >= begin && span.end() <= end) {
        return whole;
      }
      Span part = new Span(Math.max(begin, span.begin()), Math.min(end, span.end()));
      for (Unit known : parts) {
        if (known.span.equals(part)) {
          return known;
        }
      }
      Unit made = new Unit(whole.id + "." + (parts.size() + 1), part);
      parts.add(made);
      return made;
    }
  }

  /** A row of the file: a token or a part of one, with what is marked on it. */
  static final class Unit {
    final String id;
    final Span span;
    final List<Piece> pieces = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();

    Unit(String id, Span span) {
      this.id = id;
      this.span = span;
    }
  }

  Units(String text) {
    List<Span> words = WordTokens.in(text);
    int next = 0;
    for (Span span : sentences(text, words)) {
      List<Token> inside = new ArrayList<>();
      while (next < words.size() && words.get(next).begin() < span.end()) {
        String id = (sentences.size() + 1) + "-" + (inside.size() + 1);
        inside.add(new Token(new Unit(id, words.get(next++))));
      }
      sentences.add(new Sentence(span, inside));
      tokens.addAll(inside);
    }
  }

  private static List<Span> sentences(String text, List<Span> words) {
    if (words.isEmpty()) {
      return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
    }
    List<Span> reaching = new ArrayList<>();
    int begin = words.get(0).begin();
    List<Span> found = Sentences.in(text);
    for (int i = 1; i < found.size(); i++) {
      reaching.add(new Span(begin, found.get(i).begin()));
      begin = found.get(i).begin();
    }
    reaching.add(new Span(begin, text.length()));
    return reaching;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The rows for a stretch that begins and ends in tokens, in order. */
  List<Unit> rows(Span span) {
    List<Unit> rows = new ArrayList<>();
    for (int i = firstEndingAfter(span.begin()); i < tokens.size(); i++) {
      if (tokens.get(i).whole.span.begin() >= span.end()) {
        break;
      }
      rows.add(tokens.get(i).unit(span.begin(), span.end()));
    }
    return rows;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).whole.span.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
