package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;

/** The file that says what a dataset is: versions, scheme, counts, hashes, losses. */
final class Manifest {
  static final String NAME = "manifest.json";
  private static final String FORMAT = "factdesk-dataset/1";

  private Manifest() {}

  /** Writes the manifest of the files that are in the folder. */
  static void write(
      Path folder,
      Format format,
      Dataset dataset,
      SortedMap<String, Counts> counts,
      Agreement agreement,
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
      if (dataset.guidelines().isPresent()) {
        guidelines(json, dataset.guidelines().get());
      }
      annotators(json, dataset);
      json.writeFieldName("counts");
      counts(json, Counts.total(counts.values()));
      splits(json, dataset.splits(), counts);
      json.writeFieldName("agreement");
      SplitContent.write(json, agreement);
      json.writeArrayFieldStart("files");
      for (Path file : files) {
        file(json, folder, file);
      }
      json.writeEndArray();
      numbers(json, "losses", losses);
      setAside(json, setAside);
      Json.endLine(json);
    }
  }

  private static void annotators(JsonGenerator json, Dataset dataset) throws IOException {
    json.writeArrayFieldStart("annotators");
    for (String annotator : new TreeSet<>(dataset.choice().annotators())) {
      json.writeString(annotator);
    }
    json.writeEndArray();
  }

  private static void splits(JsonGenerator json, Splits splits, SortedMap<String, Counts> counts)
      throws IOException {
    json.writeObjectFieldStart("splits");
    for (String split : splits.names()) {
      json.writeFieldName(split);
      counts(json, counts.getOrDefault(split, Counts.none()));
    }
    json.writeEndObject();
    if (splits.report().isPresent()) {
      json.writeFieldName("splitting");
      SplitContent.write(json, splits.report().get());
    }
  }

  private static void setAside(JsonGenerator json, List<Problem> setAside) throws IOException {
    json.writeArrayFieldStart("set_aside");
    for (Problem problem : setAside) {
      json.writeStartObject();
      json.writeStringField("article", problem.subject());
      json.writeStringField("reason", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void guidelines(JsonGenerator json, Guidelines guidelines) throws IOException {
    json.writeObjectFieldStart("guidelines");
    json.writeStringField("file", guidelines.file());
    json.writeStringField("sha256", guidelines.sha256());
    json.writeEndObject();
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
    json.writeStringField("sha256", SchemeContent.sha256(scheme));
    SchemeContent.fields(json, scheme);
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", counts.articles());
    json.writeNumberField("annotations", counts.annotations());
    json.writeNumberField("links", counts.links());
    numbers(json, "layers", counts.layers());
    numbers(json, "link_types", counts.linkTypes());
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, String name, SortedMap<String, Integer> numbers)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> number : numbers.entrySet()) {
      json.writeNumberField(number.getKey(), number.getValue());
    }
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

  /**
   * The SHA-256 of the files that the folder's manifest lists, by name, and nothing for itself;
   * empty where it has none of ours.
   */
  static Optional<Map<String, String>> listed(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>(Map.of(NAME, ""));
    boolean ours = false;
    try (JsonParser json = Json.FACTORY.createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("format")) {
          ours = json.getText().startsWith("factdesk-dataset/");
        } else if (field.equals("files")) {
          names(json, names);
        } else {
          json.skipChildren();
        }
      }
      return ours ? Optional.of(names) : Optional.empty();
    } catch (JsonProcessingException e) {
      // No manifest of ours, then; the caller refuses the folder.
      return Optional.empty();
    }
  }

  /** Takes names and hashes out of an array of files, of which there may be very many. */
  private static void names(JsonParser json, Map<String, String> names) throws IOException {
    String name = "";
    int depth = 0;
    do {
      JsonToken token = json.currentToken();
      if (token == null) {
        return;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 2 && token == JsonToken.FIELD_NAME && json.currentName().equals("name")) {
        name = String.valueOf(json.nextTextValue());
        names.put(name, "");
      } else if (depth == 2
          && token == JsonToken.FIELD_NAME
          && json.currentName().equals("sha256")) {
        names.put(name, String.valueOf(json.nextTextValue()));
      }
      if (depth > 0) {
        json.nextToken();
      }
    } while (depth > 0);
  }
}
