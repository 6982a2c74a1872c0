package org.factdesk.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.factdesk.model.Span;

/**
 * A text with marks written into it: {@code [words|layer feature=value]} is annotated, {@code
 * [[words]]} is expected to be flagged, {@code [[words|layer]]} is both. Marks may nest. Behind the
 * layer stand features, {@code #id} and {@code link-type->id} ({@link MarkLabel}). A backslash
 * makes the next bracket, bar or backslash plain text; a value with spaces stands in single quotes.
 *
 * @param text without the marks
 * @param flagged what is expected to be flagged, in order
 */
record MarkedText(String text, List<Span> flagged, List<Mark> marks) {
  /** Longer unmarked stretches are shown by their two ends. */
  private static final int LONGEST_SHOWN = 160;

  /** An annotation to be. */
  record Mark(Span span, MarkLabel label) {}

  private record Open(boolean flagged, int begin, int at) {}

  static MarkedText parse(String marked) {
    return new Parser(marked).parse();
  }

  /** The text with these spans in double brackets, on one line, long clean stretches shortened. */
  static String show(String text, List<Span> spans) {
    List<int[]> brackets = new ArrayList<>();
    for (Span span : spans) {
      brackets.add(new int[] {span.begin(), 1, -span.end()});
      brackets.add(new int[] {span.end(), 0, -span.begin()});
    }
    brackets.sort(
        Comparator.<int[]>comparingInt(bracket -> bracket[0])
            .thenComparingInt(bracket -> bracket[1])
            .thenComparingInt(bracket -> bracket[2]));
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int[] bracket : brackets) {
      shown.append(shortened(text.substring(at, bracket[0]))).append(bracket[1] == 1 ? "[[" : "]]");
      at = bracket[0];
    }
    return shown.append(shortened(text.substring(at))).toString();
  }

  private static String shortened(String clean) {
    int end = clean.length() - LONGEST_SHOWN / 2;
    String shown =
        clean.length() <= LONGEST_SHOWN
            ? clean
            : clean.substring(0, LONGEST_SHOWN / 2) + " … " + clean.substring(end);
    return shown.replaceAll("\\R", "⏎");
  }

  private static final class Parser {
    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> flagged = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    Parser(String marked) {
      this.marked = marked;
    }

    MarkedText parse() {
      while (at < marked.length()) {
        char here = marked.charAt(at);
        if (here == '\\' && at + 1 < marked.length()) {
          text.append(marked.charAt(at + 1));
          at += 2;
        } else if (here == '[') {
          boolean twice = marked.startsWith("[[", at);
          open.push(new Open(twice, text.length(), at));
          at += twice ? 2 : 1;
        } else if (here == ']' || (here == '|' && !open.isEmpty())) {
          close();
        } else {
          text.append(here);
          at++;
        }
      }
      if (!open.isEmpty()) {
        throw wrong("the bracket is not closed", open.peek().at());
      }
      flagged.sort(null);
      return new MarkedText(text.toString(), List.copyOf(flagged), List.copyOf(marks));
    }

    private void close() {
      if (open.isEmpty()) {
        throw wrong("no bracket is open here", at);
      }
      Open closed = open.pop();
      String end = closed.flagged ? "]]" : "]";
      int close = marked.indexOf(end, at);
      if (close < 0) {
        throw wrong("the bracket is not closed with " + end, closed.at);
      }
      if (text.length() == closed.begin) {
        throw wrong("no words are marked", closed.at);
      }
      String label = marked.substring(at, close);
      Span span = new Span(closed.begin, text.length());
      if (closed.flagged) {
        flagged.add(span);
      }
      if (!label.isEmpty()) {
        marks.add(mark(span, label.substring(1).strip(), closed.at));
      } else if (!closed.flagged) {
        throw wrong("the mark needs a layer, as in [words|claim]", closed.at);
      }
      at = close + end.length();
    }

    private Mark mark(Span span, String label, int where) {
      try {
        return new Mark(span, MarkLabel.parse(label));
      } catch (IllegalArgumentException e) {
        throw wrong(String.valueOf(e.getMessage()), where);
      }
    }

    private IllegalArgumentException wrong(String what, int where) {
      String rest = marked.substring(where, Math.min(marked.length(), where + 30));
      return new IllegalArgumentException(
          what + ", at '" + rest + "' (write \\\\[ for a bracket of the text)");
    }
  }
}
