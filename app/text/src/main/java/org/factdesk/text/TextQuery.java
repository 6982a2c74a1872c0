package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.factdesk.model.Span;

/**
 * Words, or a regular expression, looked for in a text. Letters with accents are found without
 * them, unless the words that are looked for have accents themselves. What is found never starts or
 * ends inside a character of the reader's. Any thread.
 *
 * @param words what to look for
 * @param wholeWord only where no word goes on at either side
 * @param matchCase capital and small letters are different
 * @param expression the words are a regular expression
 */
public record TextQuery(String words, boolean wholeWord, boolean matchCase, boolean expression) {
  /** As long may one text take, in nanoseconds; an expression that explodes ends here. */
  static final long PATIENCE = 500_000_000;

  /** Words as somebody types them, without conditions. */
  public static TextQuery of(String words) {
    return new TextQuery(words, false, false, false);
  }

  /** What was found, and whether that is all. */
  public record Found(List<Span> spans, End end) {
    /** Looks for these words, or this expression, in texts. */
    public Found {
      spans = List.copyOf(spans);
    }
  }

  /** Why the search of a text ended. */
  public enum End {
    /** The whole text was looked through. */
    COMPLETE,
    /** There are more places than were asked for. */
    ENOUGH,
    /** The expression takes too long, or too deep, on this text. */
    TOO_SLOW
  }

  /** What is wrong with the regular expression; empty where nothing is. */
  public Optional<String> problem() {
    if (!expression) {
      return Optional.empty();
    }
    try {
      pattern();
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription());
    }
  }

  /**
   * The places in the text, in order, at most so many; none where nothing, or nothing sound, is
   * looked for. An expression gets half a second for each text.
   */
  public Found in(CharSequence text, int most) {
    if (words.isBlank() || problem().isPresent()) {
      return new Found(List.of(), End.COMPLETE);
    }
    return expression ? matches(text, most) : places(text, most);
  }

  private Found places(CharSequence text, int most) {
    String plain = FoldedText.of(words, matchCase, false).toString();
    boolean keepAccents = !plain.equals(FoldedText.of(words, matchCase, true).toString());
    FoldedText wanted = FoldedText.of(words, matchCase, keepAccents);
    List<Span> spans = new ArrayList<>();
    if (wanted.length() == 0) {
      return new Found(spans, End.COMPLETE);
    }
    FoldedText folded = FoldedText.of(text, matchCase, keepAccents);
    int at = folded.indexOf(wanted, 0);
    while (at >= 0) {
      int end = at + wanted.length();
      // A letter that became two, or whose accents were left out, is found whole.
      Span span = Graphemes.snap(text, new Span(folded.source(at), endOf(folded, end - 1, text)));
      boolean again = !spans.isEmpty() && spans.get(spans.size() - 1).overlaps(span);
      if (!again && fits(text, span)) {
        if (spans.size() == most) {
          return new Found(spans, End.ENOUGH);
        }
        spans.add(span);
      }
      at = folded.indexOf(wanted, end);
    }
    return new Found(spans, End.COMPLETE);
  }

  private static int endOf(FoldedText folded, int unit, CharSequence text) {
    int last = folded.source(unit);
    return last + Character.charCount(Character.codePointAt(text, last));
  }

  private Found matches(CharSequence text, int most) {
    List<Span> spans = new ArrayList<>();
    try {
      Matcher matcher = pattern().matcher(new ImpatientText(text, System.nanoTime() + PATIENCE));
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          Span span = Graphemes.snap(text, new Span(matcher.start(), matcher.end()));
          if (fits(text, span)) {
            if (spans.size() == most) {
              return new Found(spans, End.ENOUGH);
            }
            spans.add(span);
          }
        }
      }
      return new Found(spans, End.COMPLETE);
    } catch (ImpatientText.TooSlow | StackOverflowError e) {
      // Java's expressions go back without bound, and into each other: both end the search here.
      return new Found(spans, End.TOO_SLOW);
    }
  }

  private Pattern pattern() {
    int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(
        words, matchCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private boolean fits(CharSequence text, Span span) {
    return !wholeWord || edge(text, span.begin()) && edge(text, span.end());
  }

  /** Whether no word goes on across the offset; between signs without spaces one always ends. */
  private static boolean edge(CharSequence text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return true;
    }
    int before = Character.codePointBefore(text, offset);
    int after = Character.codePointAt(text, offset);
    return !(isLetter(before) && isLetter(after))
        || Character.isIdeographic(before)
        || Character.isIdeographic(after);
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
