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
