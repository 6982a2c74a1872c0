package org.factdesk.desktop.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * What is looked for. Immutable; any thread.
 *
 * @param expression whether the words are a regular expression
 */
public record Query(String words, boolean wholeWord, boolean matchCase, boolean expression) {

  /** As a pattern; empty where it is none, or nothing. Any white space is as good as another. */
  Optional<Pattern> pattern() {
    if (words.isBlank()) {
      return Optional.empty();
    }
    int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    try {
      return Optional.of(
          Pattern.compile(expression ? words : literal(words), flags | Pattern.MULTILINE));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static String literal(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  /**
   * All occurrences that cut no character and, where that is asked, no word.
   *
   * @throws TooSlow where the expression takes too long, or the search was given up
   */
  List<Span> in(Pattern pattern, String text, Watched.Limit limit) {
    List<Span> found = new ArrayList<>();
    try {
      Matcher matcher = pattern.matcher(new Watched(text, limit));
      while (matcher.find()) {
        if (matcher.end() > matcher.start() && fits(text, matcher.start(), matcher.end())) {
          found.add(new Span(matcher.start(), matcher.end()));
        }
      }
    } catch (StackOverflowError e) {
      // An expression with a group repeated over a long text goes as deep as the text is long.
      throw new TooSlow();
    }
    return found;
  }

  private boolean fits(String text, int begin, int end) {
    if (!Graphemes.isBoundary(text, begin) || !Graphemes.isBoundary(text, end)) {
      return false;
    }
    if (!wholeWord) {
      return true;
    }
    Span whole = Words.snap(text, new Span(begin, end));
    return whole.begin() >= begin && whole.end() <= end;
  }
}
