package org.factdesk.formats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.factdesk.model.Span;

/**
 * Cuts a text into tokens for programs that know marks by them: words, each punctuation mark for
 * itself, and white space but for the one blank behind a token, which the token only knows of.
 * Every end of a mark among words ends a token too.
 */
public final class Tokens {
  private final String text;
  private final BitSet begins = new BitSet();
  private final BitSet ends = new BitSet();
  private final boolean wholeBlanks;
  private final List<Token> tokens = new ArrayList<>();

  /**
   * A piece of the text, in UTF-16 units.
   *
   * @param space whether a blank follows that is no token
   */
  public record Token(int begin, int end, boolean space) {}

  private Tokens(String text, Collection<Span> spans, boolean wholeBlanks) {
    this.text = text;
    this.wholeBlanks = wholeBlanks;
    for (Span span : spans) {
      begins.set(span.begin());
      ends.set(span.end());
    }
  }

  /** Tokens that every span begins and ends with; white space is cut for that too. */
  public static List<Token> forAll(String text, Collection<Span> spans) {
    return new Tokens(text, spans, false).cut();
  }

  /**
   * Tokens that spans begin and end with where they begin and end in words. White space behind the
   * one blank is a single token, as spaCy makes it when it builds a text from its words.
   */
  public static List<Token> forWords(String text, Collection<Span> spans) {
    return new Tokens(text, spans, true).cut();
  }

  private List<Token> cut() {
    int at = 0;
    while (at < text.length()) {
      if (!isBlank(text.codePointAt(at))) {
        at = word(at);
      } else if (followsWord(at)) {
        Token last = tokens.get(tokens.size() - 1);
        tokens.set(tokens.size() - 1, new Token(last.begin(), last.end(), true));
        at++;
      } else {
        at = blanks(at);
      }
    }
    return tokens;
  }

  /** Whether the character is the one blank that is no token. */
  private boolean followsWord(int at) {
    boolean behind =
        text.charAt(at) == ' ' && !tokens.isEmpty() && !isBlank(text.codePointBefore(at));
    return behind && (wholeBlanks || (!begins.get(at) && !ends.get(at + 1)));
  }

  private int word(int begin) {
    int first = text.codePointAt(begin);
    int at = begin + Character.charCount(first);
    while (at < text.length() && !isAlone(first) && !isEnd(at)) {
      int next = text.codePointAt(at);
      if (isBlank(next) || isAlone(next)) {
        break;
      }
      at += Character.charCount(next);
    }
    tokens.add(new Token(begin, at, false));
    return at;
  }

  private int blanks(int begin) {
    int at = begin + 1;
    while (at < text.length() && isBlank(text.charAt(at)) && (wholeBlanks || !isEnd(at))) {
      at++;
    }
    tokens.add(new Token(begin, at, false));
    return at;
  }

  private boolean isEnd(int at) {
    return begins.get(at) || ends.get(at);
  }

  private static boolean isAlone(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** White space as Python has it; all of it in the Basic Multilingual Plane. */
  public static boolean isBlank(int codePoint) {
    return (codePoint >= 0x09 && codePoint <= 0x0D)
        || (codePoint >= 0x1C && codePoint <= 0x1F)
        || codePoint == 0x85
        || Character.isSpaceChar(codePoint);
  }
}
