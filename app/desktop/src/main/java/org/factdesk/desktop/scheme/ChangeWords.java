package org.factdesk.desktop.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.Migration.FeatureKey;
import org.factdesk.workspace.Migration.ValueKey;
import org.factdesk.workspace.SchemeUse;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.UsedFeature;
import org.factdesk.workspace.SchemeUse.UsedLayer;
import org.factdesk.workspace.SchemeUse.UsedLink;
import org.factdesk.workspace.SchemeUse.UsedValue;

/** A change of the scheme in sentences, each with how many marks it touches. Pure. */
final class ChangeWords {
  private static final Texts TEXTS = Texts.of(ChangeWords.class);
  private static final int LONGEST = 40;

  private final Migration change;
  private final SchemeUse use;
  private final String annotator;
  private final List<String> lines = new ArrayList<>();

  private ChangeWords(Migration change, SchemeUse use, String annotator) {
    this.change = change;
    this.use = use;
    this.annotator = annotator;
  }

  /**
   * One sentence for each thing that is different; none where nothing is.
   *
   * @param annotator whose own marks need not be told apart
   */
  static List<String> of(Migration change, SchemeUse use, String annotator) {
    ChangeWords words = new ChangeWords(change, use, annotator);
    words.layers();
    words.features();
    words.values();
    words.links();
    if (words.lines.isEmpty() && change.isChange()) {
      words.lines.add(TEXTS.get("change.words"));
    }
    return words.lines;
  }

  private void layers() {
    Set<String> old = ids(change.before());
    Set<String> named = new LinkedHashSet<>(old);
    named.addAll(change.layers().keySet());
    for (String id : named) {
      String then = change.layers().getOrDefault(id, id);
      Count count = use.of(new UsedLayer(id));
      if (!old.contains(id) && count.marks() == 0) {
        continue;
      }
      if (change.after().layer(then).isEmpty()) {
        say("layer-left", count, id);
      } else if (!then.equals(id)) {
        boolean merges = change.layers().values().stream().filter(then::equals).count() > 1;
        say(merges ? "layer-moved" : "layer-renamed", count, id, then);
      }
    }
    added("layer", ids(change.after()), targets(change.layers(), old));
  }

