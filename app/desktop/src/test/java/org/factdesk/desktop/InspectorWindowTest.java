package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.model.Annotation;
import org.factdesk.model.Metadatum;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feature with many values is set by typing a part of one; the mark tells its history. */
class InspectorWindowTest {
  @TempDir Path folder;
  private Path workspace;

  @BeforeEach
  void write_a_workspace_with_many_values() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"), "Bridge to reopen\n\nThe bridge will open.\n");
    Files.writeString(
        workspace.resolve("scheme.json"),
        """
        {"format":"factdesk-scheme/1","name":"Frames","layers":[{"id":"frame","key":"1",
         "colour":"claim","pattern":"solid","features":[{"name":"kind","type":"choice","required":true,
         "values":["economic","capacity and resources","morality","fairness and equality",
         "legality and jurisprudence","policy prescription","crime and punishment",
         "security and defence","health and safety","quality of life"]}]}],"links":[]}
        """);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
         "scheme":"scheme.json"}
        """);
  }

  @Test
  void a_first_line_of_half_a_million_letters_costs_little() throws IOException {
    Files.writeString(
        workspace.resolve("articles/north.txt"), "The bridge is very long ".repeat(21_000));
    long begun = System.nanoTime();
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("ctrl A");
      hand.waitsUntil("all is selected", now -> now.words().isPresent());
      hand.presses("1");
      hand.waitsUntil("it is marked", now -> now.selected().isPresent());
      hand.rests();
      List<String> shown =
          hand.asks(window -> paragraphs(window.frame()).map(JTextArea::getText).toList());
      assertThat(shown).isNotEmpty().allMatch(text -> text.length() < 500);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
  }

  private static Stream<Paragraph> paragraphs(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            part ->
                part instanceof Paragraph paragraph
                    ? Stream.of(paragraph)
                    : part instanceof Container inside ? paragraphs(inside) : Stream.of());
  }

  @Test
  void a_value_is_found_by_any_part_of_it_and_taken_by_enter() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("The bridge will open");
      hand.presses("1");
      hand.waitsUntil("it is marked", now -> now.selected().isPresent());
      ChoiceControl kind = hand.finds(ChoiceControl.class, "Kind *");
      hand.asks(window -> kind.requestFocusInWindow());
      hand.waitsForFocus("Kind *");
      hand.types("def");
      assertThat(hand.<Integer>asks(window -> kind.getItemCount())).isEqualTo(1);
      assertThat(features(hand.sees())).isEmpty();
      hand.presses("ENTER");
      hand.waitsUntil("it is set", now -> "security and defence".equals(features(now).get("kind")));
      hand.types("mor");
      hand.presses("ESCAPE");
      hand.presses("DOWN");
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("the next one", now -> "health and safety".equals(features(now).get("kind")));
      assertThat(hand.<String>asks(window -> history(window)))
          .contains("anna set kind to health and safety")
          .contains("anna marked it as frame");
      assertThat(hand.sees().snapshot().orElseThrow().history().size()).isEqualTo(3);
    }
  }

  @Test
  void what_was_typed_stays_with_the_mark_it_was_typed_for() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      marks(hand, "will open", 1);
      marks(hand, "Bridge to reopen", 2);
      JTextArea note = hand.finds(JTextArea.class, "Notes");
      hand.asks(window -> note.requestFocusInWindow());
      hand.waitsForFocus("Notes");
      hand.types("seen");
      hand.clicks("open.");
      hand.waitsUntil("the note is kept", now -> notes(now).contains("seen"));
      assertThat(notes(hand.sees())).containsExactly("seen", "");
    }
  }

  /** A press leaves the mark and a release goes to the other before the field loses the focus. */
  @Test
  void what_was_typed_is_kept_before_the_page_shows_another_mark() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      marks(hand, "will open", 1);
      String first = hand.sees().selected().orElseThrow().id();
      marks(hand, "Bridge to reopen", 2);
      JTextArea note = hand.finds(JTextArea.class, "Notes");
      hand.asks(window -> note.requestFocusInWindow());
      hand.waitsForFocus("Notes");
      hand.types("seen");
      hand.asks(
          window -> {
            window.session().change(now -> now.withMark(Optional.empty()));
            window.session().change(now -> now.withMark(Optional.of(first)));
            return true;
          });
      hand.clicks("bridge will");
      assertThat(notes(hand.sees())).containsExactly("seen", "");
    }
  }

  @Test
  void a_correction_is_for_the_article_it_was_typed_for() throws IOException {
    Files.writeString(workspace.resolve("articles/south.txt"), "Ferry sinks\n\nIt sank.\n");
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      JTextField outlet = hand.finds(JTextField.class, "Outlet");
      hand.asks(window -> outlet.requestFocusInWindow());
      hand.waitsForFocus("Outlet");
      hand.types("gazette");
      String before = hand.sees().article().orElseThrow();
      hand.asks(
          window -> {
            window.navigation().stepArticle(1);
            return true;
          });
      hand.waitsUntil("the other one", now -> !now.article().orElseThrow().equals(before));
      hand.waitsUntil("the outlet is kept", now -> outlet(now, before).equals("gazette"));
      String other = hand.sees().article().orElseThrow();
      assertThat(outlet(hand.sees(), other)).isEmpty();
    }
  }

  private static String outlet(Situation now, String article) {
    return now.snapshot()
        .flatMap(known -> known.article(article))
        .flatMap(open -> open.article().metadata().outlet())
        .map(Metadatum::value)
        .orElse("");
  }

  private static void marks(Hand hand, String words, int count) {
    hand.selects(words);
    hand.presses("1");
    hand.waitsUntil("it is marked", now -> notes(now).size() == count);
  }

  private static List<String> notes(Situation now) {
    return now.open().orElseThrow().article().annotations().stream().map(Annotation::note).toList();
  }

  @Test
  void done_is_refused_once_while_a_mark_lacks_what_is_required() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("The bridge will open");
      hand.presses("1");
      hand.waitsUntil("it is marked", now -> now.selected().isPresent());
      hand.presses("ESCAPE");
      hand.presses("ctrl ENTER");
      hand.waitsUntil("the mark is selected", now -> now.selected().isPresent());
      assertThat(state(hand.sees())).isEqualTo(WorkState.IN_PROGRESS);
      hand.presses("ctrl ENTER");
      hand.waitsUntil("it is done all the same", now -> state(now) == WorkState.DONE);
    }
  }

  private static WorkState state(Situation now) {
    return now.open().orElseThrow().state("anna");
  }

  private static String history(DeskWindow window) {
    StringBuilder text = new StringBuilder();
    collect(window.frame().getContentPane(), text);
    return text.toString();
  }

  private static void collect(Container container, StringBuilder text) {
    for (Component component : container.getComponents()) {
      if (component instanceof Paragraph paragraph) {
        text.append(((JTextArea) paragraph).getText()).append('\n');
      } else if (component instanceof Container inner) {
        collect(inner, text);
      }
    }
  }

  private static Map<String, String> features(Situation now) {
    return now.selected()
        .map(Annotation::features)
        .<Map<String, String>>map(all -> all)
        .orElse(Map.of());
  }
}
