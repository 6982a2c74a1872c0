package org.factdesk.plugins.dates;

import org.factdesk.model.Span;

/** A few words of a sentence around a date, as they stand, to show to people. */
final class Excerpt {
  private static final int BEFORE = 5;
  private static final int WORDS = 8;

  /** So many UTF-16 units on either side at most. */
  private static final int REACH = 50;

  private static final String MORE = "…";

  private Excerpt() {}

  /** Without quotation marks, so that it can be put between some; dots stand for what is left. */
  static String around(String text, Span sentence, Span date) {
    int last = Math.max(date.end(), sentence.end());
    int begin = date.begin();
    int end = date.end();
    int before = 0;
    int words = 0;
    for (boolean grows = true; grows && words < WORDS; ) {
      int earlier = before < BEFORE || end == last ? previous(text, sentence, date, begin) : begin;
      int later = words < WORDS ? next(text, last, date, end) : end;
      grows = earlier < begin || later > end;
      before += earlier < begin ? 1 : 0;
      words += (earlier < begin ? 1 : 0) + (later > end ? 1 : 0);
      begin = earlier;
      end = later;
    }
    boolean isCut = !text.substring(Math.min(sentence.begin(), begin), begin).isBlank();
    boolean isLeft = !text.substring(end, last).isBlank();
    String shown = text.substring(begin, end).replaceAll("[“”\"]", "").replaceAll("\\s+", " ");
    return (isCut ? MORE : "") + shown.strip().replaceAll("[.,;:]+$", "") + (isLeft ? MORE : "");
  }

  private static int previous(String text, Span sentence, Span date, int begin) {
    int at = begin;
    while (at > sentence.begin() && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > sentence.begin() && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return date.begin() - at > REACH ? begin : at;
  }

  private static int next(String text, int last, Span date, int end) {
    int at = end;
    while (at < last && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < last && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - date.end() > REACH ? end : at;
  }
}
