package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/**
 * A sign that may be a quotation mark, and what the signs around it say of its part.
 *
 * @param end behind it; it is two units long where two single marks stand for a double one
 * @param sign what stands there; {@code "} for two single straight ones, {@code “} for two
 *     backticks
 * @param paragraph the number of its paragraph
 * @param first whether its paragraph begins with it
 * @param shape which side is free
 */
record QuotationMark(int begin, int end, char sign, int paragraph, boolean first, Shape shape) {
  /** What the blanks beside a mark make of it. */
  enum Shape {
    OPENING,
    CLOSING,
    EITHER
  }

  private static final String SIGNS = "\"'“”„‟‘’‚‛`«»‹›「」『』〝〞＂";
  private static final String LEADING = "([{-–—/¿¡";
  private static final String TRAILING = ".,;:!?…)]}-–—/";

  /** So many marks beside one are looked at. */
  private static final int RUN = 16;

  boolean isSingle() {
    return "'‘’‚‛`".indexOf(sign) >= 0;
  }

  /** The marks of these paragraphs in order; apostrophes inside words are none. */
  static List<QuotationMark> in(CharSequence text, List<Span> paragraphs) {
    List<QuotationMark> marks = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      for (int i = paragraph.begin(); i < paragraph.end(); ) {
        i = isSign(text.charAt(i)) ? add(text, paragraph, p, i, marks) : i + 1;
      }
    }
    return marks;
  }

  private static int add(
      CharSequence text, Span paragraph, int number, int at, List<QuotationMark> marks) {
    char sign = text.charAt(at);
    boolean doubled =
        (sign == '\'' || sign == '`' || sign == '‘' || sign == '’')
            && at + 1 < paragraph.end()
            && text.charAt(at + 1) == sign;
    int end = doubled ? at + 2 : at + 1;
    char meant = doubled ? doubled(sign) : sign == '＂' ? '"' : sign;
    Shape shape = shape(text, paragraph, at, end);
    boolean first = at == paragraph.begin();
    QuotationMark mark = new QuotationMark(at, end, meant, number, first, shape);
    if (!mark.isSingle() || !isApostrophe(text, paragraph, at, shape)) {
      marks.add(mark);
    }
    return end;
  }

  private static char doubled(char sign) {
    return switch (sign) {
      case '`', '‘' -> '“';
      case '’' -> '”';
      default -> '"';
    };
  }

  /** Marks that touch each other are seen as one. */
  private static Shape shape(CharSequence text, Span paragraph, int begin, int end) {
    int before = begin;
    while (before > paragraph.begin() && begin - before < RUN && isSign(text.charAt(before - 1))) {
      before--;
    }
    int after = end;
    while (after < paragraph.end() && after - end < RUN && isSign(text.charAt(after))) {
      after++;
    }
    boolean atEnd = after == paragraph.end();
    boolean freeBefore = before == paragraph.begin() || isFree(text.charAt(before - 1), LEADING);
    boolean freeAfter = atEnd || isFree(text.charAt(after), TRAILING);
    if (freeBefore == freeAfter) {
      return atEnd ? Shape.CLOSING : Shape.EITHER;
    }
    return freeBefore ? Shape.OPENING : Shape.CLOSING;
  }

  private static boolean isFree(char beside, String signs) {
    return Paragraphs.isBlank(beside) || signs.indexOf(beside) >= 0;
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** "don't", "the Lohans' s", "'90s", "rock 'n' roll", "5'". */
  private static boolean isApostrophe(CharSequence text, Span paragraph, int at, Shape shape) {
    boolean inWord =
        at > paragraph.begin()
            && at + 1 < paragraph.end()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    if (inWord) {
      return true;
    }
    String next = Elisions.wordAfter(text, at + 1, paragraph.end());
    return shape == Shape.OPENING
        ? Elisions.isClipped(next)
        : Elisions.isEnding(text, at + 1, paragraph.end());
  }
}
