package org.factdesk.formats.uima;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Format;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.ReadFiles;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.UimaNames;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apache UIMA itself loads what is written: texts, offsets, features and links are the same. */
class UimaReadsOursTest {
  @TempDir Path folder;

  @Test
  void uima_loads_cas_json_with_every_mark_in_its_place() throws Exception {
    List<Sample> samples = GeneratedSamples.of(21, 60);
    export(new CasJsonFormat(), samples);
    for (Sample sample : samples) {
      Path file = folder.resolve("out").resolve(FileNames.file(sample.id(), ".json"));
      CAS cas = CasCreationUtils.createCas(types(file), null, null);
      try (InputStream in = Files.newInputStream(file)) {
        new JsonCas2Deserializer().deserialize(in, cas);
      }
      assertThat(cas.getDocumentText()).isEqualTo(sample.article().text());
      holds(cas, sample);
    }
  }

  @Test
  void uima_loads_xmi_with_the_type_system_beside_it() throws Exception {
    List<Sample> samples = GeneratedSamples.of(22, 60);
    export(new XmiFormat(), samples);
    Path declared = folder.resolve("out/TypeSystem.xml");
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(declared.toFile()));
    for (Sample sample : samples) {
      Path file = folder.resolve("out").resolve(FileNames.file(sample.id(), ".xmi"));
      CAS cas = CasCreationUtils.createCas(types, null, null);
      try (InputStream in = Files.newInputStream(file)) {
        XmiCasDeserializer.deserialize(in, cas);
      }
      assertThat(cas.getDocumentText()).isEqualTo(sample.article().text());
      holds(cas, sample);
    }
  }

  @Test
  void what_uima_writes_of_ours_is_read_as_ours_again() throws Exception {
    List<Sample> samples = GeneratedSamples.of(23, 40);
    export(new XmiFormat(), samples);
    Path declared = folder.resolve("out/TypeSystem.xml");
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(declared.toFile()));
    Path rewritten = Files.createDirectory(folder.resolve("rewritten"));
    Files.copy(declared, rewritten.resolve("TypeSystem.xml"));
    int number = 0;
    for (Document before : ReadFiles.of(new XmiFormat(), folder.resolve("out")).documents()) {
      CAS cas = CasCreationUtils.createCas(types, null, null);
      Path file = folder.resolve("out").resolve(FileNames.file(before.id(), ".xmi"));
      try (InputStream in = Files.newInputStream(file)) {
        XmiCasDeserializer.deserialize(in, cas);
      }
      Path xmi = rewritten.resolve(number + ".xmi");
      try (OutputStream out = Files.newOutputStream(xmi)) {
        XmiCasSerializer.serialize(cas, out);
      }
      Path json = rewritten.resolve(number++ + ".json");
      try (OutputStream out = Files.newOutputStream(json)) {
        new JsonCas2Serializer().serialize(cas, out);
      }
      same(ReadFiles.of(new XmiFormat(), xmi).only(), before);
      same(ReadFiles.of(new CasJsonFormat(), json).only(), before);
    }
  }

  /** But for the order, the files' names and the lines. */
  private static void same(Document read, Document before) {
    assertThat(read.id()).isEqualTo(before.id());
    assertThat(read.text()).isEqualTo(before.text());
    assertThat(read.metadata()).isEqualTo(before.metadata());
    assertThat(read.states()).isEqualTo(before.states());
    assertThat(marks(read)).containsExactlyInAnyOrderElementsOf(marks(before));
    assertThat(ties(read)).containsExactlyInAnyOrderElementsOf(ties(before));
  }

  private static List<Mark> marks(Document document) {
    return document.marks().stream()
        .map(
            mark ->
                Mark.of(mark.id(), mark.label(), mark.spans(), "", 0)
                    .withFeatures(mark.features())
                    .withNote(mark.note())
                    .withAnnotator(mark.annotator())
                    .withProvenance(mark.by(), mark.at()))
        .toList();
  }

  private static List<List<String>> ties(Document document) {
    return document.ties().stream()
        .map(
            tie ->
                List.of(
                    tie.id(), tie.annotator(), tie.type(), tie.from(), tie.toArticle(), tie.to()))
        .toList();
  }

  private static TypeSystemDescription types(Path file) throws Exception {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    JsonNode declared = new ObjectMapper().readTree(file.toFile()).required("%TYPES");
    for (JsonNode type : declared) {
      TypeDescription added =
          types.addType(
              type.required("%NAME").textValue(), "", type.required("%SUPER_TYPE").textValue());
      for (Map.Entry<String, JsonNode> feature : type.properties()) {
        if (feature.getValue().isObject()) {
          added.addFeature(feature.getKey(), "", feature.getValue().get("%RANGE").textValue());
        }
      }
    }
    return types;
  }

  private static void holds(CAS cas, Sample sample) {
    Map<String, AnnotationFS> byId = new HashMap<>();
    for (AnnotationFS annotation : cas.getAnnotationIndex()) {
      if (annotation.getType().getFeatureByBaseName(UimaNames.ID) != null) {
        byId.put(
            text(annotation, UimaNames.ANNOTATOR) + text(annotation, UimaNames.ID), annotation);
      }
    }
    for (Made<Annotation> made : sample.annotations()) {
      String id = made.annotator() + made.value().id();
      holds(Objects.requireNonNull(byId.get(id), id), made.value(), sample);
    }
    for (Made<Link> made : sample.links()) {
      Link link = made.value();
      if (!link.acrossArticles()) {
        AnnotationFS relation = Objects.requireNonNull(byId.get(made.annotator() + link.id()));
        assertThat(relation.getType().getName()).isEqualTo(UimaNames.type(link.type()));
        assertThat(end(relation, "Governor")).isEqualTo(link.from().annotation());
        assertThat(end(relation, "Dependent")).isEqualTo(link.to().annotation());
      }
    }
  }

  private static void holds(AnnotationFS found, Annotation annotation, Sample sample) {
    assertThat(found.getType().getName()).isEqualTo(UimaNames.type(annotation.layer()));
    assertThat(found.getBegin()).isEqualTo(annotation.begin());
    assertThat(found.getEnd()).isEqualTo(annotation.end());
    assertThat(found.getCoveredText()).isEqualTo(annotation.extent().in(sample.article().text()));
    annotation
        .features()
        .forEach(
            (name, value) -> assertThat(text(found, UimaNames.feature(name))).isEqualTo(value));
  }

  private static String end(AnnotationFS relation, String name) {
    FeatureStructure end = relation.getFeatureValue(relation.getType().getFeatureByBaseName(name));
    return text(end, UimaNames.ID);
  }

  private static String text(FeatureStructure structure, String name) {
    return structure.getStringValue(structure.getType().getFeatureByBaseName(name));
  }

  private void export(Format format, List<Sample> samples) {
    Dataset dataset = Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
    ExportReport report = Export.write(dataset, format, folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    assertThat(report.lost()).isEqualTo(missingEnds(samples));
  }

  /** Links into other articles may lead to marks that were never made. */
  private static int missingEnds(List<Sample> samples) {
    Map<String, List<String>> marks = new HashMap<>();
    samples.forEach(
        sample ->
            marks.put(
                sample.id(),
                sample.annotations().stream().map(made -> made.value().id()).toList()));
    return (int)
        samples.stream()
            .flatMap(sample -> sample.links().stream())
            .map(made -> made.value().to())
            .filter(to -> !marks.getOrDefault(to.article(), List.of()).contains(to.annotation()))
            .count();
  }
}
