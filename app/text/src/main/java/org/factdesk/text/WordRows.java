package org.factdesk.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;

/**
 * The words of parts of a text in rows: all of them, folded as {@link Letters} does, and of those
 * the telling ones, which are no small words, without their endings and with a weight: names and
 * numbers weigh more, and what a text says again and again weighs less.
 *
 * <p>Immutable once read, any thread; linear in the text.
 */
final class WordRows {
  private static final int LONGEST_STEM = 7;
  private static final float LASTING = 1.4f;
  private static final float FREQUENT = 0.7f;
  private static final int OFTEN = 4;

  /** By word. */
  int[] words = new int[256];

  int[] begins = new int[256];
  int[] ends = new int[256];
  int size;

  /** By telling word: which word it is, its stem, its weight, whether it is a name or number. */
  int[] at = new int[128];

  int[] stems = new int[128];
  float[] weights = new float[128];
  boolean[] lasting = new boolean[128];
  int telling;

  private final CharSequence text;
  private final StringBuilder folded = new StringBuilder();

  private WordRows(CharSequence text) {
    this.text = text;
  }

  /**
   * @param parts in order; what is outside of them is not read
   */
  static WordRows of(CharSequence text, List<Span> parts) {
    WordRows rows = new WordRows(text);
    parts.forEach(rows::read);
    rows.weigh();
    return rows;
  }

  private void read(Span part) {
    int begin = -1;
    boolean first = true;
    int i = part.begin();
    while (i < part.end()) {
      int codePoint = Character.codePointAt(text, i);
      int letter = Letters.fold(codePoint);
      boolean alone = letter >= 0x80 && UnspacedWords.isUnspaced(codePoint);
      if (begin >= 0 && (letter < 0 || alone)) {
        add(begin, i, first);
        first = false;
        begin = -1;
      }
      if (letter >= 0) {
        begin = begin < 0 ? i : begin;
        folded.appendCodePoint(letter);
      } else {
        first |= ".!?:\n\"“„«".indexOf(codePoint) >= 0;
      }
      i += Character.charCount(codePoint);
      if (alone) {
        add(begin, i, true);
        begin = -1;
      }
    }
    if (begin >= 0) {
      add(begin, part.end(), first);
    }
  }

  private void add(int begin, int end, boolean first) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    String word = folded.toString();
    folded.setLength(0);
    words[size] = word.hashCode();
    begins[size] = begin;
    ends[size] = end;
    boolean number = Character.isDigit(word.charAt(0));
    boolean shouted = end - begin > 1 && Character.isUpperCase(text.charAt(begin + 1));
    if (shouted || number || (word.length() > 1 && !SmallWords.contains(word))) {
      addTelling(stem(word), number || shouted || !first && isCapital(begin));
    }
    size++;
  }

  private boolean isCapital(int offset) {
    return Character.isUpperCase(text.charAt(offset));
  }

  private void addTelling(int stem, boolean lasts) {
    if (telling == at.length) {
      at = Arrays.copyOf(at, telling * 2);
      stems = Arrays.copyOf(stems, telling * 2);
      lasting = Arrays.copyOf(lasting, telling * 2);
    }
    at[telling] = size;
    stems[telling] = stem;
    lasting[telling] = lasts;
    telling++;
  }

  private static int stem(String word) {
    int end = word.length();
    if (end > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      end--;
    }
    if (end > 5 && word.startsWith("ing", end - 3)) {
      end -= 3;
    } else if (end > 4 && word.startsWith("ed", end - 2)) {
      end -= 2;
    }
    if (end > 3 && word.charAt(end - 1) == 'e') {
      end--;
    }
    return word.substring(0, Math.min(LONGEST_STEM, end)).hashCode();
  }

  private void weigh() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < telling; i++) {
      counts.merge(stems[i], 1, Integer::sum);
    }
    weights = new float[telling];
    for (int i = 0; i < telling; i++) {
      boolean often = counts.getOrDefault(stems[i], 0) >= OFTEN;
      weights[i] = often ? FREQUENT : lasting[i] ? LASTING : 1;
    }
  }

  /** The first word that begins at the offset or behind it. */
  int word(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }
}
