package org.factdesk.timex;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/** Finds time expressions without resolving them. */
final class Finder {
  /** Longest stretch of text that is cut into tokens at once, in UTF-16 units. */
  private static final int STRETCH = 1 << 15;

  private Finder() {}

  static List<Raw> find(String text) {
    List<Raw> all = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = stretchEnd(text, begin);
      find(Tokens.of(text, begin, end), all);
      begin = end;
    }
    return all;
  }

  /** Where to cut: behind a line end where there is one, else behind a space, else anywhere. */
  private static int stretchEnd(String text, int begin) {
    int end = begin + STRETCH;
    if (end >= text.length()) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', end - 1);
    if (line > begin + STRETCH / 2) {
      return line + 1;
    }
    int space = text.lastIndexOf(' ', end - 1);
    return space > begin + STRETCH / 2 ? space + 1 : end;
  }

  private static void find(Tokens tokens, List<Raw> all) {
    Grammar grammar = new Grammar(tokens);
    TenseFinder tenses = new TenseFinder(tokens);
    int index = 0;
    while (index < tokens.count()) {
      List<Found> found = grammar.at(index);
      for (Found one : found) {
        Span span = new Span(tokens.begin(one.begin()), tokens.end(one.end() - 1));
        all.add(new Raw(span, one.meaning(), tenses.of(one.begin(), one.end())));
      }
      index = found.isEmpty() ? index + 1 : found.get(found.size() - 1).end();
    }
  }
}
