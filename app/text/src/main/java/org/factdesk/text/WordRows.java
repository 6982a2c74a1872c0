package org.factdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** The word that is being read, folded. */
  private char[] folded = new char[64];

  private int length;

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
        fold(letter);
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

  private void fold(int letter) {
    if (length + 2 > folded.length) {
      folded = Arrays.copyOf(folded, length * 2);
    }
    length += Character.toChars(letter, folded, length);
  }

  private void add(int begin, int end, boolean first) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = hash(length);
    begins[size] = begin;
    ends[size] = end;
    boolean number = Character.isDigit(folded[0]);
    boolean shouted = end - begin > 1 && Character.isUpperCase(text.charAt(begin + 1));
    if (shouted || number || (length > 1 && !SmallWords.contains(words[size]))) {
      addTelling(stem(), number || shouted || (!first && isCapital(begin)));
    }
    size++;
    length = 0;
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

  private int stem() {
    int end = length;
    if (end > 3 && folded[end - 1] == 's' && folded[end - 2] != 's' && folded[end - 2] != 'u') {
      end--;
    }
    if (end > 5 && folded[end - 3] == 'i' && folded[end - 2] == 'n' && folded[end - 1] == 'g') {
      end -= 3;
    } else if (end > 4 && folded[end - 2] == 'e' && folded[end - 1] == 'd') {
      end -= 2;
    }
    if (end > 3 && folded[end - 1] == 'e') {
      end--;
    }
    return hash(Math.min(LONGEST_STEM, end));
  }

  /** As {@link String#hashCode} of the first letters. */
  private int hash(int letters) {
    int hash = 0;
    for (int i = 0; i < letters; i++) {
      hash = 31 * hash + folded[i];
    }
    return hash;
  }

  private void weigh() {
    int[] sorted = Arrays.copyOf(stems, telling);
    Arrays.sort(sorted);
    weights = new float[telling];
    for (int i = 0; i < telling; i++) {
      weights[i] = isOften(stems[i], sorted) ? FREQUENT : lasting[i] ? LASTING : 1;
    }
  }

  private static boolean isOften(int stem, int[] sorted) {
    int at = Arrays.binarySearch(sorted, stem);
    int first = at;
    while (first > 0 && at - first < OFTEN && sorted[first - 1] == stem) {
      first--;
    }
    return first + OFTEN - 1 < sorted.length && sorted[first + OFTEN - 1] == stem;
  }

  /**
   * Where in a passage of these words some words of other rows stand, by the first one's number.
   */
  List<Integer> places(Span passage, WordRows other, int from, int length) {
    List<Integer> places = new ArrayList<>();
    for (int i = word(passage.begin()); i + length <= word(passage.end()); i++) {
      if (Arrays.equals(words, i, i + length, other.words, from, from + length)) {
        places.add(i);
      }
    }
    return places;
  }

  /** The first word that begins at the offset or behind it. */
  int word(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }
}
