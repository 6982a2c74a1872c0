package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.timex.TimeExpression;

/**
 * A sentence of the story with the time expressions in it, in order.
 *
 * @param number of the sentence in its article
 */
record DatedSentence(String text, int number, Span span, List<TimeExpression> times) {

  /** A sentence with more of them is a table or a list. */
  private static final int MOST_TIMES = 30;

  /** So many UTF-16 units on either side of an expression are looked at. */
  private static final int REACH = 240;

  /** All sentences of the headline and the body that name a time, in order. */
  static List<DatedSentence> of(ArticleDates dates) {
    List<DatedSentence> all = new ArrayList<>();
    List<TimeExpression> times = dates.expressions();
    int next = 0;
    for (int i = 0; i < dates.sentences().size(); i++) {
      Span sentence = dates.sentences().get(i);
      List<TimeExpression> inside = new ArrayList<>();
      while (next < times.size() && times.get(next).span().begin() < sentence.end()) {
        inside.add(times.get(next));
        next++;
      }
      if (!inside.isEmpty()
          && inside.size() <= MOST_TIMES
          && isStory(dates.sectionAt(inside.get(0).span().begin()))) {
        all.add(new DatedSentence(dates.text(), i, sentence, List.copyOf(inside)));
      }
    }
    return all;
  }

  private static boolean isStory(SectionKind section) {
    return section == SectionKind.BODY || section == SectionKind.HEADLINE;
  }

  TimeExpression time(int index) {
    return times.get(index);
  }

  /** The words of an expression as they stand. */
  String words(int index) {
    return times.get(index).span().in(text);
  }

  /** The words from one expression to another behind it, in small letters. */
  String between(int one, int other) {
    return small(times.get(one).span().end(), times.get(other).span().begin());
  }

  /** The words of the sentence before an expression, in small letters, as far as they are near. */
  String before(int index) {
    int end = times.get(index).span().begin();
    return small(Math.max(span.begin(), end - REACH), end);
  }

  /** The words of the sentence behind an expression, in small letters, as far as they are near. */
  String after(int index) {
    int begin = times.get(index).span().end();
    return small(begin, Math.min(span.end(), begin + REACH));
  }

  /** Whether the sentence begins with the expression. */
  boolean opensWith(int index) {
    return text.substring(span.begin(), Math.max(span.begin(), times.get(index).span().begin()))
        .isBlank();
  }

  /** What is too long to be looked at ends in a line break, which no pattern takes. */
  private String small(int begin, int end) {
    if (end <= begin) {
      return "";
    }
    StringBuilder small = new StringBuilder(Math.min(end - begin, REACH) + 1);
    boolean space = false;
    for (int i = begin; i < Math.min(end, begin + REACH); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank || !space) {
        small.append(blank ? ' ' : Character.toLowerCase(text.charAt(i)));
      }
      space = blank;
    }
    return end - begin > REACH ? small.append('\n').toString() : small.toString();
  }
}
