package org.factdesk.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * A text with marks written into it: {@code [words|layer feature=value]} is annotated, {@code
 * [[words]]} is expected to be flagged, {@code [[words|layer]]} is both. Marks may nest. A
 * backslash makes the next bracket, bar or backslash plain text; a value with spaces stands in
 * single quotes.
 *
 * @param text without the marks
 * @param flagged what is expected to be flagged, in order
 */
record MarkedText(String text, List<Span> flagged, List<Mark> marks) {
  private static final Pattern FEATURE = Pattern.compile("([\\w-]+)=('[^']*'|\\S+)");

  /** An annotation to be. */
  record Mark(Span span, String layer, SortedMap<String, String> features) {}

  private record Open(boolean flagged, int begin, int at) {}

  static MarkedText parse(String marked) {
    return new Parser(marked).parse();
  }

  /** The text with these spans in double brackets. */
  static String show(String text, List<Span> spans) {
    StringBuilder shown = new StringBuilder(text);
    List<Span> lastFirst = new ArrayList<>(spans);
    lastFirst.sort(Comparator.comparing(Span::end).reversed());
    List<int[]> inserts = new ArrayList<>();
    for (Span span : lastFirst) {
      inserts.add(new int[] {span.end(), 1});
      inserts.add(new int[] {span.begin(), 0});
    }
    inserts.sort((a, b) -> a[0] != b[0] ? b[0] - a[0] : a[1] - b[1]);
    inserts.forEach(insert -> shown.insert(insert[0], insert[1] == 0 ? "[[" : "]]"));
    return shown.toString();
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
        marks.add(mark(span, label.substring(1).strip()));
      } else if (!closed.flagged) {
        throw wrong("the mark needs a layer, as in [words|claim]", closed.at);
      }
      at = close + end.length();
    }

    private static Mark mark(Span span, String label) {
      String layer = label.split("\\s", 2)[0];
      return new Mark(span, layer, features(label));
    }

    private IllegalArgumentException wrong(String what, int where) {
      String rest = marked.substring(where, Math.min(marked.length(), where + 30));
      return new IllegalArgumentException(
          what + ", at '" + rest + "' (write \\\\[ for a bracket of the text)");
    }
  }

  /** Reads {@code feature=value other='two words'}. */
  static SortedMap<String, String> features(String label) {
    SortedMap<String, String> features = new TreeMap<>();
    Matcher matcher = FEATURE.matcher(label);
    while (matcher.find()) {
      String value = matcher.group(2);
      features.put(
          matcher.group(1), value.startsWith("'") ? value.substring(1, value.length() - 1) : value);
    }
    return features;
  }
}
