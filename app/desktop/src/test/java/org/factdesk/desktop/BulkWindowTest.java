package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.workspace.OpenArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many marks are made at once, after a look at what they would be. */
class BulkWindowTest {
  @TempDir Path folder;
  private Path workspace;

  @BeforeEach
  void write_two_articles_of_which_one_repeats_the_other() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    String story =
        "The bridge over the old river will open in April, the mayor said on Monday. "
            + "Repairs cost nine million, the mayor added.\n";
    Files.writeString(workspace.resolve("articles/north.txt"), "Bridge to reopen\n\n" + story);
    Files.writeString(
        workspace.resolve("articles/south.txt"), "News from the north\n\nAs reported: " + story);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
  }

  @Test
  void the_same_words_are_marked_as_one_step_but_for_those_without_a_tick() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("the mayor");
      hand.presses("2");
      hand.waitsUntil("one is marked", now -> marks(now, "source") == 1);
      hand.presses("M");
      hand.waitsForFocus("Marks to make");
      JList<?> list = hand.finds(JList.class, "Marks to make");
      assertThat(hand.<Integer>asks(window -> list.getModel().getSize())).isEqualTo(2);
      ChoiceButton scope = hand.finds(ChoiceButton.class, "This article");
      hand.asks(
          window -> {
            scope.choose("All articles");
            return true;
          });
      waitsForRows(hand, list, 4);
      hand.clicks(list, 20, 13 + 26 * 3);
      hand.presses("ENTER");
      hand.waitsUntil("two more are marked", now -> marks(now, "source") == 3);
      assertThat(hand.sees().snapshot().orElseThrow().undo())
          .contains("mark 2 × “the mayor” as source");
      hand.presses("ctrl Z");
      hand.waitsUntil("only the first is marked", now -> marks(now, "source") == 1);
    }
  }

  @Test
  void with_nothing_selected_the_pane_says_what_it_needs() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("M");
      hand.waitsToRead("Nothing to preview. M marks all words", EmptyState.class);
    }
  }

  @Test
  void marks_and_their_link_are_copied_onto_a_reprint() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("The bridge over the old river will open in April");
      hand.presses("1");
      hand.selects("the mayor");
      hand.presses("2");
      hand.waitsUntil("both are marked", now -> all(now).count() == 2);
      link(hand);
      hand.presses("R");
      hand.waitsForFocus("Marks to make");
      hand.presses("ENTER");
      hand.waitsUntil("both are copied", now -> all(now).count() == 4);
      OpenArticle south = hand.sees().snapshot().orElseThrow().article("south").orElseThrow();
      assertThat(south.article().links()).hasSize(1);
      hand.presses("R");
      hand.waitsForFocus("Marks to make");
      JList<?> list = hand.finds(JList.class, "Marks to make");
      waitsForRows(hand, list, 2);
      hand.presses("ENTER");
      hand.presses("ESCAPE");
      assertThat(all(hand.sees()).count()).isEqualTo(4);
      hand.presses("ctrl Z");
      hand.waitsUntil("nothing is copied any more", now -> all(now).count() == 2);
    }
  }

  private static void link(Hand hand) {
    hand.asks(
        window -> {
          Situation now = window.session().situation();
          List<Annotation> marks = now.open().orElseThrow().article().annotations();
          String id = now.article().orElseThrow();
          return window
              .session()
              .apply(
                  steps ->
                      steps.link(
                          "said-by",
                          new AnnotationRef(id, marks.get(0).id()),
                          new AnnotationRef(id, marks.get(1).id())));
        });
  }

  private static void waitsForRows(Hand hand, JList<?> list, int rows) {
    hand.waitsUntil(rows + " rows", now -> list.getModel().getSize() == rows);
  }

  private static Stream<Annotation> all(Situation now) {
    return now.snapshot().orElseThrow().articles().values().stream()
        .flatMap(open -> open.article().annotations().stream());
  }

  private static long marks(Situation now, String layer) {
    return all(now).filter(mark -> mark.layer().equals(layer)).count();
  }
}
