package org.factdesk.formats.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.formats.importing.LabelMapping.Turn;
import org.factdesk.formats.importing.LabelUse.FeatureUse;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/**
 * Proposes what labels mean in a scheme: the same name first, then a name that reads alike, then a
 * value of a choice; what nothing is like becomes a layer, feature or link type of its own.
 */
final class Proposal {
  private final Scheme scheme;
  private final Set<String> taken = new HashSet<>();

  private Proposal(Scheme scheme) {
    this.scheme = scheme;
    scheme.layers().forEach(layer -> taken.add(layer.id()));
  }

  static LabelMapping of(Survey survey, Scheme scheme) {
    Proposal proposal = new Proposal(scheme);
    SortedMap<String, Rule> labels = new TreeMap<>();
    survey.labels().forEach((label, use) -> labels.put(label, proposal.rule(use)));
    Set<String> ids = new HashSet<>();
    scheme.linkTypes().forEach(type -> ids.add(type.id()));
    SortedMap<String, String> links = new TreeMap<>();
    for (String type : survey.linkTypes().keySet()) {
      Optional<String> known =
          Folding.find(type, scheme.linkTypes().stream().map(LinkType::id).toList());
      links.put(type, known.orElseGet(() -> free(Folding.id(type, "link"), ids)));
    }
    return new LabelMapping(labels, links);
  }

  private Rule rule(LabelUse use) {
    Optional<Layer> layer =
        Folding.find(use.label(), scheme.layers().stream().map(Layer::id).toList())
            .flatMap(scheme::layer);
    if (layer.isPresent()) {
      return new Rule(layer.get().id(), new TreeMap<>(), turns(use, layer.get()));
    }
    return asValue(use).orElseGet(() -> Rule.on(free(Folding.id(use.label(), "label"), taken)));
  }

  /** A label that is a value of a choice: the layer has it as a feature. */
  private Optional<Rule> asValue(LabelUse use) {
    for (Layer layer : scheme.layers()) {
      for (Feature feature : layer.features()) {
        Optional<String> value =
            feature.type() == FeatureType.CHOICE
                ? Folding.find(use.label(), feature.values())
                : Optional.empty();
        if (value.isPresent()) {
          SortedMap<String, String> sets = new TreeMap<>(Map.of(feature.name(), value.get()));
          return Optional.of(new Rule(layer.id(), sets, turns(use, layer)));
        }
      }
    }
    return Optional.empty();
  }

  private static SortedMap<String, Turn> turns(LabelUse use, Layer layer) {
    List<String> names = layer.features().stream().map(Feature::name).toList();
    SortedMap<String, Turn> turns = new TreeMap<>();
    Set<String> used = new HashSet<>(use.features().keySet());
    use.features()
        .forEach(
            (name, found) -> {
              Optional<String> known =
                  Folding.find(name, names).filter(one -> one.equals(name) || used.add(one));
              String feature = known.orElse(name);
              turns.put(name, new Turn(feature, values(found, layer.feature(feature))));
            });
    return turns;
  }

  private static SortedMap<String, String> values(FeatureUse use, Optional<Feature> feature) {
    SortedMap<String, String> values = new TreeMap<>();
    if (feature.filter(one -> one.type() == FeatureType.CHOICE).isPresent()) {
      for (String value : use.values().keySet()) {
        Folding.find(value, feature.get().values())
            .filter(known -> !known.equals(value))
            .ifPresent(known -> values.put(value, known));
      }
    }
    return values;
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
