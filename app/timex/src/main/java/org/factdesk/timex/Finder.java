package org.factdesk.timex;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

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
    int space = text.lastIndexOf(' ', end - 1);
    if (line > begin + STRETCH / 2) {
      return line + 1;
    }
    return space > begin + STRETCH / 2 ? space + 1 : end;
  }

  private static void find(Tokens tokens, List<Raw> all) {
    CalendarGrammar calendar = new CalendarGrammar(tokens);
    NumericGrammar numeric = new NumericGrammar(tokens);
    int index = 0;
    while (index < tokens.count()) {
      Found found = longest(numeric.at(index), calendar.at(index));
      if (found == null
          && tokens.is(index, Kind.WEEKDAY)
          && tokens.length(index) > 5
          && tokens.shape(index) >= Tokens.CAPITALISED) {
        int weekday = tokens.lexeme(index).value();
        found = new Found(index, index + 1, new Meaning.Weekday(weekday, 0, ""));
      } else if (found == null && tokens.is(index, Kind.DAY_FROM_TODAY)) {
        int days = tokens.lexeme(index).value();
        found = new Found(index, index + 1, new Meaning.DayFromToday(days, ""));
      }
      if (found == null) {
        index++;
      } else {
        Span span = new Span(tokens.begin(found.begin()), tokens.end(found.end() - 1));
        all.add(new Raw(span, found.meaning(), Tense.UNKNOWN));
        index = found.end();
      }
    }
  }

  private static @Nullable Found longest(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }
}
