package org.factdesk.model;

import java.util.List;
import java.util.Optional;

/** The layers, features and link types that a workspace uses. */
public record Scheme(String name, List<Layer> layers, List<LinkType> linkTypes) {
  /** Keeps copies of the lists. */
  public Scheme {
    layers = List.copyOf(layers);
    linkTypes = List.copyOf(linkTypes);
  }

  /** The layer with this id; empty where the scheme has none. */
  public Optional<Layer> layer(String id) {
    return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
  }

  /** The link type with this id; empty where the scheme has none. */
  public Optional<LinkType> linkType(String id) {
    return linkTypes.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  /**
   * A sort of mark.
   *
   * @param id such as {@code claim}; what files use
   * @param key the digit that marks with it, {@code '\0'} for none
   * @param colour a colour token of the look: {@code claim source framing cue verdict evidence
   *     date}
   * @param pattern a line pattern token: {@code solid double dashes dots solid-3 dash-dot thin}
   * @param description what to mark with it, one sentence
   */
  public record Layer(
      String id,
      char key,
      String colour,
      String pattern,
      String description,
      List<Feature> features) {
    /** Keeps a copy of the features. */
    public Layer {
      features = List.copyOf(features);
    }

    /** The feature of this name; empty where the layer has none. */
    public Optional<Feature> feature(String name) {
      return features.stream().filter(feature -> feature.name().equals(name)).findFirst();
    }
  }

  /** What values a feature takes. */
  public enum FeatureType {
    /** One of the listed values. */
    CHOICE,
    /** Any text. */
    TEXT
  }

  /**
   * A feature of a layer.
   *
   * @param values for a choice: the values, in the order they are offered
   * @param required an article with an unset required feature is not done
   */
  public record Feature(
      String name, FeatureType type, List<String> values, boolean required, String description) {
    /** Keeps a copy of the values. */
    public Feature {
      values = List.copyOf(values);
    }
  }

  /**
   * A sort of link.
   *
   * @param from ids of the layers it may start at
   * @param to ids of the layers it may end at
   * @param acrossArticles whether it may lead into another article
   */
  public record LinkType(
      String id, List<String> from, List<String> to, boolean acrossArticles, String description) {
    /** Keeps copies of the layers. */
    public LinkType {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    /** Whether such a link may lead from a mark on the one layer to a mark on the other. */
    public boolean joins(String fromLayer, String toLayer) {
      return from.contains(fromLayer) && to.contains(toLayer);
    }
  }
}
