package org.factdesk.formats;

import java.util.List;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.WorkState;

/**
 * What of a workspace goes into a dataset; an empty set chooses all.
 *
 * @param annotators whose work
 * @param states of the work on an article
 * @param layers of the annotations
 */
public record Choice(Set<String> annotators, Set<WorkState> states, Set<String> layers) {
  /** Everything. */
  public static final Choice ALL = new Choice(Set.of(), Set.of(), Set.of());

  public Choice {
    annotators = Set.copyOf(annotators);
    states = Set.copyOf(states);
    layers = Set.copyOf(layers);
  }

  /** What is chosen of a sample; the article is there in any case. */
  Sample of(Sample sample) {
    List<AnnotationSet> sets =
        sample.sets().stream()
            .filter(set -> annotators.isEmpty() || annotators.contains(set.annotator()))
            .filter(set -> states.isEmpty() || states.contains(set.state()))
            .map(this::chosen)
            .toList();
    return new Sample(sample.article(), sets);
  }

  private AnnotationSet chosen(AnnotationSet set) {
    if (layers.isEmpty()) {
      return set;
    }
    List<Annotation> annotations =
        set.annotations().stream().filter(mark -> layers.contains(mark.layer())).toList();
    return set.withAnnotations(annotations);
  }
}
