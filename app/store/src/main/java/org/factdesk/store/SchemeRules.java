package org.factdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.WorkState;

/** What a scheme says about single annotations and links; each fault is one clause. */
final class SchemeRules {
  private final Scheme scheme;

  SchemeRules(Scheme scheme) {
    this.scheme = scheme;
  }

  /** What is wrong with the annotation in an article of this state. */
  List<String> faults(Annotation annotation, WorkState state) {
    Optional<Layer> layer = scheme.layer(annotation.layer());
    if (layer.isEmpty()) {
      return List.of("is on the layer '" + shown(annotation.layer()) + "', which the scheme lacks");
    }
    List<String> faults = new ArrayList<>();
    annotation
        .features()
        .forEach((name, value) -> fault(layer.get(), name, value).ifPresent(faults::add));
    for (Feature feature : layer.get().features()) {
      if (feature.required()
          && state == WorkState.DONE
          && !annotation.features().containsKey(feature.name())) {
        faults.add("lacks the feature '" + feature.name() + "', though the article is done");
      }
    }
    return faults;
  }

  private static Optional<String> fault(Layer layer, String name, String value) {
    Optional<Feature> feature = layer.feature(name);
    if (feature.isEmpty()) {
      return Optional.of(
          "has a feature '"
              + shown(name)
              + "', which the scheme lacks on the layer '"
              + layer.id()
              + "'");
    }
    boolean known =
        feature.get().type() != FeatureType.CHOICE || feature.get().values().contains(value);
    return known
        ? Optional.empty()
        : Optional.of(
            "has '"
                + shown(value)
                + "' as its '"
                + name
                + "', which is none of the scheme's values");
  }

  /** What is wrong with the type of a link. */
  Optional<String> typeFault(Link link) {
    return scheme.linkType(link.type()).isPresent()
        ? Optional.empty()
        : Optional.of("has the type '" + shown(link.type()) + "', which the scheme lacks");
  }

  /** What is wrong with a link of a known type between annotations of these layers. */
  List<String> faults(Link link, String fromLayer, String toLayer) {
    Optional<LinkType> type = scheme.linkType(link.type());
    if (type.isEmpty()) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    if (!type.get().joins(fromLayer, toLayer)) {
      faults.add(
          "leads from '"
              + shown(fromLayer)
              + "' to '"
              + shown(toLayer)
              + "', which '"
              + link.type()
              + "' may not");
    }
    if (link.acrossArticles() && !type.get().acrossArticles()) {
      faults.add("leads into another article, which '" + link.type() + "' may not");
    }
    return faults;
  }

  private static String shown(String text) {
    return Names.shown(text);
  }
}
