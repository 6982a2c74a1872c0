package org.factdesk.text;

import java.util.Arrays;
import org.factdesk.model.Span;

/**
 * The words of a text as hashes, each with its place. A word is a run of letters and digits,
 * compared without case and accents, as {@link WordShingles} takes them; in scripts that put no
 * space between words each letter is a word.
 *
 * <p>Immutable, any thread; linear in the text.
 */
final class PlacedWords {
  private static final int EMPTY = 0x811C9DC5;
  private static final int PRIME = 0x01000193;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private int[] hashes = new int[256];
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int count;

  /** The word that is being read, hashed so far, and where it begins. */
  private int word = EMPTY;

  private int begin;

  private PlacedWords() {}

  static PlacedWords of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The words from one offset to another; what is cut off at the ends is not seen. */
  static PlacedWords of(CharSequence text, int from, int to) {
    PlacedWords words = new PlacedWords();
    int i = from;
    while (i < to) {
      char sign = text.charAt(i);
      if (sign < 0x80) {
        int folded = Letters.fold(sign);
        if (folded >= 0) {
          words.letter(folded, i);
        } else {
          words.endWord(i);
        }
        i++;
      } else {
        int codePoint = Character.codePointAt(text, i);
        int after = i + Character.charCount(codePoint);
        words.take(codePoint, i, after);
        i = after;
      }
    }
    words.endWord(to);
    return words;
  }

  int count() {
    return count;
  }

  /** The same for words that are the same. */
  int hash(int index) {
    return hashes[index];
  }

  /** Where the word begins. */
  int begin(int index) {
    return begins[index];
  }

  /** From the first of these words to the last of them, which is not counted. */
  Span span(int first, int end) {
    return new Span(begins[first], ends[end - 1]);
  }

  /** A hash of the word and the one after it, well spread. */
  int pair(int index) {
    long both = (long) hashes[index] << 32 | hashes[index + 1] & 0xFFFFFFFFL;
    return (int) Hashes.mix(both);
  }

  private void take(int codePoint, int at, int end) {
    int folded = Letters.fold(codePoint);
    if (folded >= 0) {
      boolean alone = UnspacedWords.isUnspaced(codePoint);
      if (alone) {
        endWord(at);
      }
      letter(folded, at);
      if (alone) {
        endWord(end);
      }
    } else if (!isPassedOver(codePoint)) {
      endWord(at);
    }
  }

  private static boolean isPassedOver(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      case Character.FORMAT -> codePoint != ZERO_WIDTH_SPACE;
      default -> false;
    };
  }

  private void letter(int folded, int at) {
    if (word == EMPTY) {
      begin = at;
    }
    word = (word ^ folded) * PRIME;
  }

  private void endWord(int end) {
    if (word != EMPTY) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
        begins = Arrays.copyOf(begins, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      hashes[count] = word;
      begins[count] = begin;
      ends[count] = end;
      count++;
      word = EMPTY;
    }
  }
}
