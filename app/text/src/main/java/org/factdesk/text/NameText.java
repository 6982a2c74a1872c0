package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.Span;

/**
 * The words of a text as a finder of names sees them: which of them can be part of a name. A
 * capital letter says little where a sentence begins and nothing in a headline that is written in
 * capitals; there the rest of the text has to confirm it.
 */
final class NameText {
  /** So many longer words a line must have before their capitals say that it is a headline. */
  private static final int FEWEST_WORDS = 3;

  /**
   * A word.
   *
   * @param word without "’s"
   * @param span of the word without "’s"
   * @param end of the whole word
   * @param sentence its number
   * @param opens whether a sentence or a quotation begins with it
   * @param shouting whether it stands in a line of capitals
   */
  record Token(String word, Span span, int end, int sentence, boolean opens, boolean shouting) {
    boolean isCapital() {
      return Character.isUpperCase(word.codePointAt(0));
    }

    boolean isPossessive() {
      return end > span.end();
    }

    String small() {
      return word.toLowerCase(Locale.ROOT);
    }
  }

  private final CharSequence text;
  private final List<Token> tokens = new ArrayList<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> capital = new HashMap<>();

  NameText(CharSequence text) {
    this.text = text;
    List<Span> words = Words.in(text);
    int next = 0;
    int number = 0;
    for (Span sentence : Sentences.in(text)) {
      int from = next;
      while (next < words.size() && words.get(next).begin() < sentence.end()) {
        next++;
      }
      read(words.subList(from, next), number, isShouting(sentence, words.subList(from, next)));
      number++;
    }
    for (Token token : tokens) {
      if (!token.isCapital()) {
        small.add(token.word());
      } else if (!token.opens() && !token.shouting()) {
        capital.merge(token.word(), 1, Integer::sum);
      }
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** What stands between two words. */
  String between(Token before, Token after) {
    return text.subSequence(before.end(), after.span().begin()).toString();
  }

  /** Whether the word can be part of a name, for all that is known without its neighbours. */
  boolean isName(Token token) {
    if (!token.isCapital() || NameWords.NO_NAME.has(token.word())) {
      return false;
    }
    return token.shouting() ? isKnown(token) : true;
  }

  /** Whether the text has the word with a capital letter where nothing but a name would have it. */
  boolean isKnown(Token token) {
    return capital.containsKey(token.word());
  }

  /** Whether the text has the word in small letters too. */
  boolean isCommon(Token token) {
    return small.contains(token.small());
  }

  private void read(List<Span> words, int sentence, boolean shouting) {
    for (int i = 0; i < words.size(); i++) {
      Span whole = words.get(i);
      int end = endOfName(whole);
      Span span = new Span(whole.begin(), end);
      boolean opens = i == 0 || isOpened(whole.begin());
      tokens.add(new Token(span.in(text), span, whole.end(), sentence, opens, shouting));
    }
  }

  /** "Russia’s" is of Russia, "Moscow-based" of Moscow. */
  private int endOfName(Span word) {
    for (int i = word.begin() + 1; i < word.end(); i++) {
      char sign = text.charAt(i);
      boolean last = i + 1 >= word.end();
      if (isApostrophe(sign) && i + 2 == word.end() && "sS".indexOf(text.charAt(i + 1)) >= 0) {
        return i;
      }
      if (sign == '-'
          && !last
          && Character.isLowerCase(text.charAt(i + 1))
          && isLongPart(word, i)) {
        return Character.isUpperCase(text.charAt(word.begin())) ? i : word.end();
      }
    }
    return word.end();
  }

  /** "-based", "-led", but not the "-e-" of "Tehrik-e-Taliban". */
  private boolean isLongPart(Span word, int hyphen) {
    int to = hyphen + 1;
    while (to < word.end() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to == word.end() && to - hyphen > 3;
  }

  private boolean isOpened(int begin) {
    int i = begin - 1;
    while (i >= 0 && Paragraphs.isBlank(text.charAt(i))) {
      i--;
    }
    return i < 0 || ":;•*|/–—-([!?\"“„‘«'`".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isShouting(Span sentence, List<Span> words) {
    int longer = 0;
    int capitals = 0;
    int loud = 0;
    for (Span word : words) {
      if (word.length() >= 4 && Character.isLetter(text.charAt(word.begin()))) {
        longer++;
        capitals += Character.isUpperCase(text.charAt(word.begin())) ? 1 : 0;
        loud += Character.isUpperCase(text.charAt(word.begin() + 2)) ? 1 : 0;
      }
    }
    boolean open = ".!?”\"’".indexOf(text.charAt(sentence.end() - 1)) < 0;
    boolean headline = open && capitals * 10 >= longer * 8;
    return longer >= FEWEST_WORDS && (headline || loud * 10 >= longer * 8);
  }

  static boolean isApostrophe(char sign) {
    return sign == '\'' || sign == '’';
  }
}
