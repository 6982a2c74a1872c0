package org.factdesk.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusSearchTest {
  private static final String NORTH =
      "Bridge to reopen\n\nThe bridge costs nine million crowns, the mayor said.\n\nNine lives.\n";
  private static final String SOUTH = "Council defends costs\n\nA footbridge is no bridge.\n";

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open_a_workspace() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/01_north.txt"), NORTH);
    Files.writeString(folder.resolve("articles/02_south.txt"), SOUTH);
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
    workspace = Workspace.open(Opening.of(folder)).value().orElseThrow();
    workspace.readAll();
    int cost = NORTH.indexOf("The bridge");
    workspace.apply(
        workspace
            .steps()
            .mark(
                "01_north",
                List.of(new Span(cost, cost + 10)),
                "claim",
                Map.of("verdict", "unchecked")));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void a_word_finds_words_that_begin_with_it_a_phrase_only_itself() {
    assertThat(found("bridge")).containsExactly("Bridge", "bridge", "bridge");
    assertThat(found("cost")).containsExactly("cost", "cost");
    assertThat(found("\"cost\"")).isEmpty();
    assertThat(found("\"nine million\"")).containsExactly("nine million");
  }

  @Test
  void all_words_are_in_one_paragraph_and_none_of_the_unwanted() {
    assertThat(found("nine mayor")).containsExactly("nine");
    assertThat(found("nine -mayor")).containsExactly("Nine");
  }

  @Test
  void marks_are_found_by_layer_feature_and_annotator() {
    assertThat(found("layer:claim")).containsExactly("The bridge");
    assertThat(found("verdict:unchecked annotator:anna bridge")).containsExactly("The bridge");
    assertThat(found("verdict:*")).containsExactly("The bridge");
    assertThat(found("layer:claim mayor")).isEmpty();
    assertThat(found("layer:source")).isEmpty();
  }

  @Test
  void words_outside_of_marks_are_found_too() {
    assertThat(found("bridge -layer:claim")).containsExactly("Bridge", "bridge");
  }

  @Test
  void articles_are_found_by_their_state() {
    workspace.apply(workspace.steps().setState("02_south", WorkState.DONE));
    assertThat(found("state:done")).containsExactly("Council defends costs");
    assertThat(found("bridge -state:done")).containsExactly("Bridge", "bridge");
  }

  @Test
  void an_unknown_field_is_named() {
    assertThat(CorpusSearch.unknownField("colour:red bridge", workspace.snapshot().scheme()))
        .isEqualTo(Optional.of("colour"));
    assertThat(CorpusSearch.unknownField("at 12:30", workspace.snapshot().scheme())).isEmpty();
  }

  @Test
  void what_is_only_unwanted_finds_nothing() {
    assertThat(found("-bridge")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @Test
  void hits_are_sorted_by_what_stands_around_them() {
    List<Hit> hits = hits("bridge");
    assertThat(CorpusSearch.sorted(hits, false))
        .extracting(Hit::right)
        .first()
        .isEqualTo(".\u0020");
    assertThat(CorpusSearch.sorted(hits, true)).first().isEqualTo(hits.get(0));
  }

  @Test
  void a_stopped_search_ends() {
    List<Hit> hits = new ArrayList<>();
    new CorpusSearch(workspace.snapshot(), "bridge", workspace::read, () -> true)
        .run(news -> hits.addAll(news.hits()));
    assertThat(hits).isEmpty();
  }

  @Test
  void fields_and_values_complete_what_is_typed() {
    var scheme = workspace.snapshot().scheme();
    assertThat(Completion.of("-lay", 4, scheme).offers()).containsExactly("-layer:");
    assertThat(Completion.of("bridge state:d", 14, scheme).offers()).containsExactly("state:done");
    assertThat(Completion.of("bridge ", 7, scheme).offers()).isEmpty();
  }

  private List<String> found(String typed) {
    return hits(typed).stream().map(Hit::words).toList();
  }

  private List<Hit> hits(String typed) {
    List<Hit> hits = new ArrayList<>();
    new CorpusSearch(workspace.snapshot(), typed, workspace::read, () -> false)
        .run(news -> hits.addAll(news.hits()));
    return hits;
  }
}
