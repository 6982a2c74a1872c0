package org.factdesk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The layers, features and link types that a workspace uses.
 *
 * @param about what it is for and where it comes from
 * @param more fields of its file that only a newer version knows, each as JSON on one line
 */
public record Scheme(
    String name,
    List<Layer> layers,
    List<LinkType> linkTypes,
    About about,
    Map<String, String> more) {
  /** The colour tokens of the look, in the order in which layers usually take them. */
  public static final List<String> COLOURS =
      List.of("claim", "source", "framing", "cue", "verdict", "evidence", "date");

  /** The line patterns of the look, the one that usually goes with a colour at its place. */
  public static final List<String> PATTERNS =
      List.of("solid", "double", "dashes", "dots", "solid-3", "dash-dot", "thin");

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  /** Keeps copies of the lists. */
  public Scheme {
    layers = List.copyOf(layers);
    linkTypes = List.copyOf(linkTypes);
    more = ordered(more);
  }

  /** A scheme that says nothing of itself. */
  public Scheme(String name, List<Layer> layers, List<LinkType> linkTypes) {
    this(name, layers, linkTypes, About.NOTHING, Map.of());
  }

  /** Whether this may be the id of a layer or a link type. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** With another name. */
  public Scheme withName(String value) {
    return new Scheme(value, layers, linkTypes, about, more);
  }

  /** With these layers. */
  public Scheme withLayers(List<Layer> value) {
    return new Scheme(name, value, linkTypes, about, more);
  }

  /** With these link types. */
  public Scheme withLinkTypes(List<LinkType> value) {
    return new Scheme(name, layers, value, about, more);
  }

  /** With this said of it. */
  public Scheme withAbout(About value) {
    return new Scheme(name, layers, linkTypes, value, more);
  }

  private static Map<String, String> ordered(Map<String, String> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
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
   * What a scheme is for and where it comes from; each may be empty.
   *
   * @param description one or two sentences
   * @param citation the work that it follows
   * @param version as its authors count
   * @param guidelines a text file of the workspace that says more
   */
  public record About(String description, String citation, String version, String guidelines) {
    /** Nothing is said. */
    public static final About NOTHING = new About("", "", "", "");
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
   * @param more fields that only a newer version knows, each as JSON on one line
   */
  public record Layer(
      String id,
      char key,
      String colour,
      String pattern,
      String description,
      List<Feature> features,
      Map<String, String> more) {
    /** Keeps a copy of the features. */
    public Layer {
      features = List.copyOf(features);
      more = ordered(more);
    }

    /** A layer without fields of a newer version. */
    public Layer(
        String id,
        char key,
        String colour,
        String pattern,
        String description,
        List<Feature> features) {
      this(id, key, colour, pattern, description, features, Map.of());
    }

    /** With another id. */
    public Layer withId(String value) {
      return new Layer(value, key, colour, pattern, description, features, more);
    }

    /** With another digit that marks with it, {@code '\0'} for none. */
    public Layer withKey(char value) {
      return new Layer(id, value, colour, pattern, description, features, more);
    }

    /** With other tokens of the look. */
    public Layer withLook(String newColour, String newPattern) {
      return new Layer(id, key, newColour, newPattern, description, features, more);
    }

    /** With another description. */
    public Layer withDescription(String value) {
      return new Layer(id, key, colour, pattern, value, features, more);
    }

    /** With these features. */
    public Layer withFeatures(List<Feature> value) {
      return new Layer(id, key, colour, pattern, description, value, more);
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
   * @param definitions what single values mean, by value; a value need not have one
   * @param citation the work that the values come from, empty for none
   * @param more fields that only a newer version knows, each as JSON on one line
   */
  public record Feature(
      String name,
      FeatureType type,
      List<String> values,
      boolean required,
      String description,
      Map<String, String> definitions,
      String citation,
      Map<String, String> more) {
    /** Keeps a copy of the values. */
    public Feature {
      values = List.copyOf(values);
      definitions = ordered(definitions);
      more = ordered(more);
    }

    /** One that says no more than this. */
    public Feature(
        String name, FeatureType type, List<String> values, boolean required, String description) {
      this(name, type, values, required, description, Map.of(), "", Map.of());
    }

    /** What the value means; empty where nobody says. */
    public String definition(String value) {
      return definitions.getOrDefault(value, "");
    }

    /** With another name. */
    public Feature withName(String value) {
      return new Feature(value, type, values, required, description, definitions, citation, more);
    }

    /** With another type of value. */
    public Feature withType(FeatureType value) {
      return new Feature(name, value, values, required, description, definitions, citation, more);
    }

    /** With other values, and what they mean. */
    public Feature withValues(List<String> value, Map<String, String> meanings) {
      return new Feature(name, type, value, required, description, meanings, citation, more);
    }

    /** With or without being required. */
    public Feature withRequired(boolean value) {
      return new Feature(name, type, values, value, description, definitions, citation, more);
    }

    /** With another description. */
    public Feature withDescription(String value) {
      return new Feature(name, type, values, required, value, definitions, citation, more);
    }
  }

  /**
   * A sort of link.
   *
   * @param from ids of the layers it may start at
   * @param to ids of the layers it may end at
   * @param acrossArticles whether it may lead into another article
   * @param more fields that only a newer version knows, each as JSON on one line
   */
  public record LinkType(
      String id,
      List<String> from,
      List<String> to,
      boolean acrossArticles,
      String description,
      Map<String, String> more) {
    /** Keeps copies of the layers. */
    public LinkType {
      from = List.copyOf(from);
      to = List.copyOf(to);
      more = ordered(more);
    }

    /** One that says no more than this. */
    public LinkType(
        String id, List<String> from, List<String> to, boolean acrossArticles, String description) {
      this(id, from, to, acrossArticles, description, Map.of());
    }

    /** With another id. */
    public LinkType withId(String value) {
      return new LinkType(value, from, to, acrossArticles, description, more);
    }

    /** With other layers at its ends. */
    public LinkType withEnds(List<String> newFrom, List<String> newTo) {
      return new LinkType(id, newFrom, newTo, acrossArticles, description, more);
    }

    /** With or without leading into other articles. */
    public LinkType withAcross(boolean value) {
      return new LinkType(id, from, to, value, description, more);
    }

    /** With another description. */
    public LinkType withDescription(String value) {
      return new LinkType(id, from, to, acrossArticles, value, more);
    }

    /** Whether such a link may lead from a mark on the one layer to a mark on the other. */
    public boolean joins(String fromLayer, String toLayer) {
      return from.contains(fromLayer) && to.contains(toLayer);
    }
  }
}
