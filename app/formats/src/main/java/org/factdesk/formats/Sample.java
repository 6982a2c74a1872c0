package org.factdesk.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;

/**
 * One article of a dataset with the work of its annotators.
 *
 * @param article text and metadata; its own marks are not looked at
 * @param sets one an annotator, sorted by annotator
 */
public record Sample(Article article, List<AnnotationSet> sets) {
  public Sample {
    List<AnnotationSet> sorted = new ArrayList<>(sets);
    sorted.sort(Comparator.comparing(AnnotationSet::annotator));
    sets = List.copyOf(sorted);
  }
}
