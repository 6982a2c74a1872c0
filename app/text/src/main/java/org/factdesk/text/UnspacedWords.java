package org.factdesk.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where words end in scripts that put no space between them: Thai by the dictionary that comes with
 * Java, Japanese where kanji and kana change. Chinese, Lao, Khmer, Burmese and Tibetan, for which
 * there is no dictionary, are taken sign by sign.
 *
 * <p>For one text and one thread: remembers the run that was asked for last.
 */
final class UnspacedWords {
  /** The dictionary takes quadratic time, so longer runs, which nobody writes, go without. */
  private static final int LONGEST = 256;

  /** Within so many characters Japanese shows by its kana. */
  private static final int NEAR = 48;

  private static final int FIRST_THAI = 0x0E00;
  private static final int LAST_THAI = 0x0E7F;

  /** A vowel that is one sign with the letter before it, though a letter by its category. */
  private static final int SARA_AM = 0x0E33;

  private static final Locale THAI = new Locale("th");

  private final CharSequence text;
  private int runBegin;
  private int runEnd;
  private final BitSet ends = new BitSet();

  UnspacedWords(CharSequence text) {
    this.text = text;
  }

  /** Whether a sign is of such a script; marks of Thai are signs of it. */
  static boolean isUnspaced(int codePoint) {
    if (codePoint < FIRST_THAI) {
      return false;
    }
    return Character.isIdeographic(codePoint)
        || switch (UnicodeScript.of(codePoint)) {
          case HIRAGANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
          default -> false;
        };
  }

  /** Whether a word goes on between two word signs, at least one of them of such a script. */
  boolean isInside(int offset, int before, int after) {
    if (isThai(before) && isThai(after)) {
      return !Words.isWordStart(after) || after == SARA_AM || !isEnd(offset);
    }
    if (!Graphemes.isBoundary(text, offset)) {
      return true;
    }
    if (Character.isIdeographic(before) && Character.isIdeographic(after)) {
      return isJapanese(offset);
    }
    return UnicodeScript.of(before) == UnicodeScript.HIRAGANA
        && UnicodeScript.of(after) == UnicodeScript.HIRAGANA;
  }

  static boolean isThai(int codePoint) {
    return codePoint >= FIRST_THAI && codePoint <= LAST_THAI;
  }

  private boolean isJapanese(int offset) {
    int end = Math.min(text.length(), offset + NEAR);
    for (int i = Math.max(0, offset - NEAR); i < end; i++) {
      char sign = text.charAt(i);
      if (sign >= 'ぁ' && sign <= 'ヺ') {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int offset) {
    if (offset <= runBegin || offset >= runEnd) {
      read(offset);
    }
    return ends.get(offset - runBegin);
  }

  private void read(int offset) {
    runBegin = offset;
    while (runBegin > 0 && offset - runBegin <= LONGEST && isThaiWord(runBegin - 1)) {
      runBegin--;
    }
    runEnd = offset;
    while (runEnd < text.length() && runEnd - offset <= LONGEST && isThaiWord(runEnd)) {
      runEnd++;
    }
    ends.clear();
    if (runEnd - runBegin > LONGEST) {
      ends.set(0, runEnd - runBegin);
      return;
    }
    BreakIterator words = BreakIterator.getWordInstance(THAI);
    words.setText(text.subSequence(runBegin, runEnd).toString());
    for (int end = words.first(); end != BreakIterator.DONE; end = words.next()) {
      ends.set(end);
    }
  }

  private boolean isThaiWord(int offset) {
    char sign = text.charAt(offset);
    return isThai(sign) && Words.isWordPart(sign);
  }
}
