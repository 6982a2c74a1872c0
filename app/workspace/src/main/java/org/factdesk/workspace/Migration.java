package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/**
 * Another scheme in the place of one that is in use, and what becomes of the marks and links that
 * were made by the old one. What a map does not name stays as it is, whether or not the new scheme
 * has it: a change of the scheme takes no mark away. Immutable; all maps lead from what the old
 * scheme has to what the new one has.
 *
 * @param layers by layer
 * @param features by feature of a layer; an empty name clears it
 * @param values by value of a feature; an empty value clears it
 * @param links by link type
 * @param noted features that are cleared and leave what they said in the mark's note
 */
public record Migration(
    Scheme before,
    Scheme after,
    Map<String, String> layers,
    Map<FeatureKey, String> features,
    Map<ValueKey, String> values,
    Map<String, String> links,
    Set<FeatureKey> noted) {

  /** A feature of a layer of the old scheme. */
  public record FeatureKey(String layer, String feature) {}

  /** A value of a feature of the old scheme. */
  public record ValueKey(FeatureKey feature, String value) {}

  public Migration {
    layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    noted = Set.copyOf(noted);
  }

  /** From a scheme to itself: all that it has is named and stays. */
  public static Migration of(Scheme scheme) {
    Map<String, String> layers = new LinkedHashMap<>();
    Map<FeatureKey, String> features = new LinkedHashMap<>();
    Map<ValueKey, String> values = new LinkedHashMap<>();
    Map<String, String> links = new LinkedHashMap<>();
    for (Layer layer : scheme.layers()) {
      layers.put(layer.id(), layer.id());
      for (Feature feature : layer.features()) {
        FeatureKey key = new FeatureKey(layer.id(), feature.name());
        features.put(key, feature.name());
        feature.values().forEach(value -> values.put(new ValueKey(key, value), value));
      }
    }
    for (LinkType type : scheme.linkTypes()) {
      links.put(type.id(), type.id());
    }
    return new Migration(scheme, scheme, layers, features, values, links, Set.of());
  }

  /** To this scheme, the marks going where they went. */
  public Migration withAfter(Scheme scheme) {
    return new Migration(before, scheme, layers, features, values, links, noted);
  }

  /** Whether anything at all is different after it. */
  public boolean isChange() {
    return !equals(of(before));
  }

  /** The layer goes by another name, or its marks go to a layer that is there already. */
  public Migration movingLayer(String now, String then) {
    return new Migration(before, after, moved(layers, now, then), features, values, links, noted);
  }

  /** The marks of a layer that is gone stay on it. */
  public Migration leavingLayer(String now) {
    Map<String, String> rest = left(layers, now);
    Map<FeatureKey, String> itsFeatures = new LinkedHashMap<>(features);
    itsFeatures.keySet().removeIf(key -> !rest.containsKey(key.layer()));
    Map<ValueKey, String> itsValues = new LinkedHashMap<>(values);
    itsValues.keySet().removeIf(key -> !rest.containsKey(key.feature().layer()));
    return new Migration(before, after, rest, itsFeatures, itsValues, links, noted);
  }

  /** The link type goes by another name, or its links become of one that is there already. */
  public Migration movingLink(String now, String then) {
    return new Migration(before, after, layers, features, values, moved(links, now, then), noted);
  }

  /** The links of a type that is gone stay of it. */
  public Migration leavingLink(String now) {
    return new Migration(before, after, layers, features, values, left(links, now), noted);
  }

  /** A feature of a layer, both as the scheme has them now, gets another name, or is cleared. */
  public Migration movingFeature(String layer, String now, String then) {
    Map<FeatureKey, String> changed = new LinkedHashMap<>(features);
    changed.replaceAll((key, name) -> name.equals(now) && isOn(layer, key) ? then : name);
    // Here and below: marks can have what the old scheme does not name.
    layersNow(layer).forEach(old -> changed.putIfAbsent(new FeatureKey(old, now), then));
    return new Migration(before, after, layers, changed, values, links, noted);
  }

  /** A feature of a layer, as the scheme has them now, is cleared; the note keeps what it said. */
  public Migration notingFeature(String layer, String now) {
    Migration cleared = movingFeature(layer, now, "");
    Set<FeatureKey> all = new HashSet<>(noted);
    cleared.features.forEach(
        (key, name) -> {
          if (name.isEmpty() && !features.getOrDefault(key, now).isEmpty() && isOn(layer, key)) {
            all.add(key);
          }
        });
    return new Migration(before, after, layers, cleared.features, values, links, all);
  }

  /** A value of a feature, as the scheme has it now, becomes another, or is cleared. */
  public Migration movingValue(String layer, String feature, String now, String then) {
    Map<ValueKey, String> changed = new LinkedHashMap<>(values);
    changed.replaceAll(
        (key, value) -> {
          boolean same = feature.equals(features.get(key.feature())) && isOn(layer, key.feature());
          return same && value.equals(now) ? then : value;
        });
    features.forEach(
        (key, name) -> {
          if (name.equals(feature) && isOn(layer, key)) {
            changed.putIfAbsent(new ValueKey(key, now), then);
          }
        });
    return new Migration(before, after, layers, features, changed, links, noted);
  }

  private boolean isOn(String layerNow, FeatureKey key) {
    return layerNow.equals(layers.get(key.layer()));
  }

  /** The old layers whose marks are on this one now. */
  private List<String> layersNow(String layer) {
    return layers.keySet().stream().filter(old -> layer.equals(layers.get(old))).toList();
  }

  private static Map<String, String> moved(Map<String, String> all, String now, String then) {
    Map<String, String> changed = new LinkedHashMap<>(all);
    changed.replaceAll((old, name) -> name.equals(now) ? then : name);
    changed.putIfAbsent(now, then);
    return changed;
  }

  private static Map<String, String> left(Map<String, String> all, String now) {
    Map<String, String> rest = new LinkedHashMap<>(all);
    rest.values().removeIf(now::equals);
    return rest;
  }

  /** The mark as it is afterwards; empty where it stays as it is. */
  public Optional<Annotation> of(Annotation mark) {
    TreeMap<String, String> carried = new TreeMap<>();
    List<String> lost = new ArrayList<>();
    mark.features().entrySet().stream()
        .sorted(Comparator.comparing(one -> rank(mark.layer(), one.getKey())))
        .forEach(one -> carry(mark.layer(), one.getKey(), one.getValue(), carried, lost));
    Annotation after =
        mark.withLayer(layers.getOrDefault(mark.layer(), mark.layer()))
            .withFeatures(carried)
            .withNote(noted(mark.note(), lost));
    return after.equals(mark) ? Optional.empty() : Optional.of(after);
  }

  /**
   * Where two features come to have one name, which one has it: the one that had it by the scheme,
   * then one that is moved there, last one that no scheme knows. The note keeps what others said.
   */
  private int rank(String layer, String name) {
    String then = features.get(new FeatureKey(layer, name));
    return then == null ? 2 : then.equals(name) ? 0 : 1;
  }

  private void carry(
      String layer, String name, String value, Map<String, String> carried, List<String> lost) {
    FeatureKey key = new FeatureKey(layer, name);
    String newName = features.getOrDefault(key, name);
    String newValue = values.getOrDefault(new ValueKey(key, value), value);
    if (newName.isEmpty()) {
      if (noted.contains(key)) {
        lost.add(name + ": " + value);
      }
    } else if (!newValue.isEmpty()) {
      String other = carried.putIfAbsent(newName, newValue);
      if (other != null && !other.equals(newValue)) {
        lost.add(name + ": " + newValue);
      }
    }
  }

  private static String noted(String note, List<String> lost) {
    return note.isEmpty() || lost.isEmpty()
        ? note + String.join("\n", lost)
        : note + "\n" + String.join("\n", lost);
  }

  /** The link as it is afterwards; empty where it stays as it is. */
  public Optional<Link> of(Link link) {
    String type = links.getOrDefault(link.type(), link.type());
    return type.equals(link.type())
        ? Optional.empty()
        : Optional.of(new Link(link.id(), type, link.from(), link.to(), link.by(), link.at()));
  }

  /** What it does to all work that has been read, as one step. Not for the event thread. */
  public Step step(String label, Collection<OpenArticle> articles) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.SetScheme(after));
    articles.forEach(open -> open.sets().forEach(set -> edits.addAll(editsOf(set))));
    return new Step(label, edits);
  }

  private List<Edit> editsOf(AnnotationSet work) {
    List<Edit> edits = new ArrayList<>();
    for (Annotation mark : work.annotations()) {
      of(mark)
          .ifPresent(
              moved -> edits.add(new Edit.PutAnnotation(work.article(), work.annotator(), moved)));
    }
    for (Link link : work.links()) {
      of(link).ifPresent(moved -> edits.add(new Edit.PutLink(work.annotator(), moved)));
    }
    return edits;
  }
}
