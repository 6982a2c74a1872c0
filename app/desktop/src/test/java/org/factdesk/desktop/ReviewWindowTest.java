package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks whose words changed are listed, confirmed, and taken away. */
class ReviewWindowTest {
  private static final String TEXT =
      "Bridge to reopen\n\nThe bridge will open in April, the mayor said. A ferry runs until then,"
          + " every hour from early morning.\n";

  @TempDir Path folder;
  private Path workspace;

  /** Two marks are made; then the words of one are corrected and those of the other removed. */
  @BeforeEach
  void work() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Path article = workspace.resolve("articles/north.txt");
    Files.writeString(article, TEXT);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    try (Workspace open =
        Workspace.open(Opening.of(workspace).withAnnotator("anna")).value().orElseThrow()) {
      open.read("north");
      for (String words : List.of("will open in April", "every hour from early morning")) {
        int begin = TEXT.indexOf(words);
        open.apply(
            open.steps()
                .mark(
                    "north", List.of(new Span(begin, begin + words.length())), "claim", Map.of()));
      }
    }
    Files.writeString(
        article,
        TEXT.replace("open in April", "open in late May")
            .replace(", every hour from early morning", ""));
  }

  @Test
  void a_proposal_is_confirmed_and_an_orphan_taken_away_and_both_come_back() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.waitsUntil("two to settle", now -> unplaced(now) == 2);
      hand.presses("ctrl T");
      hand.waitsForFocus("To settle");
      JList<?> list = hand.finds(JList.class, "To settle");
      hand.waitsUntil("a heading and two rows", now -> list.getModel().getSize() == 3);
      hand.presses("ctrl A");
      hand.presses("Y");
      hand.waitsUntil("the proposal is a mark", now -> unplaced(now) == 1 && marks(now) == 1);
      assertThat(words(hand.sees())).containsExactly("will open in late May");
      hand.waitsUntil("one row is left", now -> list.getModel().getSize() == 2);
      hand.presses("DELETE");
      hand.waitsUntil("nothing to settle", now -> unplaced(now) == 0);
      hand.presses("ctrl Z");
      hand.presses("ctrl Z");
      hand.waitsUntil("two to settle again", now -> unplaced(now) == 2 && marks(now) == 0);
    }
  }

  @Test
  void a_text_that_changes_while_it_is_shown_is_shown_anew() throws IOException {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.waitsUntil("two to settle", now -> unplaced(now) == 2);
      Files.writeString(workspace.resolve("articles/north.txt"), TEXT);
      hand.waitsUntil("both are back", now -> unplaced(now) == 0 && marks(now) == 2);
      assertThat(words(hand.sees()))
          .containsExactly("will open in April", "every hour from early morning");
      DeskWindow window = hand.asks(itself -> itself);
      hand.waitsUntil("it is said", now -> says(window));
    }
  }

  private static boolean says(DeskWindow window) {
    return labels(window.frame()).anyMatch(text -> text.contains("shown anew"));
  }

  private static Stream<String> labels(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            part ->
                part instanceof JLabel label
                    ? Stream.ofNullable(label.getText())
                    : part instanceof Container inner ? labels(inner) : Stream.empty());
  }

  private static List<String> words(Situation now) {
    OpenArticle open = now.open().orElseThrow();
    return open.article().annotations().stream()
        .map(mark -> mark.quote(open.article().text()))
        .toList();
  }

  private static int marks(Situation now) {
    return now.open().map(open -> open.article().annotations().size()).orElse(-1);
  }

  private static int unplaced(Situation now) {
    return now.open().map(open -> open.set("anna").unplaced().size()).orElse(-1);
  }
}
