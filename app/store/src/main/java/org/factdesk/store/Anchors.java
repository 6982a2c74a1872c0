package org.factdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;

/**
 * Finds the words of annotations in an article's text, also after the text has changed: at their
 * place, or at the one other place that fits. Never guesses between places.
 */
final class Anchors {
  /** Context shorter than this says too little to tell places apart. */
  private static final int TELLING = 8;

  /** Words that are so long are found by themselves. */
  private static final int LONG_QUOTE = 24;

  private static final int MOST_PLACES = 10_000;

  private final String text;
  private final CodePoints codePoints;
  private final String hash;
  private final boolean sameText;

  /**
   * @param stated the hash of the text that the offsets were made for; empty: believed to be this
   */
  Anchors(String text, Optional<String> stated) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.hash = Sha256.of(text);
    this.sameText = stated.isEmpty() || stated.get().equals(hash);
  }

  /** The annotation's spans in the text, in UTF-16; empty where no single place fits. */
  Optional<List<Span>> place(RawAnnotation annotation) {
    Optional<List<Span>> stated = spans(annotation.offsets());
    boolean same = annotation.text() == null ? sameText : annotation.text().equals(hash);
    if (annotation.quote().isEmpty()) {
      return same ? stated : Optional.empty();
    }
    boolean there = stated.isPresent() && quotes(annotation, stated.get());
    return there && (same || hasItsContext(annotation, stated.get()))
        ? stated
        : elsewhere(annotation);
  }

  /** The section's stretch in the text, in UTF-16; empty where no single place fits. */
  Optional<Span> place(RawCorrections.RawSection section) {
    Optional<Span> stated =
        spans(new int[] {section.begin(), section.end()}).map(spans -> spans.get(0));
    if ((section.text() == null ? sameText : section.text().equals(hash))
        || (!section.starts().isEmpty()
            && stated.filter(span -> fits(section, span)).isPresent())) {
      return stated;
    }
    int begin = onlyPlace(section.starts());
    int end = onlyPlace(section.ends()) + section.ends().length();
    return begin >= 0 && end > begin && onlyPlace(section.ends()) >= 0
        ? Optional.of(new Span(begin, end)).filter(span -> fits(section, span))
        : Optional.empty();
  }

  private boolean fits(RawCorrections.RawSection section, Span span) {
    String words = span.in(text);
    return words.startsWith(section.starts()) && words.endsWith(section.ends());
  }

  /** The offset of words that the text has exactly once; -1 for any others. */
  private int onlyPlace(String words) {
    int place = words.isEmpty() ? -1 : text.indexOf(words);
    return place >= 0 && text.indexOf(words, place + 1) < 0 ? place : -1;
  }

  /** The offsets as spans; empty where they reach beyond the text. */
  Optional<List<Span>> spans(int[] offsets) {
    if (offsets[offsets.length - 1] > codePoints.length()) {
      return Optional.empty();
    }
    if (offsets.length == 2) {
      return Optional.of(List.of(codePoints.toUtf16(offsets[0], offsets[1])));
    }
    List<Span> spans = new ArrayList<>(offsets.length / 2);
    for (int i = 0; i < offsets.length; i += 2) {
      spans.add(codePoints.toUtf16(offsets[i], offsets[i + 1]));
    }
    return Optional.of(spans);
  }

  private boolean quotes(RawAnnotation annotation, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      String quote = annotation.quote().get(i);
      Span span = spans.get(i);
      if (span.length() != quote.length() || !text.startsWith(quote, span.begin())) {
        return false;
      }
    }
    return true;
  }

  private Optional<List<Span>> elsewhere(RawAnnotation annotation) {
    String first = annotation.quote().get(0);
    List<Span> best = List.of();
    int bestContext = -1;
    boolean tied = false;
    int places = 0;
    for (int at = first.isEmpty() ? -1 : text.indexOf(first);
        at >= 0;
        at = text.indexOf(first, at + 1)) {
      if (++places > MOST_PLACES) {
        return Optional.empty();
      }
      Optional<List<Span>> spans = from(annotation, at);
      if (spans.isEmpty()) {
        continue;
      }
      int context = context(annotation, spans.get());
      tied = context == bestContext || (context < bestContext && tied);
      if (context > bestContext) {
        best = spans.get();
        bestContext = context;
      }
    }
    boolean telling = bestContext >= Math.min(TELLING, fullContext(annotation));
    boolean itself = String.join("", annotation.quote()).length() >= LONG_QUOTE;
    return !best.isEmpty() && !tied && (telling || itself) ? Optional.of(best) : Optional.empty();
  }

  /** All parts at their old distances from the first; empty where one does not stand there. */
  private Optional<List<Span>> from(RawAnnotation annotation, int begin) {
    int[] offsets = annotation.offsets();
    int shift = codePoints.fromUtf16(begin) - offsets[0];
    List<Span> spans = new ArrayList<>(offsets.length / 2);
    int free = 0;
    for (int i = 0; i < offsets.length; i += 2) {
      String quote = annotation.quote().get(i / 2);
      long point = (long) offsets[i] + shift;
      int at = point <= codePoints.length() ? codePoints.toUtf16((int) point) : -1;
      if (quote.isEmpty() || at < free || !text.startsWith(quote, at)) {
        return Optional.empty();
      }
      free = at + quote.length();
      spans.add(new Span(at, free));
    }
    return Optional.of(spans);
  }

  /** How many UTF-16 units of the context stand around the spans. */
  private int context(RawAnnotation annotation, List<Span> spans) {
    return before(annotation.before(), spans.get(0).begin())
        + after(annotation.after(), spans.get(spans.size() - 1).end());
  }

  private int before(String context, int end) {
    int same = 0;
    while (same < context.length()
        && same < end
        && context.charAt(context.length() - 1 - same) == text.charAt(end - 1 - same)) {
      same++;
    }
    return same;
  }

  private int after(String context, int begin) {
    int same = 0;
    while (same < context.length()
        && begin + same < text.length()
        && context.charAt(same) == text.charAt(begin + same)) {
      same++;
    }
    return same;
  }

  private boolean hasItsContext(RawAnnotation annotation, List<Span> spans) {
    int full = fullContext(annotation);
    return full > 0 && context(annotation, spans) == full;
  }

  private static int fullContext(RawAnnotation annotation) {
    return annotation.before().length() + annotation.after().length();
  }
}
