package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/**
 * Gathers what brat has to be told in {@code annotation.conf}: what the scheme has, and what occurs
 * besides.
 */
final class Configuration {
  /** Of values that anybody may type, brat shows these; the files have all. */
  private static final int MOST_VALUES = 200;

  private final Set<String> entities = new LinkedHashSet<>();
  private final Map<String, Ends> relations = new TreeMap<>();
  private final Map<String, Attribute> attributes = new TreeMap<>();

  private record Ends(Set<String> from, Set<String> to) {
    Ends() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private record Attribute(Set<String> layers, Set<String> values) {
    Attribute() {
      this(new TreeSet<>(), new LinkedHashSet<>());
    }
  }

  Configuration(Scheme scheme) {
    for (Layer layer : scheme.layers()) {
      String type = Tokens.type(layer.id());
      entity(type);
      for (Feature feature : layer.features()) {
        for (String value : feature.values()) {
          attribute(Tokens.type(feature.name()), type, Tokens.value(value));
        }
      }
    }
    for (LinkType type : scheme.linkTypes()) {
      Ends ends = relations.computeIfAbsent(Tokens.type(type.id()), key -> new Ends());
      type.from().forEach(layer -> ends.from().add(Tokens.type(layer)));
      type.to().forEach(layer -> ends.to().add(Tokens.type(layer)));
    }
  }

  /** There is such a mark. */
  void entity(String type) {
    entities.add(type);
  }

  /** There is such a link. */
  void relation(String type, String from, String to) {
    Ends ends = relations.computeIfAbsent(type, key -> new Ends());
    ends.from().add(from);
    ends.to().add(to);
  }

  /** There is such a feature. */
  void attribute(String name, String layer, String value) {
    Attribute attribute = attributes.computeIfAbsent(name, key -> new Attribute());
    attribute.layers().add(layer);
    if (attribute.values().size() < MOST_VALUES) {
      attribute.values().add(value);
    }
  }

  /** The file's lines, all four sections in brat's order. */
  String lines() {
    List<String> lines = new ArrayList<>();
    lines.add("[entities]");
    lines.addAll(entities);
    lines.add("");
    lines.add("[relations]");
    relations.forEach(
        (type, ends) ->
            lines.add(type + "\tArg1:" + any(ends.from()) + ", Arg2:" + any(ends.to())));
    // Marks lie over and in each other, which brat calls an error where it is not allowed.
    lines.add("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>");
    lines.add("");
    lines.add("[events]");
    lines.add("");
    lines.add("[attributes]");
    attributes.forEach(
        (name, attribute) ->
            lines.add(
                name
                    + "\tArg:"
                    + any(attribute.layers())
                    + ", Value:"
                    + String.join("|", attribute.values())));
    return String.join("\n", lines) + "\n";
  }

  private static String any(Collection<String> types) {
    return types.isEmpty() ? "<ENTITY>" : String.join("|", types);
  }
}
