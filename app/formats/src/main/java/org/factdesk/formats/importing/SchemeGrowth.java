package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.formats.importing.LabelMapping.Turn;
import org.factdesk.formats.importing.LabelUse.FeatureUse;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** A scheme with all that a mapping leads to and that it lacks; nothing that it has is changed. */
final class SchemeGrowth {
  private final Survey survey;
  private final LabelMapping mapping;
  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final List<String> added = new ArrayList<>();

  private SchemeGrowth(Survey survey, LabelMapping mapping, Scheme scheme) {
    this.survey = survey;
    this.mapping = mapping;
    scheme.layers().forEach(layer -> layers.put(layer.id(), layer));
  }

  /**
   * What a scheme becomes.
   *
   * @param scheme the very same one where it has everything
   * @param added what is new in it, a few words each
   */
  record Grown(Scheme scheme, List<String> added) {}

  static Grown of(Survey survey, LabelMapping mapping, Scheme scheme) {
    SchemeGrowth growth = new SchemeGrowth(survey, mapping, scheme);
    survey.labels().values().forEach(growth::takeLabel);
    List<LinkType> types = new ArrayList<>(scheme.linkTypes());
    Set<String> known = new TreeSet<>();
    types.forEach(type -> known.add(type.id()));
    survey.linkTypes().values().stream()
        .filter(use -> !mapping.links().getOrDefault(use.type(), "").isEmpty())
        .filter(use -> known.add(mapping.links().getOrDefault(use.type(), "")))
        .forEach(use -> types.add(growth.linkType(use)));
    return growth.added.isEmpty()
        ? new Grown(scheme, List.of())
        : new Grown(
            scheme.withLayers(List.copyOf(growth.layers.values())).withLinkTypes(types),
            List.copyOf(growth.added));
  }

  private void takeLabel(LabelUse use) {
    Rule rule = mapping.labels().get(use.label());
    if (rule == null || rule.layer().isEmpty()) {
      return;
    }
    Layer layer = layers.get(rule.layer());
    if (layer == null) {
      layer = layer(rule.layer(), use.label());
      added.add("layer " + layer.id());
    }
    Map<String, Feature> features = new LinkedHashMap<>();
    layer.features().forEach(feature -> features.put(feature.name(), feature));
    rule.sets()
        .forEach((name, value) -> takeValues(rule.layer(), name, Set.of(value), true, features));
    use.features().forEach((name, found) -> takeFeature(rule, name, found, features));
    layers.put(layer.id(), layer.withFeatures(List.copyOf(features.values())));
  }

  private Layer layer(String id, String label) {
    int place = layers.size() % Scheme.COLOURS.size();
    char key = '\0';
    for (char digit = '9'; digit >= '1'; digit--) {
      char free = digit;
      key = layers.values().stream().noneMatch(layer -> layer.key() == free) ? free : key;
    }
    return new Layer(
        id, key, Scheme.COLOURS.get(place), Scheme.PATTERNS.get(place), label, List.of());
  }

  private void takeFeature(
      Rule rule, String name, FeatureUse found, Map<String, Feature> features) {
    Turn turn = rule.features().getOrDefault(name, new Turn(name, new TreeMap<>()));
    if (turn.feature().isEmpty()) {
      return;
    }
    Set<String> values = new LinkedHashSet<>();
    found.values().keySet().forEach(value -> values.add(turn.values().getOrDefault(value, value)));
    takeValues(rule.layer(), turn.feature(), values, found.isChoice(), features);
  }

  private void takeValues(
      String layer,
      String name,
      Set<String> values,
      boolean choice,
      Map<String, Feature> features) {
    Feature feature = features.get(name);
    if (feature == null) {
      if (!name.isBlank()) {
        List<String> offered = choice ? List.copyOf(values) : List.of();
        FeatureType type = choice ? FeatureType.CHOICE : FeatureType.TEXT;
        features.put(name, new Feature(name, type, offered, false, ""));
        added.add("feature " + layer + "." + name);
      }
    } else if (feature.type() == FeatureType.CHOICE) {
      List<String> all = new ArrayList<>(feature.values());
      values.stream()
          .filter(FeatureUse::isWord)
          .filter(value -> !all.contains(value))
          .forEach(
              value -> {
                all.add(value);
                added.add("value " + layer + "." + name + "=" + value);
              });
      features.put(name, feature.withValues(all, feature.definitions()));
    }
  }

  private LinkType linkType(LinkUse use) {
    String id = mapping.links().getOrDefault(use.type(), "");
    added.add("link type " + id);
    List<String> from = layers(use.from());
    List<String> to = use.across() ? List.copyOf(layers.keySet()) : layers(use.to());
    return new LinkType(id, from, to, use.across(), use.type());
  }

  private List<String> layers(Set<String> labels) {
    List<String> known =
        labels.stream()
            .map(mapping.labels()::get)
            .filter(rule -> rule != null && !rule.layer().isEmpty())
            .map(Rule::layer)
            .distinct()
            .toList();
    return known.isEmpty() ? List.copyOf(layers.keySet()) : known;
  }
}
