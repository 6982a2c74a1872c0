package org.factdesk.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;

/**
 * What of a dataset is written: sound articles, the chosen annotators' work, links of which both
 * ends are there. What falls out is named.
 */
final class Selection {
  private final Dataset dataset;
  private final Set<String> setAside = new HashSet<>();
  private final Set<AnnotationRef> annotations = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private final Map<String, Integer> layers = new HashMap<>();
  private final Map<String, Integer> linkTypes = new HashMap<>();
  private int articles;

  private Selection(Dataset dataset) {
    this.dataset = dataset;
  }

  /** Goes through the dataset once to see what can be written. */
  static Selection of(Dataset dataset) {
    Selection selection = new Selection(dataset);
    String before = "";
    for (Sample sample : dataset.samples()) {
      String id = sample.article().id();
      if (id.compareTo(before) <= 0) {
        throw new IllegalArgumentException("articles are not sorted by id: " + before + ", " + id);
      }
      before = id;
      selection.examine(selection.chosen(sample));
    }
    for (Sample sample : dataset.samples()) {
      if (!selection.setAside.contains(sample.article().id())) {
        selection.chosen(sample).sets().forEach(selection::examineLinks);
      }
    }
    return selection;
  }

  private void examine(Sample sample) {
    String id = sample.article().id();
    Soundness.wrong(sample)
        .ifPresent(
            wrong -> {
              setAside.add(id);
              problems.add(new Problem(id, "was set aside and is not in the dataset: " + wrong));
            });
    if (setAside.contains(id)) {
      return;
    }
    articles++;
    for (AnnotationSet set : sample.sets()) {
      for (Annotation annotation : set.annotations()) {
        annotations.add(new AnnotationRef(id, annotation.id()));
        layers.merge(annotation.layer(), 1, Integer::sum);
      }
    }
  }

  private void examineLinks(AnnotationSet set) {
    for (Link link : set.links()) {
      if (isWhole(link)) {
        linkTypes.merge(link.type(), 1, Integer::sum);
      } else {
        losses.add(
            new Loss(
                set.article(),
                set.annotator(),
                "link",
                link.id(),
                "left out, as one of its ends is not in the dataset"));
      }
    }
  }

  private boolean isWhole(Link link) {
    return annotations.contains(link.from()) && annotations.contains(link.to());
  }

  private Sample chosen(Sample sample) {
    return new Sample(
        sample.article(),
        sample.sets().stream().filter(set -> dataset.includes(set.annotator())).toList());
  }

  /** What is to be written, from the start. */
  Iterator<Sample> samples() {
    return StreamSupport.stream(dataset.samples().spliterator(), false)
        .filter(sample -> !setAside.contains(sample.article().id()))
        .map(this::chosen)
        .map(this::withWholeLinks)
        .iterator();
  }

  private Sample withWholeLinks(Sample sample) {
    return new Sample(
        sample.article(),
        sample.sets().stream()
            .map(set -> set.withLinks(set.links().stream().filter(this::isWhole).toList()))
            .toList());
  }

  Counts counts() {
    return new Counts(articles, new TreeMap<>(layers), new TreeMap<>(linkTypes));
  }

  List<Loss> losses() {
    return losses;
  }

  List<Problem> problems() {
    return problems;
  }
}
