package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.importing.Import;
import org.factdesk.formats.importing.ImportReport;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.MemoryShelf;
import org.factdesk.formats.importing.Survey;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Out of a workspace and into an empty one: the same, but for what the export lists as lost. */
class EveryFormatRoundTripTest {
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @TempDir Path folder;
  private final List<Trouble> troubles = new ArrayList<>();

  static Stream<String> formats() {
    return Formats.all().stream().filter(Format::imports).map(Format::id);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void what_is_exported_imports_the_same_but_for_what_is_listed_as_lost(String id)
      throws IOException {
    for (int seed = 11; seed <= 15; seed++) {
      Path dataset = export(id, samples(seed), "out" + seed);
      MemoryShelf workspace = new MemoryShelf();
      bring(id, dataset, workspace);
      Map<String, List<Loss>> losses = losses(dataset);
      // These links are in the files, and listed, as what they lead to is not.
      List<Trouble> dangling =
          troubles.stream()
              .filter(one -> one.message().startsWith("the link is left out: its end "))
              .toList();
      assertThat(dangling).hasSameSizeAs(linksToLost(losses));
      troubles.removeAll(dangling);
      assertThat(troubles).as("seed %d", seed).isEmpty();
      compare(samples(seed), id, losses, workspace);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void importing_twice_adds_nothing(String id) throws IOException {
    Path dataset = export(id, samples(21), "out");
    MemoryShelf workspace = new MemoryShelf();
    ImportReport first = bring(id, dataset, workspace);
    ImportReport second = bring(id, dataset, workspace);
    assertThat(second.added()).isZero();
    assertThat(second.marks()).isZero();
    assertThat(second.links()).isZero();
    assertThat(second.there()).isEqualTo(first.marks() + first.links());
  }

  private Path export(String id, List<Sample> samples, String name) {
    Dataset dataset = Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
    ExportReport report =
        Export.write(dataset, Formats.find(id).orElseThrow(), folder.resolve(name));
    assertThat(report.problems()).isEmpty();
    return folder.resolve(name);
  }

  private ImportReport bring(String id, Path dataset, MemoryShelf workspace) throws IOException {
    Survey survey = Survey.of(Formats.find(id).orElseThrow(), Source.of(dataset), Monitor.NONE);
    LabelMapping mapping = Import.proposal(survey, GeneratedSamples.SCHEME);
    Import.Terms terms = new Import.Terms(mapping, "imported", NOW);
    return new Import(survey, terms, workspace.shelf(), troubles::add, note -> {})
        .run(Monitor.NONE);
  }

  /** As a workspace can have them: an article has a text, and annotators' names are file names. */
  private static List<Sample> samples(int seed) {
    List<Sample> samples = new ArrayList<>();
    for (Sample sample : GeneratedSamples.of(seed, 40)) {
      if (!sample.article().text().isBlank()) {
        samples.add(
            new Sample(
                sample.article(),
                sample.sets().stream().map(EveryFormatRoundTripTest::renamed).toList()));
      }
    }
    return samples;
  }

  /** What the export lists, by article; the links to what is left out stand at the end. */
  private static Map<String, List<Loss>> losses(Path dataset) throws IOException {
    Map<String, List<Loss>> byArticle = new HashMap<>();
    try (Losses losses = new Losses(dataset)) {
      for (Loss loss = losses.next(); loss != null; loss = losses.next()) {
        byArticle.computeIfAbsent(loss.article(), name -> new ArrayList<>()).add(loss);
      }
    }
    return byArticle;
  }

  private static List<Loss> linksToLost(Map<String, List<Loss>> losses) {
    return losses.values().stream()
        .flatMap(List::stream)
        .filter(loss -> loss.reason().equals(LinksToLost.REASON))
        .toList();
  }

  private static AnnotationSet renamed(AnnotationSet set) {
    String name = set.annotator().replace(' ', '-');
    return AnnotationSet.empty(set.article(), name)
        .withState(set.state())
        .withAnnotations(set.annotations())
        .withLinks(set.links());
  }

  private static void compare(
      List<Sample> samples, String id, Map<String, List<Loss>> losses, MemoryShelf workspace) {
    Format format = Formats.find(id).orElseThrow();
    for (Sample sample : samples) {
      List<Loss> own = losses.getOrDefault(sample.id(), List.of());
      Article article = workspace.articles().get(sample.id());
      if (article == null && !format.holds().contains(Aspect.ARTICLE)) {
        continue;
      }
      Document found =
          document(
              Objects.requireNonNull(article, sample.id()), workspace.sets(sample.id()), format);
      assertThat(
              new Comparison(sample, own, format.holds()).difference(found, Counting.CODE_POINTS))
          .isEmpty();
    }
  }

  /** What is in the workspace, as if it had been read from a file. */
  private static Document document(Article article, List<AnnotationSet> sets, Format format) {
    CodePoints codePoints = CodePoints.of(article.text());
    Map<String, String> states = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (AnnotationSet set : sets) {
      states.put(set.annotator(), set.state().id());
      set.annotations().forEach(mark -> marks.add(mark(mark, set.annotator(), codePoints)));
      set.links().forEach(link -> ties.add(tie(link, set.annotator())));
    }
    Map<String, String> facts = new HashMap<>(Facts.of(article.metadata()));
    return new Document(article.id(), article.text(), facts, states, marks, ties);
  }

  private static Mark mark(Annotation mark, String annotator, CodePoints codePoints) {
    List<Range> spans = new ArrayList<>();
    for (Span span : mark.spans()) {
      spans.add(new Range(codePoints.fromUtf16(span.begin()), codePoints.fromUtf16(span.end())));
    }
    return Mark.of(mark.id(), mark.layer(), spans, "", 0)
        .withAnnotator(annotator)
        .withFeatures(mark.features())
        .withNote(mark.note())
        .withProvenance(mark.by(), mark.at().toString());
  }

  private static Tie tie(Link link, String annotator) {
    return new Tie(
        link.id(),
        annotator,
        link.type(),
        link.from().article(),
        link.from().annotation(),
        link.to().article(),
        link.to().annotation(),
        Map.of(),
        link.by(),
        link.at().toString(),
        "",
        0);
  }
}
