package org.factdesk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;

/**
 * Finds the words of annotations in an article's text: at their offsets where the text is the one
 * that they were made on; else all that were made on one text help each other to be found again.
 * Never guesses between places.
 */
final class Anchors {
  /** Words with so much around them, at the place where they stood, are the same words. */
  private static final int WHOLE_CONTEXT = 48;

  private final String text;
  private final CodePoints codePoints;
  private final String hash;
  private final String stated;
  private final Texts texts;

  /** Texts of articles as they were, by their hash. */
  interface Texts {
    Optional<String> of(String hash);
  }

  /**
   * @param stated the hash of the text that the offsets were made for; empty: believed to be this
   * @param texts among which that text may still be
   */
  Anchors(String text, Optional<String> stated, Texts texts) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.hash = Sha256.of(text);
    this.stated = stated.orElse(hash);
    this.texts = texts;
  }

  /** Whether the annotation was made on this very text, as far as is known. */
  private boolean isOfThisText(RawAnnotation annotation) {
    return (annotation.text() == null ? stated : annotation.text()).equals(hash);
  }

  /**
   * The spans, in UTF-16, of an annotation that was made on this very text; empty where it has to
   * be looked for.
   */
  Optional<List<Span>> exact(RawAnnotation annotation) {
    if (!isOfThisText(annotation)) {
      return Optional.empty();
    }
    return spans(annotation.offsets()).filter(spans -> quotes(annotation, spans));
  }

  /** The spans of a single annotation, in UTF-16; empty where it has no sure place. */
  Optional<List<Span>> place(RawAnnotation annotation) {
    Optional<List<Span>> exact = exact(annotation);
    return exact.isPresent()
        ? exact
        : Optional.of(find(List.of(annotation), List.of()).get(0))
            .filter(Found::sure)
            .map(Found::spans);
  }

  /** Where each of these annotations and then each of these sections is, in their order. */
  List<Found> find(List<RawAnnotation> annotations, List<RawCorrections.RawSection> sections) {
    Found[] found = new Found[annotations.size() + sections.size()];
    Arrays.fill(found, Found.NOWHERE);
    Map<String, List<Integer>> byText = byText(annotations, sections);
    if (byText.isEmpty()) {
      return List.of(found);
    }
    NewText now = new NewText(text, codePoints);
    byText.forEach(
        (madeOn, ofOneText) -> {
          List<Remembered.Piece[]> pieces = new ArrayList<>(ofOneText.size());
          for (int i : ofOneText) {
            pieces.add(
                i < annotations.size()
                    ? Search.pieces(annotations.get(i))
                    : Search.pieces(sections.get(i - annotations.size())));
          }
          Optional<String> whole = madeOn.equals(hash) ? Optional.empty() : texts.of(madeOn);
          List<Found> places = Search.in(now, pieces, whole);
          for (int k = 0; k < places.size(); k++) {
            int i = ofOneText.get(k);
            found[i] =
                i < annotations.size() && whole.isEmpty()
                    ? atItsPlace(annotations.get(i), places.get(k), now)
                    : places.get(k);
          }
        });
    return List.of(found);
  }

  /** Which annotations, and behind them which sections, were made on which text. */
  private Map<String, List<Integer>> byText(
      List<RawAnnotation> annotations, List<RawCorrections.RawSection> sections) {
    Map<String, List<Integer>> byText = new LinkedHashMap<>();
    for (int i = 0; i < annotations.size(); i++) {
      RawAnnotation annotation = annotations.get(i);
      if (!annotation.quote().isEmpty()) {
        String madeOn = annotation.text() == null ? stated : annotation.text();
        byText.computeIfAbsent(madeOn, of -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < sections.size(); i++) {
      RawCorrections.RawSection section = sections.get(i);
      if (!isOfThisText(section)) {
        String madeOn = section.text() == null ? stated : section.text();
        byText.computeIfAbsent(madeOn, of -> new ArrayList<>()).add(annotations.size() + i);
      }
    }
    return byText;
  }

  /** Whether the section's stretch can stay as it is stated. */
  boolean isOfThisText(RawCorrections.RawSection section) {
    return (section.text() == null ? stated : section.text()).equals(hash);
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
    for (int i = 0; i < annotation.quote().size(); i++) {
      String quote = annotation.quote().get(i);
      Span span = spans.get(i);
      if (span.length() != quote.length() || !text.startsWith(quote, span.begin())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Like words may be elsewhere too: with all that was around them, they are where they were. So
   * are words that stand nowhere else, where little is known of what was around them.
   */
  private Found atItsPlace(RawAnnotation annotation, Found found, NewText now) {
    if (found.sure()) {
      return found;
    }
    int around = annotation.before().length() + annotation.after().length();
    return spans(annotation.offsets())
        .filter(spans -> quotes(annotation, spans))
        .filter(
            spans -> {
              int begin = spans.get(0).begin();
              return text.startsWith(annotation.before(), begin - annotation.before().length())
                  && text.startsWith(annotation.after(), spans.get(spans.size() - 1).end());
            })
        .filter(spans -> around >= WHOLE_CONTEXT || areOnlyHere(spans, now))
        .map(Found::sure)
        .orElse(found);
  }

  private boolean areOnlyHere(List<Span> spans, NewText now) {
    for (Span span : spans) {
      if (!now.isPatient()) {
        return false;
      }
      now.worked(text.length());
      String words = span.in(text);
      if (text.indexOf(words) != span.begin() || text.indexOf(words, span.begin() + 1) >= 0) {
        return false;
      }
    }
    return true;
  }
}
