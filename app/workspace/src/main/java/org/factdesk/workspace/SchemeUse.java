package org.factdesk.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;

/**
 * How much of the work uses what of a scheme, in the articles that have been read. Immutable.
 *
 * @param counts by what is used
 */
public record SchemeUse(Map<Used, Count> counts) {
  /** What marks or links can use. */
  public sealed interface Used {}

  public record UsedLayer(String layer) implements Used {}

  /** A feature that is set. */
  public record UsedFeature(String layer, String feature) implements Used {}

  public record UsedValue(String layer, String feature, String value) implements Used {}

  public record UsedLink(String type) implements Used {}

  /**
   * How many marks or links.
   *
   * @param articles in so many articles
   * @param annotators who made them, in the order of their names
   */
  public record Count(int marks, int articles, Set<String> annotators) {
    public static final Count NONE = new Count(0, 0, Set.of());
  }

  public static final SchemeUse NOTHING = new SchemeUse(Map.of());

  public SchemeUse {
    counts = Collections.unmodifiableMap(counts);
  }

  /** Counts; goes through all marks, so not for the event thread. */
  public static SchemeUse of(Collection<OpenArticle> articles) {
    Map<Used, Tally> tallies = new HashMap<>();
    for (OpenArticle open : articles) {
      for (AnnotationSet work : open.sets()) {
        for (Annotation mark : work.annotations()) {
          count(tallies, mark, work);
        }
        for (Link link : work.links()) {
          add(tallies, new UsedLink(link.type()), work);
        }
      }
    }
    Map<Used, Count> counts = new HashMap<>();
    tallies.forEach((used, tally) -> counts.put(used, tally.count()));
    return new SchemeUse(counts);
  }

  public Count of(Used used) {
    return counts.getOrDefault(used, Count.NONE);
  }

  private static void count(Map<Used, Tally> tallies, Annotation mark, AnnotationSet work) {
    add(tallies, new UsedLayer(mark.layer()), work);
    mark.features()
        .forEach(
            (name, value) -> {
              add(tallies, new UsedFeature(mark.layer(), name), work);
              add(tallies, new UsedValue(mark.layer(), name, value), work);
            });
  }

  private static void add(Map<Used, Tally> tallies, Used used, AnnotationSet work) {
    Tally tally = tallies.computeIfAbsent(used, key -> new Tally());
    tally.marks++;
    tally.articles.add(work.article());
    tally.annotators.add(work.annotator());
  }

  /** A count that is being made. */
  private static final class Tally {
    private int marks;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> annotators = new TreeSet<>();

    Count count() {
      return new Count(marks, articles.size(), Collections.unmodifiableSet(annotators));
    }
  }
}
