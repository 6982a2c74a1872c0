package org.factdesk.formats.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.formats.importing.LabelMapping.Turn;
import org.jspecify.annotations.Nullable;

/** A label mapping as a JSON file that people can edit. */
public final class MappingFile {
  /** What the file says of itself. */
  public static final String FORMAT = "factdesk-mapping/1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private MappingFile() {}

  /** The bytes of the file; the same mapping gives the same. */
  public static byte[] write(LabelMapping mapping) {
    ObjectNode file = JSON.createObjectNode().put("format", FORMAT);
    ArrayNode labels = file.putArray("labels");
    mapping.labels().forEach((label, rule) -> labels.add(label(label, rule)));
    ArrayNode links = file.putArray("links");
    mapping
        .links()
        .forEach((type, to) -> links.addObject().put("type", type).put("to", orNull(to)));
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return (JSON.writer(printer).writeValueAsString(file) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a mapping cannot be written", e);
    }
  }

  /** Where the mapping of a format's labels is remembered from import to import. */
  public static Path remembered(Path folder, String format) {
    return folder.resolve("mapping-" + format + ".json");
  }

  /** Remembers it, beside what is remembered of other labels. */
  public static void remember(Path folder, String format, LabelMapping mapping) throws IOException {
    Path file = remembered(folder, format);
    LabelMapping before = Files.exists(file) ? readOrNone(file) : LabelMapping.NONE;
    Path fresh = Files.createTempFile(folder, ".mapping", ".tmp");
    Files.write(fresh, write(before.and(mapping)));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static LabelMapping readOrNone(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return read(bytes);
    } catch (IOException e) {
      // One that cannot be used is replaced: whoever imported was told.
      return LabelMapping.NONE;
    }
  }

  private static ObjectNode label(String label, Rule rule) {
    ObjectNode node =
        JSON.createObjectNode().put("label", label).put("layer", orNull(rule.layer()));
    ObjectNode sets = node.putObject("set");
    rule.sets().forEach(sets::put);
    ObjectNode features = node.putObject("features");
    rule.features()
        .forEach(
            (name, turn) -> {
              ObjectNode to = features.putObject(name).put("to", orNull(turn.feature()));
              ObjectNode values = to.putObject("values");
              turn.values().forEach(values::put);
            });
    return node;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * What a file says.
   *
   * @throws IOException saying what is wrong with it, one clause
   */
  public static LabelMapping read(byte[] bytes) throws IOException {
    JsonNode file;
    try {
      file = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException(PlainReason.ofJson(e), e);
    }
    if (file == null || !file.path("format").asText().equals(FORMAT)) {
      throw new IOException("is no label mapping; its \"format\" has to be \"" + FORMAT + "\"");
    }
    SortedMap<String, Rule> labels = new TreeMap<>();
    onlyFields(file, "format", "labels", "links");
    for (JsonNode label : entries(file, "labels")) {
      onlyFields(label, "label", "layer", "set", "features");
      Rule rule = rule(label);
      once(text(label, "label"), labels.put(text(label, "label"), rule), rule);
    }
    SortedMap<String, String> links = new TreeMap<>();
    for (JsonNode link : entries(file, "links")) {
      onlyFields(link, "type", "to");
      String to = id(link, "to");
      once(text(link, "type"), links.put(text(link, "type"), to), to);
    }
    return new LabelMapping(labels, links);
  }

  private static JsonNode entries(JsonNode file, String name) throws IOException {
    JsonNode entries = file.path(name);
    if (!entries.isMissingNode() && !entries.isArray()) {
      throw new IOException("\"" + name + "\" has to be a list");
    }
    return entries;
  }

  private static void onlyFields(JsonNode node, String... known) throws IOException {
    if (!node.isObject()) {
      throw new IOException("an entry is no object with \"" + known[0] + "\"");
    }
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      if (!List.of(known).contains(one.getKey())) {
        throw new IOException(
            "there is no \"" + one.getKey() + "\", only " + String.join(", ", known));
      }
    }
  }

  private static void once(String name, @Nullable Object before, Object now) throws IOException {
    if (before != null && !before.equals(now)) {
      throw new IOException("'" + name + "' is there twice and becomes two things");
    }
  }

  private static Rule rule(JsonNode label) throws IOException {
    SortedMap<String, Turn> features = new TreeMap<>();
    isObject(label, "features");
    for (Map.Entry<String, JsonNode> one : label.path("features").properties()) {
      onlyFields(one.getValue(), "to", "values");
      JsonNode to = one.getValue().path("to");
      if (!to.isTextual() && !to.isNull()) {
        throw new IOException("the feature '" + one.getKey() + "' has to say \"to\" or null");
      }
      features.put(
          one.getKey(),
          new Turn(to.isNull() ? "" : to.textValue(), texts(one.getValue(), "values")));
    }
    return new Rule(id(label, "layer"), texts(label, "set"), features);
  }

  private static void isObject(JsonNode node, String name) throws IOException {
    if (!node.path(name).isMissingNode() && !node.path(name).isObject()) {
      throw new IOException("\"" + name + "\" has to be an object");
    }
  }

  private static String text(JsonNode node, String name) throws IOException {
    String text = node.path(name).textValue();
    if (text == null) {
      throw new IOException("an entry has no text as its \"" + name + "\"");
    }
    return text;
  }

  /** Empty for null. */
  private static String id(JsonNode node, String name) throws IOException {
    if (node.path(name).isNull()) {
      return "";
    }
    String id = text(node, name);
    if (!org.factdesk.model.Scheme.isId(id)) {
      throw new IOException("'" + id + "' is no id: lower-case letters, digits and -");
    }
    return id;
  }

  private static SortedMap<String, String> texts(JsonNode node, String name) throws IOException {
    isObject(node, name);
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : node.path(name).properties()) {
      String text = one.getValue().textValue();
      if (text == null) {
        throw new IOException("'" + one.getKey() + "' in \"" + name + "\" has to be text");
      }
      texts.put(one.getKey(), text);
    }
    return texts;
  }
}
