package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;
import org.factdesk.text.Paragraphs;
import org.factdesk.text.Words;

/**
 * A paragraph of a scraped page, before anybody knows what it is.
 *
 * @param span without white space at its ends
 * @param phrase the words as {@link Phrases} writes them; empty for one too long to be a phrase
 * @param words how many, of the beginning of a very long one
 * @param sentence whether it ends as a sentence does
 */
record Passage(Span span, String text, String phrase, int words, boolean sentence) {
  private static final int LONGEST_PHRASE = 400;
  private static final int LOOKED_AT = 600;
  private static final int PROSE_WORDS = 8;
  private static final int LONG_PROSE_WORDS = 30;
  private static final String CLOSERS = "\"'”’»›)]」』）";

  /** No article has more paragraphs; what comes after so many is taken as one. */
  private static final int MOST = 3_000;

  static List<Passage> of(String text) {
    List<Span> spans = Paragraphs.in(text);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < spans.size() && i < MOST; i++) {
      boolean rest = i == MOST - 1;
      int end = rest ? spans.get(spans.size() - 1).end() : spans.get(i).end();
      Span span = new Span(spans.get(i).begin(), end);
      passages.add(of(span, span.in(text)));
    }
    return passages;
  }

  private static Passage of(Span span, String words) {
    String start = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
    int count = Words.in(start).size();
    String phrase = words.length() > LONGEST_PHRASE ? "" : Phrases.normalised(words);
    return new Passage(span, words, phrase, count, endsLikeSentence(words, count));
  }

  /** A paragraph of a story beyond doubt: a whole sentence, or more words than any heading has. */
  boolean isProse() {
    if (words >= LONG_PROSE_WORDS) {
      return true;
    }
    boolean title = words < 20 && (text.endsWith("?") || text.endsWith("!"));
    return sentence && words >= PROSE_WORDS && !title;
  }

  /** The beginning of a longer text, as teasers are: it ends with dots. */
  boolean isCutOff() {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }

  /** A line without the end of a sentence, as links and menu entries are. */
  boolean mayBeLink() {
    return !isProse() && !sentence && !leadsOn();
  }

  boolean isBullet() {
    char first = text.charAt(0);
    return "•·‣▪●○◦–—-*►▶✓".indexOf(first) >= 0
        || Character.isDigit(first) && text.length() > 2 && ".)".indexOf(text.charAt(1)) >= 0;
  }

  /** A short line that goes on in the next one, or leads to it, as lines of poems and lists do. */
  boolean leadsOn() {
    return ",;:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean endsLikeSentence(String text, int words) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    if (text.startsWith("...", Math.max(0, end - 3)) || text.charAt(end - 1) == '…') {
      return words >= 20;
    }
    boolean abbreviation = end >= 4 && text.charAt(end - 1) == '.' && text.charAt(end - 3) == '.';
    return ".!?。！？؟۔।։".indexOf(text.charAt(end - 1)) >= 0 && (!abbreviation || words >= 18);
  }
}
