package org.factdesk.formats.conll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Range;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts the marks of all annotators of an article onto its words, one a word: of marks that share
 * words the one with more words stays, then the earlier one, then the one whose annotator comes
 * first. Each part of a mark becomes a mark.
 */
final class Flattening {
  static final String NO_WORD = "left out, as no word lies in it";
  static final String COVERED =
      "left out, as a mark of more words, or an earlier one, has some of its words";
  static final String WHOLE_WORDS = "grown to whole words";
  static final String IN_PARTS = "written as one mark for each of its parts, grown to whole words";
  static final String LAYER_ALONE = "left out, as the tag names the layer alone";
  static final String ONE_FEATURE = "left out, as the tag names another feature";
  static final String NO_VALUE = "left out, as its value is empty";
  static final String PLAIN_VALUE = "written with an underline for white space";

  private final Sample sample;
  private final List<Span> pieces;
  private final CodePoints codePoints;
  private final String feature;
  private final @Nullable Stretch[] chosen;

  /** Words of one mark that follow each other; the last word is exclusive. */
  record Stretch(int first, int last, String label) {}

  private record Candidate(Made<Annotation> made, List<Range> words) {
    int size() {
      return words.stream().mapToInt(range -> range.end() - range.begin()).sum();
    }
  }

  private Flattening(Sample sample, List<Span> pieces, String feature) {
    this.sample = sample;
    this.pieces = pieces;
    this.codePoints = CodePoints.of(sample.article().text());
    this.feature = feature;
    this.chosen = new @Nullable Stretch[pieces.size()];
  }

  /**
   * For each piece the stretch that it is in, or null.
   *
   * @param feature whose value is in the label; empty for none
   */
  static @Nullable Stretch[] of(Sample sample, List<Span> pieces, String feature, Writing writing)
      throws IOException {
    Flattening flattening = new Flattening(sample, pieces, feature);
    flattening.choose(writing);
    return flattening.chosen;
  }

  private void choose(Writing writing) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Made<Annotation> made : sample.annotations()) {
      List<Range> words = words(made.value());
      if (words.isEmpty()) {
        writing.lost(loss(made, NO_WORD));
      } else {
        candidates.add(new Candidate(made, words));
      }
    }
    // Stable, so that those of one size stay in the order of the sample: by place, id, annotator.
    candidates.sort(Comparator.comparingInt(Candidate::size).reversed());
    for (Candidate candidate : candidates) {
      if (isFree(candidate)) {
        take(candidate, writing);
      } else {
        writing.lost(loss(candidate.made(), COVERED));
      }
    }
  }

  private Loss loss(Made<Annotation> made, String reason) {
    return Loss.annotation(sample.id(), made.annotator(), made.value().id(), reason);
  }

  /** Parts that meet in a word become one. */
  private List<Range> words(Annotation annotation) {
    List<Range> words = new ArrayList<>();
    for (Span span : annotation.spans()) {
      int first = firstEndingAfter(span.begin());
      int last = first;
      while (last < pieces.size() && pieces.get(last).begin() < span.end()) {
        last++;
      }
      int before = words.size() - 1;
      if (before >= 0 && words.get(before).end() > first) {
        words.set(before, new Range(words.get(before).begin(), last));
      } else if (first < last) {
        words.add(new Range(first, last));
      }
    }
    return words;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean isFree(Candidate candidate) {
    for (Range range : candidate.words()) {
      for (int i = range.begin(); i < range.end(); i++) {
        if (chosen[i] != null) {
          return false;
        }
      }
    }
    return true;
  }

  private void take(Candidate candidate, Writing writing) throws IOException {
    Annotation annotation = candidate.made().value();
    String annotator = candidate.made().annotator();
    for (Range range : candidate.words()) {
      Stretch stretch = new Stretch(range.begin(), range.end(), label(annotation));
      for (int i = range.begin(); i < range.end(); i++) {
        chosen[i] = stretch;
      }
    }
    List<List<Range>> written = candidate.words().stream().map(this::place).map(List::of).toList();
    if (annotation.isDiscontinuous()) {
      writing.lost(Loss.spans(sample.id(), annotator, annotation.id(), written, IN_PARTS));
    } else if (cuts(annotation.extent(), candidate.words().get(0))) {
      writing.lost(Loss.spans(sample.id(), annotator, annotation.id(), written, WHOLE_WORDS));
    }
    for (Map.Entry<String, String> one : annotation.features().entrySet()) {
      String reason = reason(one.getKey(), one.getValue());
      if (!reason.isEmpty()) {
        writing.lost(Loss.feature(sample.id(), annotator, annotation.id(), one.getKey(), reason));
      }
    }
  }

  private String reason(String name, String value) {
    if (!name.equals(feature)) {
      return feature.isEmpty() ? LAYER_ALONE : ONE_FEATURE;
    }
    if (value.isEmpty()) {
      return NO_VALUE;
    }
    return Labels.value(value).equals(value) ? "" : PLAIN_VALUE;
  }

  private String label(Annotation annotation) {
    String layer = Labels.layer(annotation.layer());
    String value = annotation.features().getOrDefault(feature, "");
    return feature.isEmpty() || value.isEmpty()
        ? layer
        : layer + Labels.BETWEEN + Labels.value(value);
  }

  private boolean cuts(Span span, Range words) {
    return pieces.get(words.begin()).begin() < span.begin()
        || pieces.get(words.end() - 1).end() > span.end();
  }

  private Range place(Range words) {
    return new Range(
        codePoints.fromUtf16(pieces.get(words.begin()).begin()),
        codePoints.fromUtf16(pieces.get(words.end() - 1).end()));
  }
}
