package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an {@code .ann}: {@code ID⇥DATA[⇥TAIL]}.
 *
 * @param tail empty where there is none
 */
record Line(int number, String content, String id, String data, String tail) {
  static Line of(int number, String content) {
    int first = content.indexOf('\t');
    if (first < 0) {
      return new Line(number, content, content, "", "");
    }
    int second = content.indexOf('\t', first + 1);
    return new Line(
        number,
        content,
        content.substring(0, first),
        content.substring(first + 1, second < 0 ? content.length() : second),
        second < 0 ? "" : content.substring(second + 1));
  }

  /** The letter or sign that its id begins with. */
  char sort() {
    return id.charAt(0);
  }

  /** What stands between blanks in the data. */
  List<String> words() {
    List<String> words = new ArrayList<>(4);
    for (int at = 0; at < data.length(); ) {
      int blank = data.indexOf(' ', at);
      int end = blank < 0 ? data.length() : blank;
      if (end > at) {
        words.add(data.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }
}
