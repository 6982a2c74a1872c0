package org.factdesk.desktop.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.workspace.Migration;

/** What a person does to a scheme: each gives the changed scheme and where marks go. Pure. */
final class SchemeEdits {
  private SchemeEdits() {}

  static Migration layer(Migration was, String id, UnaryOperator<Layer> change) {
    Scheme now = was.after();
    return was.withAfter(
        now.withLayers(
            now.layers().stream()
                .map(layer -> layer.id().equals(id) ? change.apply(layer) : layer)
                .toList()));
  }

  static Migration renameLayer(Migration was, String id, String name) {
    Migration renamed = layer(was, id, layer -> layer.withId(name));
    return withEnds(renamed, id, List.of(name)).movingLayer(id, name);
  }

  /** Takes the layer out; its marks go to the other layer, or stay where none is named. */
  static Migration removeLayer(Migration was, String id, String target) {
    List<Layer> rest = new ArrayList<>(was.after().layers());
    rest.removeIf(layer -> layer.id().equals(id));
    List<String> ends = target.isEmpty() ? List.of() : List.of(target);
    Migration without = withEnds(was.withAfter(was.after().withLayers(rest)), id, ends);
    return target.isEmpty() ? without.leavingLayer(id) : without.movingLayer(id, target);
  }

  static Migration addLayer(Migration was, Layer added) {
    return was.withAfter(was.after().withLayers(plus(was.after().layers(), added)));
  }

  /** Moves the layer up (-1) or down (1). */
  static Migration shiftLayer(Migration was, String id, int by) {
    List<Layer> layers = was.after().layers();
    int at = layers.stream().map(Layer::id).toList().indexOf(id);
    return was.withAfter(was.after().withLayers(shifted(layers, at, by)));
  }

  static Migration feature(
      Migration was, String layer, String name, UnaryOperator<Feature> change) {
    return layer(
        was,
        layer,
        of ->
            of.withFeatures(
                of.features().stream()
                    .map(one -> one.name().equals(name) ? change.apply(one) : one)
                    .toList()));
  }

  static Migration renameFeature(Migration was, String layer, String name, String then) {
    return feature(was, layer, name, one -> one.withName(then)).movingFeature(layer, name, then);
  }

  static Migration addFeature(Migration was, String layer, String name) {
    Feature added = new Feature(name, FeatureType.TEXT, List.of(), false, "");
    return layer(was, layer, of -> of.withFeatures(plus(of.features(), added)));
  }

  /** Takes the feature out; what it said goes to the other feature, or away where none is named. */
  static Migration removeFeature(Migration was, String layer, String name, String target) {
    Optional<Feature> gone = was.after().layer(layer).flatMap(of -> of.feature(name));
    Migration without = withoutFeature(was, layer, name);
    if (!target.isEmpty() && gone.isPresent()) {
      without = feature(without, layer, target, one -> withAll(one, gone.get()));
    }
    return without.movingFeature(layer, name, target);
  }

  /** Takes the feature out; the notes of the marks keep what it said. */
  static Migration noteFeature(Migration was, String layer, String name) {
    return withoutFeature(was, layer, name).notingFeature(layer, name);
  }

  /** The features that can say what this one says. */
  static Predicate<Feature> takes(Feature gone) {
    return other -> other.type() == FeatureType.TEXT || gone.type() == FeatureType.CHOICE;
  }

  private static Migration withoutFeature(Migration was, String layer, String name) {
    return layer(
        was,
        layer,
        of ->
            of.withFeatures(
                of.features().stream().filter(one -> !one.name().equals(name)).toList()));
  }

  /** With the values of the other feature, and what they mean, as well. */
  private static Feature withAll(Feature feature, Feature gone) {
    if (feature.type() == FeatureType.TEXT) {
      return feature;
    }
    Set<String> values = new LinkedHashSet<>(feature.values());
    values.addAll(gone.values());
    Map<String, String> meanings = new LinkedHashMap<>(gone.definitions());
    meanings.putAll(feature.definitions());
    return feature.withValues(List.copyOf(values), meanings);
  }