  private static Set<String> ids(Scheme scheme) {
    return scheme.layers().stream()
        .map(Layer::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the old ones became; marks may have led to more. */
  private static <K> Set<String> targets(Map<K, String> moves, Set<K> old) {
    return old.stream()
        .flatMap(from -> Stream.ofNullable(moves.get(from)))
        .collect(Collectors.toSet());
  }

  private void features() {
    change.features().forEach(this::feature);
    Set<String> old = targets(change.layers(), ids(change.before()));
    for (Layer layer : change.after().layers()) {
      Set<String> known = targets(change.features(), features(layer.id()));
      for (Feature feature : layer.features()) {
        if (old.contains(layer.id()) && !known.contains(feature.name())) {
          String name = cut(feature.name());
          lines.add(TEXTS.get("change.feature-added", name, cut(layer.id())));
        }
        required(layer, feature);
      }
    }
  }

  /** The features that the old scheme has on the layers that are this one now. */
  private Set<FeatureKey> features(String layerNow) {
    return change.before().layers().stream()
        .filter(layer -> layerNow.equals(change.layers().get(layer.id())))
        .flatMap(
            layer ->
                layer.features().stream()
                    .map(feature -> new FeatureKey(layer.id(), feature.name())))
        .collect(Collectors.toSet());
  }

  /** Marks without what is required now keep their articles from being done. */
  private void required(Layer layer, Feature feature) {
    boolean was =
        features(layer.id()).stream()
            .filter(key -> feature.name().equals(change.features().get(key)))
            .flatMap(
                key ->
                    change
                        .before()
                        .layer(key.layer())
                        .flatMap(of -> of.feature(key.feature()))
                        .stream())
            .anyMatch(Feature::required);
    int without =
        use.after(change, new UsedLayer(layer.id())).marks()
            - use.after(change, new UsedFeature(layer.id(), feature.name())).marks();
    if (feature.required() && !was && without > 0) {
      lines.add(TEXTS.get("change.required", cut(feature.name()), cut(layer.id()), without));
    }
  }

  private void feature(FeatureKey key, String then) {
    Count count = use.of(new UsedFeature(key.layer(), key.feature()));
    boolean known =
        change.before().layer(key.layer()).flatMap(of -> of.feature(key.feature())).isPresent();
    Optional<Layer> layer = change.after().layer(layerNow(key));
    if (!known && count.marks() == 0) {
      return;
    }
    if (then.isEmpty()) {
      boolean noted = change.noted().contains(key);
      say(noted ? "feature-noted" : "feature-cleared", count, key.feature(), key.layer());
    } else if (layer.isPresent() && layer.get().feature(then).isEmpty()) {
      say("feature-left", count, key.feature(), key.layer());
    } else if (!then.equals(key.feature())) {
      boolean merges =
          features(layerNow(key)).stream()
                  .filter(one -> then.equals(change.features().get(one)))
                  .count()
              > 1;
      say(merges ? "feature-moved" : "feature-renamed", count, key.feature(), then);
    }
  }

  private void values() {
    for (Map.Entry<ValueKey, String> value : change.values().entrySet()) {
      FeatureKey of = value.getKey().feature();
      String old = value.getKey().value();
      String then = value.getValue();
      Count count = use.of(new UsedValue(of.layer(), of.feature(), old));
      boolean gone = change.features().getOrDefault(of, of.feature()).isEmpty();
      if (gone || then.equals(old) || count.marks() == 0 && !isKnown(of, old)) {
        continue;
      }
      if (then.isEmpty()) {
        say("value-cleared", count, old, of.feature());
      } else {
        say("value-moved", count, old, then);
      }
    }
  }

  private boolean isKnown(FeatureKey of, String value) {
    return change
        .before()
        .layer(of.layer())
        .flatMap(layer -> layer.feature(of.feature()))
        .filter(feature -> feature.values().contains(value))
        .isPresent();
  }

  private void links() {
    for (LinkType type : change.before().linkTypes()) {
      String then = change.links().getOrDefault(type.id(), type.id());
      Count count = use.of(new UsedLink(type.id()));
      if (change.after().linkType(then).isEmpty()) {
        say("link-left", count, type.id());
      } else if (!then.equals(type.id())) {
        say("link-renamed", count, type.id(), then);
      }
    }
    added(
        "link",
        change.after().linkTypes().stream().map(LinkType::id).toList(),
        targets(
            change.links(),
            change.before().linkTypes().stream().map(LinkType::id).collect(Collectors.toSet())));
  }

  private void added(String what, Collection<String> now, Set<String> known) {
    now.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> lines.add(TEXTS.get("change." + what + "-added", cut(id))));
  }

  private String layerNow(FeatureKey key) {
    return change.layers().getOrDefault(key.layer(), key.layer());
  }

  private void say(String what, Count count, String... names) {
    String second = names.length > 1 ? cut(names[1]) : "";
    lines.add(TEXTS.get("change." + what, cut(names[0]), second, touched(count)) + others(count));
  }

  static String touched(Count count) {
    return TEXTS.get("change.touched", count.marks(), count.articles());
  }

  private String others(Count count) {
    List<String> others =
        count.annotators().stream().filter(name -> !name.equals(annotator)).toList();
    return others.isEmpty() ? "" : " " + TEXTS.get("change.others", cut(String.join(", ", others)));
  }

  private static String cut(String name) {
    return Words.cut(Words.oneLine(name), LONGEST);
  }

  /** Whether the file would be read again: what is wrong with the scheme, in a sentence. */
  static Optional<String> fault(Scheme scheme) {
    return scheme.layers().isEmpty() ? Optional.of(TEXTS.get("fault.no-layer")) : Optional.empty();
  }
}
