package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;

/** The file that says what a dataset is: versions, scheme, counts, hashes, losses. */
final class Manifest {
  static final String NAME = "manifest.json";
  private static final String FORMAT = "factdesk-dataset/1";
  private static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

  private Manifest() {}

  /** Writes the manifest of the files that are in the folder. */
  static void write(
      Path folder,
      Format format,
      Dataset dataset,
      SortedMap<String, Counts> counts,
      SortedMap<String, Integer> losses,
      List<Problem> setAside)
      throws IOException {
    List<Path> files = files(folder);
    try (JsonGenerator json = Json.create(folder.resolve(NAME))) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("export", format.id());
      json.writeStringField("offsets", "code-points");
      if (!dataset.options().isEmpty()) {
        texts(json, "options", dataset.options());
      }
      tools(json, dataset);
      scheme(json, dataset.scheme());
      json.writeArrayFieldStart("annotators");
      for (String annotator : new TreeSet<>(dataset.choice().annotators())) {
        json.writeString(annotator);
      }
      json.writeEndArray();
      json.writeFieldName("counts");
      counts(json, Counts.total(counts.values()));
      json.writeObjectFieldStart("splits");
      for (String split : dataset.splits().names()) {
        json.writeFieldName(split);
        counts(json, counts.getOrDefault(split, Counts.none()));
      }
      json.writeEndObject();
      json.writeArrayFieldStart("files");
      for (Path file : files) {
        file(json, folder, file);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("losses");
      for (Map.Entry<String, Integer> loss : losses.entrySet()) {
        json.writeNumberField(loss.getKey(), loss.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("set_aside");
      for (Problem problem : setAside) {
        json.writeStartObject();
        json.writeStringField("article", problem.subject());
        json.writeStringField("reason", problem.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.endLine(json);
    }
  }

  private static void texts(JsonGenerator json, String name, SortedMap<String, String> values)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
  }

  private static void tools(JsonGenerator json, Dataset dataset) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "Factdesk");
    json.writeStringField("version", dataset.version());
    json.writeEndObject();
    texts(json, "plugins", dataset.plugins());
  }

  private static void scheme(JsonGenerator json, Scheme scheme) throws IOException {
    json.writeObjectFieldStart("scheme");
    json.writeStringField("name", scheme.name());
    json.writeObjectFieldStart("layers");
    for (Scheme.Layer layer : scheme.layers()) {
      json.writeStringField(layer.id(), layer.description());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("links");
    for (Scheme.LinkType type : scheme.linkTypes()) {
      json.writeStringField(type.id(), type.description());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", counts.articles());
    json.writeNumberField("annotations", counts.annotations());
    json.writeNumberField("links", counts.links());
    json.writeObjectFieldStart("layers");
    for (Map.Entry<String, Integer> layer : counts.layers().entrySet()) {
      json.writeNumberField(layer.getKey(), layer.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("link_types");
    for (Map.Entry<String, Integer> type : counts.linkTypes().entrySet()) {
      json.writeNumberField(type.getKey(), type.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void file(JsonGenerator json, Path folder, Path file) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", FileNames.name(folder, file));
    json.writeNumberField("bytes", Files.size(file));
    json.writeStringField("sha256", Sha256.of(file));
    json.writeEndObject();
  }

  /** Everything in a folder and its folders that is not itself a folder, sorted by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted(Comparator.comparing(file -> FileNames.name(folder, file)))
          .toList();
    }
  }

  /** The names of the files that the folder's manifest lists; empty where it has none of ours. */
  static Optional<Set<String>> listed(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file) || Files.size(file) > MAXIMUM_BYTES) {
      return Optional.empty();
    }
    try {
      JsonNode manifest = new ObjectMapper().readTree(file.toFile());
      if (!manifest.path("format").asText().startsWith("factdesk-dataset/")) {
        return Optional.empty();
      }
      List<String> names = new ArrayList<>(List.of(NAME));
      manifest.path("files").forEach(one -> names.add(one.path("name").asText()));
      return Optional.of(Set.copyOf(names));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      // No manifest of ours, then; the caller refuses the folder.
      return Optional.empty();
    }
  }
}