  static Migration addValue(Migration was, String layer, String feature, String value) {
    return feature(
        was, layer, feature, one -> one.withValues(plus(one.values(), value), one.definitions()));
  }

  /** Gives the value another name; one that is there already takes its marks over. */
  static Migration renameValue(
      Migration was, String layer, String feature, String value, String then) {
    return feature(was, layer, feature, one -> withValue(one, value, then))
        .movingValue(layer, feature, value, then);
  }

  /** Takes the value out; marks get the other one, or none where it is empty. */
  static Migration removeValue(
      Migration was, String layer, String feature, String value, String target) {
    return feature(was, layer, feature, one -> withValue(one, value, ""))
        .movingValue(layer, feature, value, target);
  }

  static Migration shiftValue(Migration was, String layer, String feature, String value, int by) {
    return feature(
        was,
        layer,
        feature,
        one ->
            one.withValues(
                shifted(one.values(), one.values().indexOf(value), by), one.definitions()));
  }

  static Migration define(
      Migration was, String layer, String feature, String value, String meaning) {
    return feature(
        was,
        layer,
        feature,
        one -> {
          Map<String, String> all = new LinkedHashMap<>(one.definitions());
          if (meaning.isEmpty()) {
            all.remove(value);
          } else {
            all.put(value, meaning);
          }
          return one.withValues(one.values(), all);
        });
  }

  static Migration link(Migration was, String id, UnaryOperator<LinkType> change) {
    Scheme now = was.after();
    return was.withAfter(
        now.withLinkTypes(
            now.linkTypes().stream()
                .map(type -> type.id().equals(id) ? change.apply(type) : type)
                .toList()));
  }

  static Migration renameLink(Migration was, String id, String name) {
    return link(was, id, type -> type.withId(name)).movingLink(id, name);
  }

  static Migration removeLink(Migration was, String id, String target) {
    List<LinkType> rest =
        was.after().linkTypes().stream().filter(type -> !type.id().equals(id)).toList();
    Migration without = was.withAfter(was.after().withLinkTypes(rest));
    return target.isEmpty() ? without.leavingLink(id) : without.movingLink(id, target);
  }

  static Migration addLink(Migration was, LinkType added) {
    return was.withAfter(was.after().withLinkTypes(plus(was.after().linkTypes(), added)));
  }

  private static Feature withValue(Feature feature, String value, String then) {
    boolean gone = then.isEmpty() || feature.values().contains(then);
    Map<String, String> meanings = new LinkedHashMap<>(feature.definitions());
    String meaning = meanings.remove(value);
    if (meaning != null && !gone) {
      meanings.put(then, meaning);
    }
    List<String> values = new ArrayList<>(feature.values());
    if (gone) {
      values.remove(value);
    } else {
      values.replaceAll(one -> one.equals(value) ? then : one);
    }
    return feature.withValues(values, meanings);
  }

  private static Migration withEnds(Migration was, String id, List<String> then) {
    Scheme now = was.after();
    return was.withAfter(
        now.withLinkTypes(
            now.linkTypes().stream()
                .map(type -> type.withEnds(end(type.from(), id, then), end(type.to(), id, then)))
                .toList()));
  }

  private static List<String> end(List<String> ends, String id, List<String> then) {
    return ends.stream()
        .flatMap(end -> end.equals(id) ? then.stream() : List.of(end).stream())
        .distinct()
        .toList();
  }

  private static <T> List<T> plus(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  private static <T> List<T> shifted(List<T> all, int at, int by) {
    List<T> moved = new ArrayList<>(all);
    int to = at + by;
    if (at >= 0 && to >= 0 && to < moved.size()) {
      moved.add(to, moved.remove(at));
    }
    return moved;
  }
}
