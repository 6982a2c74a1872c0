package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/**
 * Sentences of news prose: knows the usual abbreviations, and that a headline ends with its line.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class Sentences {
  private static final int LONGEST_ABBREVIATION = 12;

  private Sentences() {}

  /** The sentences of the text in order, without white space at their ends. */
  public static List<Span> in(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.in(text)) {
      addSentences(text, paragraph, sentences);
    }
    return sentences;
  }

  /** The sentences of one stretch of the text in order, at their offsets in the whole text. */
  public static List<Span> in(CharSequence text, Span stretch) {
    return in(text.subSequence(stretch.begin(), stretch.end())).stream()
        .map(found -> new Span(stretch.begin() + found.begin(), stretch.begin() + found.end()))
        .toList();
  }

  private static void addSentences(CharSequence text, Span paragraph, List<Span> sentences) {
    int begin = paragraph.begin();
    int i = begin;
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      if (!Terminators.isTerminator(c)) {
        i++;
        continue;
      }
      int end = Terminators.endOfRun(text, i, paragraph.end());
      if (endsSentence(text, begin, i, end, paragraph.end())) {
        sentences.add(new Span(begin, end));
        begin = skipBlanks(text, end, paragraph.end());
        end = begin;
      }
      i = end;
    }
    if (begin < paragraph.end()) {
      sentences.add(new Span(begin, paragraph.end()));
    }
  }

  private static boolean endsSentence(CharSequence text, int begin, int stop, int end, int limit) {
    if (end == limit || Terminators.isWide(text.charAt(stop))) {
      return true;
    }
    int next = skipBlanks(text, end, limit);
    if (next == end) {
      return isGlued(text, begin, stop, end);
    }
    int following = skipOpeners(text, next, limit);
    int first = Character.codePointAt(text, following);
    if (Character.isLowerCase(first)) {
      return false;
    }
    boolean onlyFullStop = text.charAt(stop) == '.' && end == stop + 1;
    return !onlyFullStop || fullStopEnds(text, begin, stop, following, limit);
  }

  private static boolean fullStopEnds(
      CharSequence text, int begin, int stop, int following, int limit) {
    String word = wordBefore(text, begin, stop);
    String nextWord = wordAfter(text, following, limit);
    if (word.isEmpty()) {
      return true;
    }
    if (Character.isDigit(text.charAt(following)) && Abbreviations.beforeNumber(word)) {
      return false;
    }
    if (word.length() <= 2 && word.chars().allMatch(Character::isDigit)) {
      return stop - word.length() != begin && !Abbreviations.afterOrdinal(nextWord);
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (initial && !word.equals("I") || Abbreviations.neverEnds(word)) {
      return false;
    }
    if (Abbreviations.mayEnd(word) || isDotted(word)) {
      return Abbreviations.startsSentence(nextWord);
    }
    return true;
  }

  /** "Europe.On": a paragraph break was lost right after the full stop. */
  private static boolean isGlued(CharSequence text, int begin, int stop, int end) {
    return stop - begin >= 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(end));
  }

  private static boolean isDotted(String word) {
    return word.length() >= 3 && word.charAt(word.length() - 2) == '.';
  }

  private static String wordBefore(CharSequence text, int begin, int stop) {
    int from = stop;
    while (from > begin
        && stop - from < LONGEST_ABBREVIATION
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.subSequence(from, stop).toString();
  }

  private static String wordAfter(CharSequence text, int from, int limit) {
    int to = from;
    while (to < limit && to - from < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.subSequence(from, to).toString();
  }

  private static int skipBlanks(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && Paragraphs.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipOpeners(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit - 1 && Terminators.isOpener(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
