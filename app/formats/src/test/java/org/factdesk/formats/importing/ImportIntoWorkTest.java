package org.factdesk.formats.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.factdesk.model.AnnotationSet;
import org.junit.jupiter.api.Test;

class ImportIntoWorkTest {
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final Set<Aspect> ALL = EnumSet.allOf(Aspect.class);

  private final MemoryShelf workspace = new MemoryShelf();
  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void what_links_say_of_themselves_is_listed_word_for_word() throws IOException {
    Map<String, String> features = Map.of("value", "nsubj", "flavor", "basic");
    Tie tie = new Tie("68", "", "said-by", "d", "m1", "d", "m2", features, "", "", "dep.xmi", 3);
    ImportReport report =
        bring(
            ALL,
            new Document("d", "Prices rose.", List.of(mark("m1", 0), mark("m2", 7)), List.of(tie)));
    assertThat(report.links()).isEqualTo(1);
    assertThat(troubles)
        .extracting(Trouble::content)
        .containsExactly("68 said-by m1 -> m2 flavor=\"basic\" value=\"nsubj\"");
  }

  @Test
  void what_a_format_shortened_does_not_double_the_mark() throws IOException {
    Mark gaps = mark("m1", 0, 7);
    Tie link = Tie.of("l1", "said-by", "d", "m1", "m2", "f", 1);
    bring(ALL, document(List.of(gaps, mark("m2", 7)), link));
    List<AnnotationSet> before = workspace.sets("d");
    Tie part = Tie.of("l9", "said-by", "d", "m1~2", "m2", "f", 1);
    ImportReport report =
        bring(ALL, document(List.of(mark("m1", 0), mark("m1~2", 7), mark("m2", 7)), part));
    assertThat(workspace.sets("d").toString()).isEqualTo(before.toString());
    assertThat(report.differing()).isEqualTo(2);
    assertThat(report.there()).isEqualTo(2);
    assertThat(troubles)
        .hasSize(2)
        .allMatch(one -> one.message().contains("with other words or features; what is there"));
    assertThat(troubles).extracting(Trouble::content).contains("m1~2 claim 7-11 ");
  }

  @Test
  void other_features_are_listed_and_what_is_there_stays() throws IOException {
    bring(ALL, document(List.of(mark("m1", 0).withFeatures(Map.of("kind", "event")))));
    bring(ALL, document(List.of(mark("m1", 0).withFeatures(Map.of("kind", "x")).withNote("n"))));
    assertThat(workspace.sets("d").get(0).annotations())
        .singleElement()
        .matches(mark -> mark.features().equals(Map.of("kind", "event")));
    assertThat(troubles)
        .extracting(Trouble::content)
        .containsExactly("m1 claim 0-4  kind=\"x\" note=\"n\"");
  }

  @Test
  void marks_of_another_article_or_annotator_may_have_the_same_ids() throws IOException {
    bring(ALL, document(List.of(mark("T1", 0))));
    Document twin = new Document("e", "Prices rose.", List.of(mark("T1", 7)), List.of());
    assertThat(bring(ALL, twin).marks()).isEqualTo(1);
    Document others = document(List.of(mark("T1", 7).withAnnotator("anna")));
    assertThat(bring(ALL, others).marks()).isEqualTo(1);
  }

  private static Document document(List<Mark> marks, Tie... ties) {
    return new Document("d", "Prices rose.", marks, List.of(ties));
  }

  private ImportReport bring(Set<Aspect> holds, Document... documents) throws IOException {
    troubles.clear();
    Survey survey =
        Survey.of(new GivenFormat(holds, documents), Source.of(Path.of(".")), Monitor.NONE);
    LabelMapping mapping = Import.proposal(survey, GeneratedSamples.SCHEME);
    Import.Terms terms = new Import.Terms(mapping, "bo", NOW);
    return new Import(survey, terms, workspace.shelf(), troubles::add, note -> {})
        .run(Monitor.NONE);
  }

  private static Mark mark(String id, int begin, int... more) {
    List<Range> spans = new ArrayList<>(List.of(new Range(begin, begin + 4)));
    for (int next : more) {
      spans.add(new Range(next, next + 4));
    }
    return Mark.of(id, "claim", spans, "f", 1);
  }
}
