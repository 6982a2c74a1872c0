package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can still be read of a damaged annotation file: our files have each annotation and link on a
 * line of its own, so the lines that are whole are put together again as a file.
 */
final class Salvage {
  private static final Set<String> LISTS = Set.of("annotations", "links", "conflicts");

  private final Map<String, String> header = new LinkedHashMap<>();
  private final Set<String> annotations = new LinkedHashSet<>();
  private final Set<String> links = new LinkedHashSet<>();
  private final Set<String> conflicts = new LinkedHashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int marksSeen;

  private Salvage() {}

  /** Reads the lines of a damaged file. */
  static Salvage of(byte[] bytes) {
    Salvage salvage = new Salvage();
    text(bytes).lines().forEach(salvage::line);
    return salvage;
  }

  /** The text of damaged bytes, whatever the encoding; a power cut can leave zeros in them. */
  static String text(byte[] bytes) {
    Optional<String> decoded = TextDecoder.decode(bytes, "").value();
    if (decoded.isPresent()) {
      return decoded.get();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replace("\0", "");
  }

  /** How many annotations can still be read. */
  int marks() {
    return annotations.size();
  }

  /** How many lines there are that were annotations once, whole or not. */
  int marksSeen() {
    return Math.max(marksSeen, marks());
  }

  /** A whole file of what can be read. */
  byte[] file() {
    header.putIfAbsent("format", Json.quoted(FormatVersion.ANNOTATIONS));
    String fields =
        header.entrySet().stream()
            .map(field -> Json.quoted(field.getKey()) + ":" + field.getValue() + ",\n")
            .collect(Collectors.joining());
    String file =
        "{\n"
            + fields
            + list("annotations", annotations)
            + ",\n"
            + list("links", links)
            + (conflicts.isEmpty() ? "" : ",\n" + list("conflicts", conflicts))
            + "\n}\n";
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private static String list(String name, Set<String> lines) {
    return Json.quoted(name) + ":[\n" + String.join(",\n", lines) + "\n]";
  }

  private void line(String line) {
    String bare = line.strip();
    if (bare.endsWith(",")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (bare.startsWith("{\"")) {
      marksSeen += bare.contains("\"layer\":") && !bare.contains("\"other\":") ? 1 : 0;
      element(bare);
    } else if (bare.startsWith("\"")) {
      field(bare);
    }
  }

  private void element(String json) {
    Map<String, String> fields = fields(json);
    if (!fields.containsKey("id")) {
      return;
    }
    String whole =
        fields.entrySet().stream()
            .map(field -> Json.quoted(field.getKey()) + ":" + field.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    if (fields.containsKey("other")) {
      conflicts.add(whole);
    } else if (fields.containsKey("layer") && fields.containsKey("spans")) {
      add(annotations, fields, whole);
    } else if (fields.keySet().containsAll(List.of("type", "from", "to"))) {
      add(links, fields, whole);
    }
  }

  private void add(Set<String> lines, Map<String, String> fields, String whole) {
    if (ids.add(fields.get("id"))) {
      lines.add(whole);
    }
  }

  private void field(String json) {
    fields("{" + json + "}")
        .forEach(
            (name, value) -> {
              if (!LISTS.contains(name)) {
                header.putIfAbsent(name, value);
              }
            });
  }

  /** None where the line is not whole. */
  private static Map<String, String> fields(String json) {
    try {
      return JsonValues.fields(json);
    } catch (IOException e) {
      // The line that the damage is in.
      return Map.of();
    }
  }
}
