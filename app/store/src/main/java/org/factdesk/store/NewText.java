package org.factdesk.store;

import java.util.HashMap;
import java.util.Map;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;

/** The text in which marks of another text are looked for; what is costly is made once. */
final class NewText {
  /** Rows of so many units are the first hold. */
  static final int ROW = 16;

  private static final int MOST_PLACES = 200;

  private final String text;
  private final CodePoints codePoints;
  private final Folded folded;
  private final Grams rows;
  private final Map<String, int[]> places = new HashMap<>();
  private int[] counts = new int[0];
  private long patience = 400_000_000L;

  NewText(String text, CodePoints codePoints) {
    this.text = text;
    this.codePoints = codePoints;
    this.folded = Folded.of(text);
    this.rows = Grams.of(folded.units(), 0, folded.length(), ROW);
  }

  Folded folded() {
    return folded;
  }

  Grams rows() {
    return rows;
  }

  int length() {
    return folded.length();
  }

  /** Where the unit stands, in code points; the end of the text for the one behind the last. */
  int point(int unit) {
    return unit == folded.length() ? codePoints.length() : codePoints.fromUtf16(folded.begin(unit));
  }

  /** The words that these units are of, whole characters as readers take them. */
  Span span(int from, int to) {
    return Graphemes.snap(text, new Span(folded.begin(from), folded.end(to - 1)));
  }

  /** Whether a line ends in two signs. */
  boolean hasCarriage() {
    return text.indexOf('\r') >= 0 && text.contains("\r\n");
  }

  /** Whether some letter's mark is a sign of its own. */
  boolean hasCombining() {
    return isCombining(text);
  }

  static boolean isCombining(String text) {
    return text.chars().anyMatch(unit -> unit >= 0x300 && unit < 0x370);
  }

  /** How many line ends there are from one unit to another. */
  int lineEnds(int from, int to) {
    int[] counts = counts();
    return counts[2 * to] - counts[2 * from];
  }

  /** How many letters with a mark there are from one unit to another. */
  int marked(int from, int to) {
    int[] counts = counts();
    return counts[2 * to + 1] - counts[2 * from + 1];
  }

  private int[] counts() {
    if (counts.length == 0) {
      counts = new int[2 * folded.length() + 2];
      for (int i = 0; i < folded.length(); i++) {
        counts[2 * i + 2] = counts[2 * i] + (folded.unit(i) == ' ' ? lineEnds(i) : 0);
        boolean same = i > 0 && folded.begin(i) == folded.begin(i - 1);
        counts[2 * i + 3] = counts[2 * i + 1] + (same ? 1 : 0);
      }
    }
    return counts;
  }

  private int lineEnds(int blank) {
    int count = 0;
    for (int i = folded.begin(blank); i < folded.end(blank); i++) {
      char unit = text.charAt(i);
      boolean pair = unit == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      count += (unit == '\n' || unit == '\r') && !pair ? 1 : 0;
    }
    return count;
  }

  /** Whether a sentence or a paragraph ends before this unit. */
  boolean isSentenceStart(int unit) {
    if (unit == 0 || unit == folded.length()) {
      return true;
    }
    if (folded.unit(unit - 1) != ' ') {
      return false;
    }
    if (isParagraphEnd(unit - 1) || unit == 1) {
      return true;
    }
    int before = unit - 2;
    while (before > 0 && "\"')]".indexOf(folded.unit(before)) >= 0) {
      before--;
    }
    return ".!?:".indexOf(folded.unit(before)) >= 0;
  }

  private boolean isParagraphEnd(int blank) {
    for (int i = folded.begin(blank); i < folded.end(blank); i++) {
      char unit = text.charAt(i);
      if (unit == '\n' || unit == '\r' || unit == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** The first places of these units in the text, in order; fewer where there are very many. */
  int[] places(String wanted) {
    return wanted.isEmpty() ? new int[0] : places.computeIfAbsent(wanted, this::search);
  }

  private int[] search(String wanted) {
    int[] found = new int[MOST_PLACES];
    int count = 0;
    String all = whole();
    for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      if (count == found.length) {
        break;
      }
      found[count++] = at;
    }
    patience -= all.length();
    return java.util.Arrays.copyOf(found, count);
  }

  /** Whether there is still time to look through the text for single marks. */
  boolean isPatient() {
    return patience > 0;
  }

  /** Counts work that was done for a single mark. */
  void worked(long steps) {
    patience -= steps;
  }

  private String whole = "";

  private String whole() {
    if (whole.isEmpty()) {
      whole = folded.toString();
    }
    return whole;
  }
}
