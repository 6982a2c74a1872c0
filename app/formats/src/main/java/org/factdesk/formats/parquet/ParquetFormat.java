package org.factdesk.formats.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FlatDocuments;
import org.factdesk.formats.FlatTable;
import org.factdesk.formats.Format;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * Parquet: {@code articles}, {@code work}, {@code spans} and {@code links}, joined by ids. It holds
 * everything. Offsets are code points.
 */
public final class ParquetFormat implements Format {
  @Override
  public String id() {
    return "parquet";
  }

  @Override
  public String title() {
    return "Parquet";
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
        import json
        import pandas

        articles = pandas.read_parquet("articles.parquet")
        spans = pandas.read_parquet("spans.parquet")
        spans["features"] = spans["features"].map(json.loads)
        marks = spans.merge(articles[["id", "text"]], left_on="doc", right_on="id")
        """;
  }

  @Override
  public void write(Writing writing) throws IOException {
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      try (ParquetWriter articles = writer(folder, FlatTable.ARTICLES);
          ParquetWriter work = writer(folder, FlatTable.WORK);
          ParquetWriter spans = writer(folder, FlatTable.SPANS);
          ParquetWriter links = writer(folder, FlatTable.LINKS)) {
        for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
          Sample sample = samples.next();
          for (ParquetWriter writer : new ParquetWriter[] {articles, work, spans, links}) {
            for (Map<String, Object> row : writer.table().rows(sample)) {
              writer.write(row);
            }
          }
        }
      }
    }
  }

  private static ParquetWriter writer(Path folder, FlatTable table) throws IOException {
    return new ParquetWriter(file(folder, table), table);
  }

  private static Path file(Path folder, FlatTable table) {
    return folder.resolve(table.id() + ".parquet");
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new FlatDocuments(
        table -> new ParquetReader(file(source.folder(), table)), article -> true);
  }
}
