package org.factdesk.desktop.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.Span;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Steps;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
  private static final String HERE =
      "The mayor spoke. Repairs of the old bridge across the river cost nine million, said the"
          + " council. Then it rained. The bridge is old.";
  private static final String OTHER = "Repairs of the old bridge cost nine million. Taxes rise.";
  private static final String THIRD = "It is said that repairs cost nine million.";

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/1_here.txt"), HERE);
    Files.writeString(folder.resolve("articles/2_other.txt"), OTHER);
    Files.writeString(folder.resolve("articles/3_third.txt"), THIRD);
    workspace = Workspace.open(Opening.of(folder)).value().orElseThrow();
    workspace.snapshot().ids().forEach(workspace::read);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void a_source_of_the_same_sentence_comes_before_a_nearer_one_of_another() {
    AnnotationRef claim =
        mark("1_here", HERE, "Repairs of the old bridge across the river", "claim");
    mark("1_here", HERE, "The mayor", "source");
    mark("1_here", HERE, "the council", "source");
    assertThat(words(Targets.of(workspace.snapshot(), claim, choice("said-by"), Optional.empty())))
        .containsExactly("the council", "The mayor");
  }

  @Test
  void the_most_alike_claims_of_other_articles_come_first_and_those_beside_a_little_earlier() {
    AnnotationRef claim =
        mark(
            "1_here",
            HERE,
            "Repairs of the old bridge across the river cost nine million",
            "claim");
    mark("1_here", HERE, "The bridge is old", "claim");
    mark("2_other", OTHER, "Repairs of the old bridge cost nine million", "claim");
    mark("2_other", OTHER, "Taxes rise", "claim");
    mark("3_third", THIRD, "repairs cost nine million", "claim");
    List<Target> alone =
        Targets.of(workspace.snapshot(), claim, choice("same-claim"), Optional.empty());
    assertThat(words(alone))
        .startsWith("Repairs of the old bridge cost nine million", "repairs cost nine million");
    assertThat(alone.get(0).why()).isEqualTo("same words");
    List<Target> besideThird =
        Targets.of(workspace.snapshot(), claim, choice("same-claim"), Optional.of("3_third"));
    assertThat(besideThird)
        .filteredOn(target -> target.why().equals("beside"))
        .extracting(Target::article)
        .containsExactly("3");
  }

  @Test
  void what_is_linked_already_is_not_offered_again() {
    AnnotationRef claim = mark("1_here", HERE, "The bridge is old", "claim");
    AnnotationRef source = mark("1_here", HERE, "the council", "source");
    workspace.apply(workspace.steps().link("said-by", claim, source));
    assertThat(Targets.of(workspace.snapshot(), claim, choice("said-by"), Optional.empty()))
        .isEmpty();
  }

  @Test
  void ten_thousand_marks_are_ranked_and_narrowed_quickly() {
    List<Edit> edits = new ArrayList<>();
    Steps steps = workspace.steps();
    for (int i = 0; i < 10_000; i++) {
      Span span = new Span(0, "Repairs of the old bridge".length());
      edits.add(steps.mark("2_other", List.of(span), "claim", Map.of()).edits().get(0));
    }
    workspace.apply(new Step("mark many", edits));
    AnnotationRef claim = mark("1_here", HERE, "The bridge is old", "claim");
    long begin = System.nanoTime();
    List<Target> all =
        Targets.of(workspace.snapshot(), claim, choice("same-claim"), Optional.empty());
    Found found = Found.in(all, "repairs old");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    assertThat(found.count()).isEqualTo(10_000);
    assertThat(found.shown()).hasSize(50);
  }

  private AnnotationRef mark(String article, String text, String words, String layer) {
    int at = text.indexOf(words);
    Span span = new Span(at, at + words.length());
    Step step = workspace.steps().mark(article, List.of(span), layer, Map.of());
    workspace.apply(step);
    Edit.PutAnnotation made = (Edit.PutAnnotation) step.edits().get(0);
    return new AnnotationRef(article, made.annotation().id());
  }

  private LinkChoice choice(String type) {
    LinkType link =
        workspace.snapshot().scheme().linkTypes().stream()
            .filter(known -> known.id().equals(type))
            .findFirst()
            .orElseThrow();
    return new LinkChoice(link, true);
  }

  private static List<String> words(List<Target> targets) {
    return targets.stream().map(Target::words).toList();
  }
}
