package org.factdesk.formats;

import java.util.List;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.WorkState;

/**
 * What of a workspace goes into a dataset; an empty set chooses all.
 *
 * @param annotators whose work; it says nothing of suggestions
 * @param states of the work on an article; articles in none of them are left out
 * @param layers of the annotations
 * @param suggestions whether what checkers suggest goes in, as the work of {@link #CHECKER}s
 * @param pseudonyms whether annotators are called A1, A2 and so on, in the order of their names
 */
public record Choice(
    Set<String> annotators,
    Set<WorkState> states,
    Set<String> layers,
    boolean suggestions,
    boolean pseudonyms) {
  /** Everything that people did, under their names. */
  public static final Choice ALL = new Choice(Set.of(), Set.of(), Set.of());

  /** What the names of checkers begin with where they stand for an annotator; no person's does. */
  public static final String CHECKER = "checker:";

  public Choice {
    annotators = Set.copyOf(annotators);
    states = Set.copyOf(states);
    layers = Set.copyOf(layers);
  }

  /** What people did, under their names. */
  public Choice(Set<String> annotators, Set<WorkState> states, Set<String> layers) {
    this(annotators, states, layers, false, false);
  }

  /** With what checkers suggest, or without. */
  public Choice withSuggestions(boolean value) {
    return new Choice(annotators, states, layers, value, pseudonyms);
  }

  /** With other names for the annotators, or with their own. */
  public Choice withPseudonyms(boolean value) {
    return new Choice(annotators, states, layers, suggestions, value);
  }

  /** Of the work of these annotators. */
  Choice withAnnotators(Set<String> value) {
    return new Choice(value, states, layers, suggestions, pseudonyms);
  }

  /** Whether the article goes in at all: some chosen annotator is as far with it as was chosen. */
  boolean takes(Sample sample) {
    if (states.isEmpty()) {
      return true;
    }
    List<AnnotationSet> work = sample.sets().stream().filter(this::isChosen).toList();
    return work.isEmpty()
        ? states.contains(WorkState.NEW)
        : work.stream().anyMatch(set -> states.contains(set.state()));
  }

  private boolean isChosen(AnnotationSet set) {
    return !isCheckers(set) && (annotators.isEmpty() || annotators.contains(set.annotator()));
  }

  private static boolean isCheckers(AnnotationSet set) {
    return set.annotator().startsWith(CHECKER);
  }

  /** What is chosen of a sample's work. */
  Sample of(Sample sample) {
    List<AnnotationSet> sets =
        sample.sets().stream()
            .filter(
                set ->
                    isCheckers(set)
                        ? suggestions
                        : isChosen(set) && (states.isEmpty() || states.contains(set.state())))
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
