package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an {@code .ann}: {@code ID⇥DATA[⇥TAIL]}. Its parts are places in the file, as there are
 * very many lines.
 *
 * @param begin where it begins in the file
 * @param end behind it, without its line end
 * @param data where its data begin, behind the tab; its end where there are none
 * @param dataEnd behind its data, where its tail's tab or its end is
 */
record Line(int number, String id, String file, int begin, int end, int data, int dataEnd) {
  static Line of(int number, String file, int begin, int end, Spellings spellings) {
    int first = tab(file, begin, end);
    int data = Math.min(end, first + 1);
    String id = spellings.of(file, begin, first);
    return new Line(number, id, file, begin, end, data, tab(file, data, end));
  }

  /** Not by indexOf, which would look through the whole file for what is rare. */
  private static int tab(String file, int from, int to) {
    int at = from;
    while (at < to && file.charAt(at) != '\t') {
      at++;
    }
    return at;
  }

  /** All of it. */
  String content() {
    return file.substring(begin, end);
  }

  /** Empty where there is none. */
  String tail() {
    return dataEnd < end ? file.substring(dataEnd + 1, end) : "";
  }

  /** The letter or sign that its id begins with. */
  char sort() {
    return file.charAt(begin);
  }

  /** What stands between blanks in the data. */
  List<String> words(Spellings spellings) {
    List<String> words = new ArrayList<>(4);
    for (int at = data; at < dataEnd; ) {
      int end = at;
      while (end < dataEnd && file.charAt(end) != ' ') {
        end++;
      }
      if (end > at) {
        words.add(spellings.of(file, at, end));
      }
      at = end + 1;
    }
    return words;
  }
}
