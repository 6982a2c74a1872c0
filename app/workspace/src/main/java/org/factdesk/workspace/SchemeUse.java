package org.factdesk.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.workspace.Migration.FeatureKey;
import org.factdesk.workspace.Migration.ValueKey;
import org.jspecify.annotations.Nullable;

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
   * @param in the ids of the articles where they are
   * @param annotators who made them, in the order of their names
   */
  public record Count(int marks, Set<String> in, Set<String> annotators) {
    public static final Count NONE = new Count(0, Set.of(), Set.of());

    /** In so many articles. */
    public int articles() {
      return in.size();
    }

    private Count and(Count other) {
      return new Count(
          marks + other.marks,
          union(new HashSet<>(in), other.in),
          union(new TreeSet<>(annotators), other.annotators));
    }

    private static Set<String> union(Set<String> all, Set<String> more) {
      all.addAll(more);
      return Collections.unmodifiableSet(all);
    }
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

  /** How much would use this after the change; it is named as the changed scheme has it. */
  public Count after(Migration change, Used used) {
    return counts.entrySet().stream()
        .filter(count -> used.equals(moved(count.getKey(), change)))
        .map(Map.Entry::getValue)
        .reduce(Count.NONE, Count::and);
  }

  /** The values that marks would have for a feature after the change, sorted. */
  public List<String> valuesAfter(Migration change, String layer, String feature) {
    return counts.keySet().stream()
        .filter(UsedValue.class::isInstance)
        .flatMap(used -> Stream.ofNullable(moved(used, change)))
        .map(UsedValue.class::cast)
        .filter(of -> of.layer().equals(layer) && of.feature().equals(feature))
        .map(UsedValue::value)
        .distinct()
        .sorted()
        .toList();
  }

  /** What this becomes by the change; null where it is cleared. */
  private static @Nullable Used moved(Used used, Migration change) {
    if (used instanceof UsedLayer of) {
      return new UsedLayer(layer(of.layer(), change));
    }
    if (used instanceof UsedLink of) {
      return new UsedLink(change.links().getOrDefault(of.type(), of.type()));
    }
    if (used instanceof UsedFeature of) {
      String name = feature(of.layer(), of.feature(), change);
      return name.isEmpty() ? null : new UsedFeature(layer(of.layer(), change), name);
    }
    UsedValue of = (UsedValue) used;
    String name = feature(of.layer(), of.feature(), change);
    ValueKey key = new ValueKey(new FeatureKey(of.layer(), of.feature()), of.value());
    String value = change.values().getOrDefault(key, of.value());
    boolean gone = name.isEmpty() || value.isEmpty();
    return gone ? null : new UsedValue(layer(of.layer(), change), name, value);
  }

  private static String layer(String id, Migration change) {
    return change.layers().getOrDefault(id, id);
  }

  private static String feature(String layer, String name, Migration change) {
    return change.features().getOrDefault(new FeatureKey(layer, name), name);
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
      return new Count(
          marks, Collections.unmodifiableSet(articles), Collections.unmodifiableSet(annotators));
    }
  }
}
