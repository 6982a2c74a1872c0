package org.factdesk.formats.importing;

import org.factdesk.formats.Counting;
import org.factdesk.formats.Counting.LineEnds;
import org.factdesk.formats.OffsetUnit;
import org.factdesk.text.Graphemes;

/**
 * What a text has that ways of counting differ in: where it has none of it, several ways are one.
 *
 * @param astral characters of two UTF-16 units
 * @param wide characters of several bytes in UTF-8
 * @param clusters characters that a reader sees as one with others
 * @param mark a byte-order mark at the start
 * @param pairs carriage returns before line feeds
 * @param feeds line feeds without one
 */
record TextTraits(
    boolean astral, boolean wide, boolean clusters, boolean mark, boolean pairs, boolean feeds) {

  static TextTraits of(String text) {
    boolean astral = false;
    boolean wide = false;
    boolean pairs = false;
    boolean feeds = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      wide |= unit >= 0x80;
      astral |= Character.isSurrogate(unit);
      if (unit == '\n') {
        boolean pair = i > 0 && text.charAt(i - 1) == '\r';
        pairs |= pair;
        feeds |= !pair;
      }
    }
    boolean clusters = (wide || pairs) && hasClusters(text);
    return new TextTraits(astral, wide, clusters, text.startsWith("\uFEFF"), pairs, feeds);
  }

  private static boolean hasClusters(String text) {
    for (int i = 0; i < text.length(); ) {
      int next = Graphemes.next(text, i);
      if (next != i + Character.charCount(text.codePointAt(i))) {
        return true;
      }
      i = next;
    }
    return false;
  }

  /** The plainest way of counting that gives the same numbers in such a text. */
  Counting plain(Counting counting) {
    OffsetUnit unit =
        switch (counting.unit()) {
          case CODE_POINTS -> OffsetUnit.CODE_POINTS;
          case UTF16 -> astral ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS;
          case UTF8_BYTES -> wide ? OffsetUnit.UTF8_BYTES : OffsetUnit.CODE_POINTS;
          case GRAPHEMES -> clusters ? OffsetUnit.GRAPHEMES : OffsetUnit.CODE_POINTS;
        };
    // To a reader both characters of a line end are one already.
    LineEnds wanted =
        counting.unit() == OffsetUnit.GRAPHEMES ? LineEnds.AS_THEY_ARE : counting.lineEnds();
    LineEnds ends =
        switch (wanted) {
          case AS_THEY_ARE -> LineEnds.AS_THEY_ARE;
          case PAIR_AS_ONE -> pairs ? LineEnds.PAIR_AS_ONE : LineEnds.AS_THEY_ARE;
          case FEED_AS_TWO -> feeds ? LineEnds.FEED_AS_TWO : LineEnds.AS_THEY_ARE;
        };
    return new Counting(unit, counting.byteOrderMark() || !mark, ends);
  }
}
