package org.factdesk.formats.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Range;
import org.factdesk.formats.ReadFiles;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Trouble;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiFormatTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" \
      xmlns:x="http:///x.ecore" xmi:version="2.0">
      <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="😊 Prices&#13;&#10;rose"/>
      """;
  private static final String TAIL =
      """
      <cas:View sofa="1" members="2 3 4 5 6"/>
      </xmi:XMI>
      """;

  @TempDir Path folder;

  @Test
  void control_characters_become_spaces_in_the_text_and_stay_in_values() throws IOException {
    Article article =
        Article.of("a", "One\u0001two\u000B three\uFFFE.\u0085")
            .withMetadata(Metadata.UNKNOWN.withTitle(Metadatum.given("T\u0002 C:\\users \\u0041")));
    Annotation mark =
        new Annotation(
            "m",
            "claim",
            List.of(new Span(0, 3), new Span(4, 7)),
            new TreeMap<>(java.util.Map.of("kind", "a\u0000b\\u0041", "be<gin", "\uFFFF")),
            "note\u001F\nline",
            "anna",
            Instant.EPOCH);
    AnnotationSet set = AnnotationSet.empty("a", "an\u0003na").withAnnotations(List.of(mark));
    ExportReport report = export(List.of(new Sample(article, List.of(set))));
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).hasSize(1);
    Document read = ReadFiles.of(new XmiFormat(), folder.resolve("out")).only();
    assertThat(read.text()).isEqualTo("One two  three .\u0085");
    assertThat(read.metadata()).containsEntry("title", "T\u0002 C:\\users \\u0041");
    assertThat(read.marks().get(0).features())
        .containsEntry("kind", "a\u0000b\\u0041")
        .containsEntry("be<gin", "\uFFFF");
    assertThat(read.marks().get(0).spans()).containsExactly(new Range(0, 3), new Range(4, 7));
  }

  @Test
  void without_declared_types_everything_that_has_a_place_is_a_mark() throws IOException {
    Document read =
        read(
            """
            <x:Claim xmi:id="2" sofa="1" begin="3" end="9" kind="a&#10;b" number="3" slots="7"/>
            <x:Source xmi:id="3" sofa="1" begin="0" end="2"><who>Bo</who><who>A|n</who></x:Source>
            <x:Says xmi:id="4" sofa="1" begin="0" end="2" Governor="2" Dependent="3" how="1"/>
            <x:Slot xmi:id="7" role="by" target="3"/>
            """);
    assertThat(read.text()).isEqualTo("😊 Prices\r\nrose");
    assertThat(ReadFiles.marks(read)).hasSize(2).contains("Source[😊]{who=Bo|A\\|n}");
    assertThat(read.marks().get(0).features()).containsEntry("kind", "a\nb").hasSize(2);
    assertThat(read.ties()).extracting(Tie::type).containsExactly("by", "Says");
    assertThat(read.ties().get(1).features()).containsExactly(java.util.Map.entry("how", "1"));
    assertThat(read.marks()).extracting(Mark::line).containsExactly(4, 5);
  }

  @Test
  void the_links_of_a_chain_are_tied_each_to_the_next() throws IOException {
    Document read =
        read(
            """
            <x:CorefLink xmi:id="2" sofa="1" begin="0" end="2" next="3" referenceRelation="same"/>
            <x:CorefLink xmi:id="3" sofa="1" begin="3" end="9" next="4" referenceType="name"/>
            <x:CorefLink xmi:id="4" sofa="1" begin="11" end="15"/>
            <x:CorefChain xmi:id="5" sofa="1" first="2"/>
            """);
    assertThat(read.marks()).hasSize(3);
    assertThat(read.ties()).extracting(Tie::type).containsExactly("same", "CorefLink");
  }

  @Test
  void documents_types_entities_and_other_files_are_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    Files.writeString(folder.resolve("a.xmi"), bomb + "]><x>&a39;</x>");
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(
        folder.resolve("b.xmi"),
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>%s".formatted(secret.toUri(), HEAD + TAIL));
    Files.writeString(folder.resolve("c.xmi"), "<html/>");
    Files.writeString(folder.resolve("d.xmi"), HEAD + "<x:Claim xmi:id=\"2\"");
    Files.writeString(folder.resolve("e.xmi"), HEAD + "<x>".repeat(50_000));
    Files.writeString(folder.resolve("f.xmi"), HEAD + TAIL);
    ReadFiles reading = ReadFiles.of(new XmiFormat(), folder);
    assertThat(reading.only().id()).isEqualTo("f");
    assertThat(reading.troubles())
        .extracting(Trouble::file)
        .containsExactly("a.xmi", "b.xmi", "c.xmi", "d.xmi", "e.xmi");
    assertThat(reading.troubles().get(0).message()).contains("document type");
    assertThat(reading.toString()).doesNotContain("secret\"");
  }

  @Test
  void an_archive_is_read_with_its_types_and_nothing_leads_out_of_it() throws IOException {
    Path zip = folder.resolve("export.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      String claim = "<x:Claim xmi:id=\"2\" sofa=\"1\" begin=\"3\" end=\"9\" about=\"3\"/>";
      String thing = "<x:Thing xmi:id=\"3\"/>";
      entry(entries, "annotation/a b.txt/admin.xmi", HEAD + claim + thing + TAIL);
      entry(entries, "../../evil.xmi", HEAD + TAIL);
      entry(entries, "/evil.xmi", HEAD + TAIL);
      entry(entries, "bomb.xmi", HEAD + " ".repeat(4 << 20) + TAIL);
      entry(
          entries,
          "TypeSystem.xml",
          """
          <typeSystemDescription><types><typeDescription><name>x.Claim</name>
          <supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription>
          <name>about</name><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>
          </features></typeDescription></types></typeSystemDescription>""");
    }
    for (Path source : List.of(zip, folder)) {
      ReadFiles reading = ReadFiles.of(new XmiFormat(), source);
      assertThat(reading.only().id()).endsWith("annotation/a b.txt/admin");
      assertThat(ReadFiles.marks(reading.only())).containsExactly("Claim[Prices]{about=3}");
      assertThat(reading.troubles())
          .extracting(Trouble::message)
          .anyMatch(message -> message.contains("unpack"))
          .filteredOn("an entry leads out of it"::equals)
          .hasSize(2);
    }
  }

  @Test
  void the_files_of_cassis_are_read() throws IOException {
    ReadFiles reading = ReadFiles.of(new XmiFormat(), ReadFiles.corpora("uima-xmi"));
    assertThat(reading.documents()).hasSize(14);
    assertThat(reading.troubles())
        .extracting(Trouble::message)
        .containsOnly(
            "holds no text",
            "structures of SpecialValuesType are no annotations and were left out: 1");
    Document smileys = document(reading, "cas_with_smileys");
    assertThat(ReadFiles.marks(smileys)).contains("NamedEntity[Transformers]{value=OTH}");
    Document references = document(reading, "cas_with_references");
    assertThat(references.ties()).extracting(Tie::type).containsExactly("Bar", "Baz");
  }

  @Test
  void both_forms_of_a_cas_read_the_same() throws IOException {
    Path corpora = ReadFiles.corpora("uima-cas-json");
    List<Document> xmi = ReadFiles.of(new XmiFormat(), corpora).documents();
    List<Document> json = ReadFiles.of(new CasJsonFormat(), corpora).documents();
    int compared = 0;
    for (Document one : xmi) {
      String twin = one.id().replace("/debug", "/data");
      for (Document other : json) {
        if (other.id().equals(twin)) {
          assertThat(other.text()).isEqualTo(one.text());
          assertThat(ReadFiles.marks(other))
              .containsExactlyInAnyOrderElementsOf(ReadFiles.marks(one));
          assertThat(other.ties()).hasSameSizeAs(one.ties());
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(6);
  }

  private static Document document(ReadFiles reading, String name) {
    return reading.documents().stream()
        .filter(document -> document.id().contains(name))
        .findFirst()
        .orElseThrow();
  }

  private Document read(String elements) throws IOException {
    Path file = Files.writeString(folder.resolve("one.xmi"), HEAD + elements + TAIL);
    ReadFiles reading = ReadFiles.of(new XmiFormat(), file);
    assertThat(reading.troubles()).isEmpty();
    return reading.only();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private ExportReport export(List<Sample> samples) {
    Dataset dataset = Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
    return Export.write(dataset, new XmiFormat(), folder.resolve("out"));
  }
}
