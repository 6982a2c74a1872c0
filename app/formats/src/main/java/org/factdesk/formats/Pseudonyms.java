package org.factdesk.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;

/** Other names for the annotators of a dataset: A1, A2 and so on, in the order of their names. */
final class Pseudonyms {
  private final SortedSet<String> names = new TreeSet<>();
  private final Map<String, String> byName = new HashMap<>();

  /** Sees who is named in an article's work; all have to be seen before names are given. */
  void see(Sample sample) {
    for (AnnotationSet set : sample.sets()) {
      see(set.annotator());
      set.annotations().forEach(annotation -> see(annotation.by()));
      set.links().forEach(link -> see(link.by()));
    }
  }

  private void see(String name) {
    if (!name.startsWith(Choice.CHECKER)) {
      names.add(name);
    }
  }

  /** Everybody has been seen. */
  void give() {
    names.forEach(name -> byName.put(name, "A" + (byName.size() + 1)));
  }

  /** What the annotator is called; a name that was never seen is kept to nobody. */
  String of(String name) {
    return name.startsWith(Choice.CHECKER) ? name : byName.getOrDefault(name, "A0");
  }

  Set<String> of(Set<String> all) {
    return all.stream().map(this::of).collect(Collectors.toSet());
  }

  /** The sample under the other names. */
  Sample of(Sample sample) {
    return new Sample(sample.article(), sample.sets().stream().map(this::renamed).toList());
  }

  private AnnotationSet renamed(AnnotationSet set) {
    return new AnnotationSet(
        set.article(),
        of(set.annotator()),
        set.state(),
        set.corrections(),
        set.annotations().stream().map(this::renamed).toList(),
        set.links().stream().map(this::renamed).toList());
  }

  private Annotation renamed(Annotation annotation) {
    return new Annotation(
        annotation.id(),
        annotation.layer(),
        annotation.spans(),
        annotation.features(),
        annotation.note(),
        of(annotation.by()),
        annotation.at(),
        annotation.origin());
  }

  private Link renamed(Link link) {
    return new Link(link.id(), link.type(), link.from(), link.to(), of(link.by()), link.at());
  }
}
