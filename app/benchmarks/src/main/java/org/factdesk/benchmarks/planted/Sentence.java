package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences as a plain expression sees them: nothing of what the checkers use. */
final class Sentence {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b\\p{Lu}|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Col|Capt|Sgt|Det|Supt|Dist|Atty|Lt|St|No|Inc|Jr)"
              + "[.!?][\"”’']?\\s+(?=[\"“‘]?\\p{Lu})|\\R+");

  private Sentence() {}

  /** The sentences of a text, without the blanks between them. */
  static List<Stretch> all(String text) {
    List<Stretch> all = new ArrayList<>();
    int begin = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      add(text, begin, end.end(), all);
      begin = end.end();
    }
    add(text, begin, text.length(), all);
    return all;
  }

  private static void add(String text, int begin, int end, List<Stretch> all) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      all.add(new Stretch(from, to));
    }
  }

  /** From the first sentence that the words are in to the last. */
  static Stretch around(String text, int begin, int end) {
    int from = begin;
    int to = end;
    for (Stretch sentence : all(text)) {
      if (sentence.begin() <= end && begin <= sentence.end()) {
        from = Math.min(from, sentence.begin());
        to = Math.max(to, sentence.end());
      }
    }
    return new Stretch(from, to);
  }
}
