package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.formats.Range;

/**
 * Reads a line {@code T1⇥Type 0 6;7 11⇥words}.
 *
 * @param wrong why it cannot be used; empty where it can
 */
record TextBound(String label, List<Range> spans, String quote, String wrong) {
  /** So many digits an offset may have: with more it may not fit an int. */
  private static final int LONGEST = 9;

  /**
   * Reads the part of a file between two offsets, of which the first is behind the id and its tab.
   */
  static TextBound of(String file, int from, int to, Spellings spellings) {
    int tab = file.indexOf('\t', from);
    int blank = file.indexOf(' ', from);
    int end = tab < 0 || tab > to ? to : tab;
    if (blank <= from || blank >= end) {
      return wrong("has no type and offsets");
    }
    if (end == to) {
      return wrong("ends before the words that are marked");
    }
    List<Range> spans = spans(file, blank + 1, end);
    if (spans.isEmpty()) {
      return wrong(
          isTooLarge(file, blank + 1, end)
              ? "has offsets that are too large for any text"
              : "has no offsets after its type, which must be one word");
    }
    for (int i = 0; i < spans.size(); i++) {
      Range span = spans.get(i);
      if (span.begin() > span.end()) {
        return wrong("ends before it begins");
      }
      if (span.begin() == span.end()) {
        return wrong("marks no words, only a place between them");
      }
    }
    String quote = file.substring(end + 1, to);
    String label = spellings.of(file, from, blank);
    return spans.size() == 1
        ? new TextBound(label, spans, quote, "")
        : ordered(label, spans, quote);
  }

  private static TextBound wrong(String message) {
    return new TextBound("", List.of(), "", message);
  }

  private static TextBound ordered(String label, List<Range> spans, String quote) {
    boolean sorted = true;
    for (int i = 1; i < spans.size(); i++) {
      sorted &= spans.get(i - 1).begin() <= spans.get(i).begin();
    }
    List<Range> ordered = spans;
    if (!sorted) {
      ordered = new ArrayList<>(spans);
      ordered.sort(Comparator.comparingInt(Range::begin));
    }
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).begin() < ordered.get(i - 1).end()) {
        return wrong("has parts that overlap");
      }
    }
    return new TextBound(label, ordered, sorted ? quote : reordered(spans, quote), "");
  }

  /** The words in the order of the text; as they are where they cannot be told apart. */
  private static String reordered(List<Range> spans, String quote) {
    int length = spans.stream().mapToInt(span -> span.end() - span.begin()).sum();
    if (quote.codePointCount(0, quote.length()) < length + spans.size() - 1) {
      return quote;
    }
    record Part(Range span, String words) {}
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Range span : spans) {
      int to = quote.offsetByCodePoints(from, span.end() - span.begin());
      parts.add(new Part(span, quote.substring(from, to)));
      from = Math.min(quote.length(), to + 1);
    }
    parts.sort(Comparator.comparingInt(part -> part.span().begin()));
    return String.join(" ", parts.stream().map(Part::words).toList());
  }

  /** None where one of them is damaged. */
  private static List<Range> spans(String file, int from, int to) {
    List<Range> spans = List.of();
    int at = from;
    while (at <= to) {
      int end = at;
      int blank = -1;
      // Not by indexOf, which would look through the whole file for what is rare.
      while (end < to && file.charAt(end) != ';') {
        blank = blank < 0 && file.charAt(end) == ' ' ? end : blank;
        end++;
      }
      int begin = blank < 0 ? -1 : number(file, at, blank);
      int stop = begin < 0 ? -1 : number(file, blank + 1, end);
      if (stop < 0) {
        return List.of();
      }
      Range span = new Range(begin, stop);
      if (at == from && end == to) {
        return List.of(span); // nearly always
      }
      spans = spans.isEmpty() ? new ArrayList<>() : spans;
      spans.add(span);
      at = end + 1;
    }
    return spans;
  }

  /** Whether nothing else is wrong with the offsets than that one has too many digits. */
  private static boolean isTooLarge(String file, int from, int to) {
    int digits = 0;
    boolean large = false;
    for (int i = from; i < to; i++) {
      char unit = file.charAt(i);
      boolean digit = unit >= '0' && unit <= '9';
      if (!digit && unit != ' ' && unit != ';') {
        return false;
      }
      digits = digit ? digits + 1 : 0;
      large |= digits > LONGEST;
    }
    return large;
  }

  /** Negative where it is no number that a text can have. */
  private static int number(String data, int from, int to) {
    if (from >= to || to - from > LONGEST) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = data.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
