package org.factdesk.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.factdesk.model.Span;
import org.factdesk.text.QuotationMark.Shape;
import org.jspecify.annotations.Nullable;

/** Goes through the marks of one text once and pairs them; used by one thread. */
final class QuotationReader {
  /** More marks than these do not stand in each other in prose. */
  private static final int DEEPEST = 8;

  /** A quotation goes on into a paragraph without a mark where one closes it this near. */
  private static final int REACH = 1_500;

  private static final String PAIRS = "“”„“„”«»»«‹››‹「」『』‘’‚‘‚’`'〝〞''\"\"››»»””";

  /** Before a comma they announce a quotation rather than end one. */
  private static final Set<String> ANNOUNCING =
      Set.of("said", "says", "added", "asked", "told", "wrote", "stated", "saying", "adding");

  private final CharSequence text;
  private final List<Span> paragraphs;
  private final List<QuotationMark> marks;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  /**
   * A quotation that is not closed yet.
   *
   * @param closer the index of the mark that closes a single one, found ahead; -1 for a double one
   */
  private record Open(QuotationMark mark, List<Span> parts, int from, int closer) {
    Open continuedAt(int offset, List<Span> soFar) {
      return new Open(mark, soFar, offset, closer);
    }
  }

  QuotationReader(CharSequence text, List<Span> paragraphs, List<QuotationMark> marks) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.marks = marks;
  }

  List<Quotation> read() {
    int paragraph = 0;
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      boolean continues = false;
      while (paragraph < mark.paragraph()) {
        paragraph++;
        continues = enter(paragraph, i);
      }
      if (!continues) {
        read(mark, i);
      }
    }
    while (!open.isEmpty()) {
      abandon(paragraphs.get(paragraph).end());
    }
    return found;
  }

  private void read(QuotationMark mark, int index) {
    if (mark.isSingle()) {
      readSingle(mark, index);
      return;
    }
    Open last = lastDouble();
    if (last != null && closes(mark, last.mark)) {
      while (open.peek() != last) {
        open.pop();
      }
      close(mark);
    } else if (open.size() < DEEPEST && mayOpen(mark)) {
      if (last != null && last.mark.sign() == mark.sign() && mark.sign() == '"') {
        abandon(mark.begin());
      }
      open.push(new Open(mark, new ArrayList<>(), mark.end(), -1));
    }
  }

  private void readSingle(QuotationMark mark, int index) {
    boolean closes = open.stream().anyMatch(each -> each.closer == index);
    while (closes && open.element().closer != index) {
      open.pop();
    }
    Open top = open.peek();
    if (closes) {
      close(mark);
    } else if (mark.shape() == Shape.OPENING && (top == null || !top.mark.isSingle())) {
      int closer = closerOfSingle(mark, index);
      if (closer > 0) {
        open.push(new Open(mark, new ArrayList<>(), mark.end(), closer));
      }
    }
  }

  private @Nullable Open lastDouble() {
    for (Open each : open) {
      if (!each.mark.isSingle()) {
        return each;
      }
    }
    return null;
  }

  /** Whether the mark closes what the other opened. */
  private boolean closes(QuotationMark mark, QuotationMark opener) {
    char sign = mark.sign();
    if (sign == '"' && (opener.sign() == '"' || isDouble(opener.sign()))) {
      return !isInches(mark) && !announces(mark);
    }
    if (sign == opener.sign()) {
      return mark.shape() == Shape.CLOSING;
    }
    return isPair(opener.sign(), sign) || sign == '”' && opener.sign() == '"';
  }

  private static boolean isDouble(char sign) {
    return "“”„‟〝".indexOf(sign) >= 0;
  }

  private static boolean isPair(char opener, char closer) {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      if (PAIRS.charAt(i) == opener && PAIRS.charAt(i + 1) == closer) {
        return true;
      }
    }
    return false;
  }

  private boolean mayOpen(QuotationMark mark) {
    return switch (mark.sign()) {
      case '“', '„', '‟', '«', '‹', '「', '『', '〝' -> mark.shape() != Shape.CLOSING;
      case '"' -> mark.shape() != Shape.CLOSING && !isInches(mark);
      case '”', '»', '›' -> mark.shape() == Shape.OPENING;
      default -> false;
    };
  }

  /** A straight mark behind a blank that begins something rather than ends it. */
  private boolean announces(QuotationMark mark) {
    if (mark.shape() != Shape.OPENING) {
      return false;
    }
    int begin = paragraphs.get(mark.paragraph()).begin();
    int at = mark.begin();
    while (at > begin && Paragraphs.isBlank(text.charAt(at - 1))) {
      at--;
    }
    if (at == begin) {
      return true;
    }
    char before = text.charAt(at - 1);
    return before == ':'
        || Character.isLetterOrDigit(before)
        || before == ',' && ANNOUNCING.contains(wordBefore(begin, at - 1));
  }

  private String wordBefore(int begin, int end) {
    int from = end;
    while (from > begin && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return Elisions.wordAfter(text, from, end);
  }

  /** 6'2". */
  private boolean isInches(QuotationMark mark) {
    int begin = paragraphs.get(mark.paragraph()).begin();
    int at = mark.begin();
    while (at > begin && mark.begin() - at < 3 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    int digits = mark.begin() - at;
    boolean feet = at > begin + 1 && "'’".indexOf(text.charAt(at - 1)) >= 0;
    return digits > 0 && digits < 3 && feet && Character.isDigit(text.charAt(at - 2));
  }

  /** The index of the mark that closes a single one; -1 where it is an apostrophe after all. */
  private int closerOfSingle(QuotationMark opener, int index) {
    int fallback = -1;
    for (int i = index + 1; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      boolean elsewhere = mark.paragraph() > opener.paragraph() && !opener.first();
      if (elsewhere || mark.begin() - opener.begin() > REACH || opensAnother(mark, opener)) {
        break;
      }
      if (!mark.isSingle() || !closesSingle(mark, opener)) {
        continue;
      }
      if (!isPlural(mark)) {
        return i;
      }
      fallback = fallback < 0 ? i : fallback;
    }
    return fallback;
  }

  private static boolean opensAnother(QuotationMark mark, QuotationMark opener) {
    boolean repeats = mark.sign() == '‘' && mark.first();
    return mark.sign() == opener.sign() && mark.shape() == Shape.OPENING && !repeats;
  }

  private static boolean closesSingle(QuotationMark mark, QuotationMark opener) {
    return mark.shape() != Shape.OPENING
        && (isPair(opener.sign(), mark.sign()) || opener.sign() == '‘' && mark.sign() == '\'');
  }

  /** "the actors' strike": perhaps an apostrophe. */
  private boolean isPlural(QuotationMark mark) {
    Span paragraph = paragraphs.get(mark.paragraph());
    return mark.begin() > paragraph.begin()
        && mark.end() + 1 < paragraph.end()
        && text.charAt(mark.begin() - 1) == 's'
        && text.charAt(mark.end()) == ' '
        && Character.isLowerCase(text.charAt(mark.end() + 1));
  }

  /**
   * Carries what is open into this paragraph, or gives it up.
   *
   * @param next the index of the next mark
   * @return whether that mark repeats the opening one
   */
  private boolean enter(int paragraph, int next) {
    while (!open.isEmpty()) {
      Open outer = open.peekLast();
      boolean repeats = repeats(marks.get(next), outer.mark, paragraph);
      if (repeats || goesOn(outer, next)) {
        carry(paragraph, repeats ? marks.get(next).end() : paragraphs.get(paragraph).begin());
        return repeats;
      }
      while (open.size() > 1) {
        open.pop();
      }
      abandon(paragraphs.get(paragraph - 1).end());
    }
    return false;
  }

  private static boolean repeats(QuotationMark mark, QuotationMark opener, int paragraph) {
    return mark.paragraph() == paragraph
        && mark.first()
        && (!mark.isSingle() || mark.sign() == '‘')
        && (mark.sign() == opener.sign() || isPair(opener.sign(), mark.sign()))
        && (mark.shape() == Shape.OPENING || mark.sign() == '»' && mark.shape() == Shape.EITHER);
  }

  private boolean goesOn(Open outer, int next) {
    if (outer.closer >= 0) {
      return true;
    }
    for (int i = next; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      if (mark.begin() - outer.from > REACH) {
        return false;
      }
      if (!mark.isSingle()) {
        return closes(mark, outer.mark) && (mark.shape() != Shape.OPENING || mark.sign() == '"');
      }
    }
    return false;
  }

  private void carry(int paragraph, int from) {
    Deque<Open> carried = new ArrayDeque<>();
    for (Open each : open) {
      carried.addLast(each.continuedAt(from, withPart(each, paragraphs.get(paragraph - 1).end())));
    }
    open.clear();
    open.addAll(carried);
  }

  private void close(QuotationMark mark) {
    Open closed = open.pop();
    add(closed, withPart(closed, mark.begin()), mark.end(), true);
  }

  /** Ends the innermost one here without a mark; a single mark was an apostrophe then. */
  private void abandon(int end) {
    Open left = open.pop();
    if (!left.mark.isSingle()) {
      add(left, withPart(left, end), end, false);
    }
  }

  private void add(Open quotation, List<Span> parts, int end, boolean closed) {
    boolean saysSomething =
        parts.stream().anyMatch(part -> part.in(text).chars().anyMatch(Character::isLetterOrDigit));
    if (saysSomething) {
      Span span = new Span(quotation.mark.begin(), end);
      found.add(new Quotation(span, parts, open.size(), closed));
    }
  }

  private List<Span> withPart(Open quotation, int end) {
    int from = quotation.from;
    int to = end;
    while (from < to && Paragraphs.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Paragraphs.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      quotation.parts.add(new Span(from, to));
    }
    return quotation.parts;
  }
}
