package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/** Takes line ends out of marks, which brat does not allow in them, as brat's own editor does. */
final class Fragments {
  private Fragments() {}

  /** The spans, split where lines end, without blanks there; as they are where none ends. */
  static List<Span> of(String text, List<Span> spans) {
    List<Span> fragments = new ArrayList<>(spans.size());
    for (Span span : spans) {
      int begin = span.begin();
      for (int i = begin; i < span.end(); i++) {
        if (Tokens.endsLine(text.charAt(i))) {
          add(text, begin, i, begin > span.begin(), true, fragments);
          begin = i + 1;
        }
      }
      add(text, begin, span.end(), begin > span.begin(), false, fragments);
    }
    return fragments;
  }

  private static void add(
      String text, int from, int to, boolean cutBefore, boolean cutAfter, List<Span> into) {
    int begin = from;
    int end = to;
    while (cutBefore && begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (cutAfter && begin < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      into.add(new Span(begin, end));
    }
  }
}
