package org.factdesk.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Scheme;

/**
 * Which article goes into which part of a dataset.
 *
 * @param names of the parts, in order, such as {@code train}; empty where the dataset is whole
 * @param byArticle each article's part
 * @param report how that came about; empty where nobody says
 */
public record Splits(
    List<String> names, Map<String, String> byArticle, Optional<SplitReport> report) {
  /** The dataset is whole. */
  public static final Splits NONE = new Splits(List.of(), Map.of());

  public Splits {
    names = List.copyOf(names);
    byArticle = Map.copyOf(byArticle);
  }

  /** Parts of which nobody says how they came about. */
  public Splits(List<String> names, Map<String, String> byArticle) {
    this(names, byArticle, Optional.empty());
  }

  /**
   * Splits articles by a plan, then looks at all of them once more to prove that no near-copies lie
   * in different parts. Reads every article, so not for the event thread.
   *
   * @param choice of the marks that are to be spread evenly
   * @param scheme tells which features every mark must have; their values are spread evenly, too
   * @throws Monitor.StoppedWork where the monitor stops it
   * @throws java.io.UncheckedIOException where an article was readable only at first
   */
  public static Splits of(
      Samples samples, Choice choice, Scheme scheme, SplitPlan plan, Monitor monitor) {
    Relations relations = Relations.of(samples, choice, scheme, monitor);
    return relations.proved(relations.split(plan), monitor);
  }

  /** The parts to write: one without a name where the dataset is whole. */
  List<String> parts() {
    return names.isEmpty() ? List.of("") : names;
  }

  /** The part that an article goes into, the nameless one where the dataset is whole. */
  String of(String article) {
    return names.isEmpty() ? "" : byArticle.getOrDefault(article, names.get(0));
  }
}
