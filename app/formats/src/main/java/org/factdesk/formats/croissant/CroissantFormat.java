package org.factdesk.formats.croissant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FlatDocuments;
import org.factdesk.formats.FlatTable;
import org.factdesk.formats.FlatTable.Column;
import org.factdesk.formats.Format;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * Croissant 1.0: {@code metadata.json} describes four flat files of JSON Lines, since nested lists
 * do not load everywhere. It holds everything. Offsets are code points. Parts of a dataset are a
 * column of the articles.
 */
public final class CroissantFormat implements Format {
  static final String METADATA = "metadata.json";
  static final String SPLIT = "split";

  @Override
  public String id() {
    return "croissant";
  }

  @Override
  public String title() {
    return "Croissant 1.0";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.allOf(Aspect.class);
  }

  @Override
  public boolean imports() {
    return false;
  }

  @Override
  public String loading() {
    return """
        import mlcroissant

        data = mlcroissant.Dataset("metadata.json")
        for span in data.records("spans"):
            print(span["spans/doc"], span["spans/start"], span["spans/end"], span["spans/label"])
        """;
  }

  @Override
  public void write(Writing writing) throws IOException {
    Files.createDirectories(writing.folder().resolve("data"));
    try (JsonGenerator articles = Json.create(file(writing.folder(), FlatTable.ARTICLES));
        JsonGenerator work = Json.create(file(writing.folder(), FlatTable.WORK));
        JsonGenerator spans = Json.create(file(writing.folder(), FlatTable.SPANS));
        JsonGenerator links = Json.create(file(writing.folder(), FlatTable.LINKS))) {
      Map<FlatTable, JsonGenerator> files = new EnumMap<>(FlatTable.class);
      files.put(FlatTable.ARTICLES, articles);
      files.put(FlatTable.WORK, work);
      files.put(FlatTable.SPANS, spans);
      files.put(FlatTable.LINKS, links);
      for (Split split : writing.splits()) {
        for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
          write(samples.next(), split.name(), files);
        }
      }
    }
    new CroissantMetadata(writing).write();
  }

  private static void write(Sample sample, String split, Map<FlatTable, JsonGenerator> files)
      throws IOException {
    for (Map.Entry<FlatTable, JsonGenerator> file : files.entrySet()) {
      for (Map<String, Object> row : file.getKey().rows(sample)) {
        JsonGenerator json = file.getValue();
        json.writeStartObject();
        if (file.getKey() == FlatTable.ARTICLES && !split.isEmpty()) {
          json.writeStringField(SPLIT, split);
        }
        for (Column column : file.getKey().columns()) {
          json.writeObjectField(column.name(), row.get(column.name()));
        }
        Json.endLine(json);
      }
    }
  }

  static String name(FlatTable table) {
    return "data/" + table.id() + ".jsonl";
  }

  static Path file(Path folder, FlatTable table) {
    return folder.resolve(name(table));
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new FlatDocuments(
        table -> new JsonRows(file(source.path(), table)),
        article -> source.split().isEmpty() || source.split().equals(article.get(SPLIT)));
  }
}
