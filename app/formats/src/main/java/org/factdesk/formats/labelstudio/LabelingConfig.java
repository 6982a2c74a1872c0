package org.factdesk.formats.labelstudio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;

/**
 * The labeling configuration: the scheme's layers, features and link types in its order, then what
 * the data uses beyond it.
 */
final class LabelingConfig {
  static final String LABELS = "label";
  static final String TEXT = "text";

  /** Begins the name of a control for free text; those for choices have no such beginning. */
  static final String FREE = "text:";

  private final Scheme scheme;
  private final Set<String> layers = new LinkedHashSet<>();
  private final Set<String> links = new LinkedHashSet<>();
  private final Map<String, Feature> choices = new LinkedHashMap<>();

  /** Layers by the names of their controls for free text. */
  private final Map<String, String> texts = new TreeMap<>();

  LabelingConfig(Scheme scheme) {
    this.scheme = scheme;
    for (Layer layer : scheme.layers()) {
      layers.add(layer.id());
      for (Feature feature : layer.features()) {
        if (feature.type() == FeatureType.CHOICE) {
          choices.put(name(layer.id(), feature.name()), feature);
        } else {
          texts.put(FREE + name(layer.id(), feature.name()), layer.id());
        }
      }
    }
    scheme.linkTypes().forEach(type -> links.add(type.id()));
  }

  private static String name(String layer, String feature) {
    return layer + "." + feature;
  }

  /** The data uses this layer. */
  void layer(String layer) {
    layers.add(layer);
  }

  /** The data uses this type of link. */
  void link(String type) {
    links.add(type);
  }

  /** Whether a value is one that the scheme offers for the feature. */
  boolean isChoice(String layer, String feature, String value) {
    Feature choice = choices.get(name(layer, feature));
    return choice != null && choice.values().contains(value);
  }

  /** The name of the control for a feature, which the data uses. */
  String control(String layer, String feature, boolean choice) {
    if (choice) {
      return name(layer, feature);
    }
    texts.put(FREE + name(layer, feature), layer);
    return FREE + name(layer, feature);
  }

  /** Writes it into a new file. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("<View>");
    lines.add("  <Labels name=\"" + LABELS + "\" toName=\"" + TEXT + "\">");
    for (String layer : layers) {
      String hint = scheme.layer(layer).map(Layer::description).orElse("");
      lines.add("    <Label value=\"%s\" hint=\"%s\"/>".formatted(escaped(layer), escaped(hint)));
    }
    lines.add("  </Labels>");
    lines.add("  <Text name=\"" + TEXT + "\" value=\"$text\"/>");
    choices(lines);
    texts.forEach((name, layer) -> lines.add("  <TextArea %s/>".formatted(control(name, layer))));
    lines.add("  <Relations>");
    for (String link : links) {
      lines.add("    <Relation value=\"%s\"/>".formatted(escaped(link)));
    }
    lines.add("  </Relations>");
    lines.add("</View>");
    String content = String.join("\n", lines) + "\n";
    Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
  }

  private void choices(List<String> lines) {
    for (Layer layer : scheme.layers()) {
      for (Feature feature : layer.features()) {
        if (choices.containsKey(name(layer.id(), feature.name()))) {
          lines.add(
              "  <Choices %s choice=\"single\">"
                  .formatted(control(name(layer.id(), feature.name()), layer.id())));
          for (String value : feature.values()) {
            lines.add("    <Choice value=\"%s\"/>".formatted(escaped(value)));
          }
          lines.add("  </Choices>");
        }
      }
    }
  }

  private static String control(String name, String layer) {
    return "name=\"%s\" toName=\"%s\" perRegion=\"true\" whenTagName=\"%s\" whenLabelValue=\"%s\""
        .formatted(escaped(name), TEXT, LABELS, escaped(layer));
  }

  /** As the value of an attribute; characters that XML cannot hold become spaces. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    value
        .codePoints()
        .forEach(
            one -> {
              switch (one) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(one).append(';');
                default -> {
                  boolean held = one >= 0x20 && one != 0xFFFE && one != 0xFFFF;
                  escaped.appendCodePoint(held ? one : ' ');
                }
              }
            });
    return escaped.toString();
  }
}
