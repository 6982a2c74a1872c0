package org.factdesk.formats;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/**
 * A sample as its files have to read, worked out apart from the formats: offsets are counted here
 * by walking the text, not by the class that the formats use.
 */
final class Expectation {
  private final String text;
  private final int[] codePointsBefore;

  private Expectation(String text) {
    this.text = text;
    this.codePointsBefore = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      codePointsBefore[i] = count++;
    }
    codePointsBefore[text.length()] = count;
  }

  static Document of(Sample sample) {
    Expectation expectation = new Expectation(sample.article().text());
    List<Mark> marks = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (AnnotationSet set : sample.sets()) {
      for (Annotation annotation : set.annotations()) {
        marks.add(expectation.mark(set.annotator(), annotation));
      }
      for (Link link : set.links()) {
        ties.add(
            new Tie(
                link.id(),
                set.annotator(),
                link.type(),
                link.from().article(),
                link.from().annotation(),
                link.to().article(),
                link.to().annotation()));
      }
    }
    return new Document(sample.article().id(), sample.article().text(), marks, ties);
  }

  private Mark mark(String annotator, Annotation annotation) {
    List<List<Integer>> spans = new ArrayList<>();
    List<String> quote = new ArrayList<>();
    for (Span span : annotation.spans()) {
      spans.add(List.of(codePointsBefore[span.begin()], codePointsBefore[span.end()]));
      quote.add(text.substring(span.begin(), span.end()));
    }
    return new Mark(
        annotation.id(),
        annotator,
        annotation.layer(),
        spans,
        quote,
        annotation.features(),
        annotation.note());
  }
}
