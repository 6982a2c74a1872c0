package org.factdesk.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");

  @TempDir Path folder;

  @Test
  void articles_and_marks_are_two_tables() throws IOException {
    Annotation claim =
        new Annotation(
            "c1",
            "claim",
            List.of(new Span(3, 9), new Span(15, 17)),
            new TreeMap<>(Map.of("kind", "half true", "odd one", "x")),
            "check, \"this\"",
            "anna",
            AT);
    Article article =
        Article.of("a", "😊 Prices rose 4%,\nBo said.")
            .withMetadata(Metadata.UNKNOWN.withTitle(Metadatum.given("=1+1")));
    ExportReport report = export(Map.of(), article, claim);
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).isEmpty();
    assertThat(file("articles.csv"))
        .isEqualTo(
            "id,title,published,published_origin,outlet,url,language,states,text\r\n"
                + "a,=1+1,,,,,,\"{\"\"anna\"\":\"\"new\"\"}\",\"😊 Prices rose 4%,\nBo said.\"\r\n");
    assertThat(file("annotations.csv"))
        .isEqualTo(
            "article,id,layer,begin,end,spans,quote,feature:kind,feature:remark,features,note,"
                + "annotator,by,at\r\n"
                + "a,c1,claim,2,16,\"[[2,8],[14,16]]\",Prices 4%,half true,,"
                + "\"{\"\"odd one\"\":\"\"x\"\"}\",\"check, \"\"this\"\"\",anna,anna,"
                + "2026-11-21T20:00:00Z\r\n");
  }

  @Test
  void cells_that_look_like_formulas_can_be_guarded() throws IOException {
    Article article =
        Article.of("'a", "=SUM(A1)")
            .withMetadata(Metadata.UNKNOWN.withTitle(Metadatum.given("@cmd")));
    Annotation claim =
        new Annotation(
            "-c", "claim", List.of(new Span(0, 4)), new TreeMap<>(), "+49 1", "anna", AT);
    ExportReport report = export(Map.of("cells", "guarded"), article, claim);
    assertThat(report.problems()).isEmpty();
    assertThat(file("articles.csv")).contains("\r\n''a,'@cmd,").contains(",'=SUM(A1),yes\r\n");
    assertThat(file("annotations.csv")).contains(",'-c,").contains(",'=SUM,").contains("'+49 1");
  }

  @Test
  void a_guarded_dataset_reads_back_too() {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(8, 30), GeneratedSamples.SCHEME, "1", new TreeMap<>())
            .with(Map.of("cells", "guarded"));
    assertThat(Export.write(dataset, new CsvFormat(), folder.resolve("out")).problems()).isEmpty();
  }

  @Test
  void an_independent_reader_finds_every_text_and_quote() throws IOException {
    List<Sample> samples = GeneratedSamples.of(4, 40);
    Dataset dataset = Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
    assertThat(Export.write(dataset, new CsvFormat(), folder.resolve("out")).problems()).isEmpty();
    Map<String, String> texts = new HashMap<>();
    for (NamedCsvRecord row : rows("articles.csv")) {
      texts.put(row.getField("id"), row.getField("text"));
    }
    Map<String, NamedCsvRecord> marks = new HashMap<>();
    for (NamedCsvRecord row : rows("annotations.csv")) {
      marks.put(row.getField("article") + row.getField("annotator") + row.getField("id"), row);
    }
    int count = 0;
    for (Sample sample : samples) {
      assertThat(texts).containsEntry(sample.id(), sample.article().text());
      for (Made<Annotation> made : sample.annotations()) {
        String id = sample.id() + made.annotator() + made.value().id();
        NamedCsvRecord row = Objects.requireNonNull(marks.get(id), id);
        CodePoints codePoints = CodePoints.of(sample.article().text());
        Span extent =
            codePoints.toUtf16(
                Integer.parseInt(row.getField("begin")), Integer.parseInt(row.getField("end")));
        assertThat(extent).isEqualTo(made.value().extent());
        assertThat(row.getField("note")).isEqualTo(made.value().note());
        count++;
      }
    }
    assertThat(marks).hasSize(count);
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("out").resolve(name))) {
      return reader.stream().toList();
    }
  }

  private ExportReport export(Map<String, String> options, Article article, Annotation mark) {
    AnnotationSet set = AnnotationSet.empty(article.id(), "anna").withAnnotations(List.of(mark));
    Sample sample = new Sample(article, List.of(set));
    Dataset dataset =
        Dataset.of(List.of(sample), GeneratedSamples.SCHEME, "1", new TreeMap<>()).with(options);
    return Export.write(dataset, new CsvFormat(), folder.resolve("out"));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }
}
