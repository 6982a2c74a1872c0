package org.factdesk.desktop.bulk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * The words of a text, to be compared: case and forms of one letter do not count.
 *
 * @param text the whole text
 * @param spans of its words, in order
 * @param words as they are compared
 */
record WordRow(String text, List<Span> spans, List<String> words) {
  static WordRow of(String text) {
    List<Span> spans = Words.in(text);
    List<String> words = new ArrayList<>(spans.size());
    for (Span span : spans) {
      words.add(plain(span.in(text)));
    }
    return new WordRow(text, spans, words);
  }

  private static String plain(String word) {
    String lower = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** The word as it stands in the text. */
  String shown(int index) {
    return spans.get(index).in(text);
  }

  /** So many words from this one on, as one key. */
  String run(int from, int length) {
    return String.join(" ", words.subList(from, from + length));
  }

  List<String> slice(int from, int to) {
    return words.subList(from, to);
  }

  /** The first word that ends after the offset. */
  int at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** After the last word that begins before the offset. */
  int before(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (spans.get(middle).begin() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * From one word to another, with the signs at the ends, such as % or a quotation mark, that the
   * span of the other text has there and this text has too.
   */
  Span span(int first, int last, WordRow other, int otherFirst, int otherLast, Span like) {
    int begin = spans.get(first).begin();
    int otherBegin = other.spans.get(otherFirst).begin();
    while (otherBegin > like.begin()
        && begin > 0
        && text.charAt(begin - 1) == other.text.charAt(otherBegin - 1)) {
      begin--;
      otherBegin--;
    }
    int end = spans.get(last).end();
    int otherEnd = other.spans.get(otherLast).end();
    while (otherEnd < like.end()
        && end < text.length()
        && text.charAt(end) == other.text.charAt(otherEnd)) {
      end++;
      otherEnd++;
    }
    return Graphemes.snap(text, new Span(begin, end));
  }
}
