package org.factdesk.text;

import java.util.Arrays;

/**
 * The runs of {@value #WORDS} words that a text holds, as hashes of 64 bits. A word is a run of
 * letters and digits, compared without case and accents as {@link Letters} does; any other sign
 * ends it, but for combining marks and invisible format signs, which are passed over. In scripts
 * that put no space between words each letter is a word. A text of fewer words is one run; a text
 * without words has none.
 *
 * <p>Immutable, any thread; linear in the text.
 */
final class WordShingles {
  static final int WORDS = 5;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long EMPTY = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  /** The word that is being read, hashed so far, and those before it. */
  private long word = EMPTY;

  private long[] words = new long[512];
  private int count;

  private WordShingles() {}

  /** What a text holds, as often as it holds it, in its order. */
  static WordShingles of(CharSequence text) {
    WordShingles shingles = new WordShingles();
    int length = text.length();
    int i = 0;
    while (i < length) {
      char sign = text.charAt(i);
      if (sign < 0x80) {
        int folded = Letters.fold(sign);
        if (folded >= 0) {
          shingles.word = (shingles.word ^ folded) * PRIME;
        } else {
          shingles.endWord();
        }
        i++;
      } else {
        int codePoint = Character.codePointAt(text, i);
        shingles.take(codePoint);
        i += Character.charCount(codePoint);
      }
    }
    shingles.endWord();
    return shingles;
  }

  private void take(int codePoint) {
    int folded = Letters.fold(codePoint);
    if (folded >= 0) {
      boolean alone = UnspacedWords.isUnspaced(codePoint);
      if (alone) {
        endWord();
      }
      word = (word ^ folded) * PRIME;
      if (alone) {
        endWord();
      }
    } else if (!isPassedOver(codePoint)) {
      endWord();
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

  private void endWord() {
    if (word != EMPTY) {
      if (count == words.length) {
        words = Arrays.copyOf(words, count * 2);
      }
      words[count++] = Hashes.mix(word);
      word = EMPTY;
    }
  }

  /** The same for texts with the same words in the same order. */
  long wording() {
    long hash = count;
    for (int i = 0; i < count; i++) {
      hash = hash * BASE + words[i];
    }
    return Hashes.mix(hash);
  }

  /** The hashes of the runs, in the order of the text, some perhaps more than once. */
  long[] hashes() {
    int length = Math.min(WORDS, count);
    long[] hashes = new long[count == 0 ? 0 : count - length + 1];
    long dropped = power(length);
    long rolling = 0;
    for (int i = 0; i < count; i++) {
      rolling = rolling * BASE + words[i];
      if (i >= length) {
        rolling -= dropped * words[i - length];
      }
      if (i >= length - 1) {
        hashes[i - length + 1] = Hashes.mix(rolling + length);
      }
    }
    return hashes;
  }

  /** The hashes of the runs, sorted, each once. */
  long[] set() {
    long[] hashes = hashes();
    Arrays.sort(hashes);
    int distinct = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, distinct);
  }

  /**
   * The share of what two sets hold together that both hold: the Jaccard index. Two empty sets are
   * equal, so 1.
   *
   * @param one sorted, each once
   * @param other sorted, each once
   * @param least 0 is given as soon as it is certain that it is less than this
   */
  static double jaccard(long[] one, long[] other, double least) {
    int sum = one.length + other.length;
    int needed = (int) Math.ceil(least / (1 + least) * sum - 1e-6);
    int spareOfOne = one.length - needed;
    int spareOfOther = other.length - needed;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length && spareOfOne >= 0 && spareOfOther >= 0) {
      if (one[i] == other[j]) {
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
        spareOfOne--;
      } else {
        j++;
        spareOfOther--;
      }
    }
    // What was passed over and not spared is in both.
    int both = i - (one.length - needed - spareOfOne);
    if (spareOfOne < 0 || spareOfOther < 0) {
      return 0;
    }
    return sum == 0 ? 1 : (double) both / (sum - both);
  }

  private static long power(int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) {
      result *= BASE;
    }
    return result;
  }
}
