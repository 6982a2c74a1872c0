package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions of an article's files are listed, compared and brought back. */
class VersionsWindowTest {
  private static final String FILE = "annotations/north.anna.json";

  @TempDir Path folder;
  private Path workspace;

  /** A session in which anna marks three places, and one in which she deletes two of them. */
  @BeforeEach
  void work() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"),
        "Bridge to reopen\n\nThe bridge will open in April, the mayor said.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    try (Workspace open = open()) {
      open.read("north");
      for (int begin : new int[] {18, 22, 29}) {
        List<Span> spans = List.of(new Span(begin, begin + 3));
        open.apply(open.steps().mark("north", spans, "claim", Map.of()));
      }
    }
    try (Workspace open = open()) {
      OpenArticle north = open.read("north").orElseThrow();
      List<String> ids = north.article().annotations().stream().map(mark -> mark.id()).toList();
      for (String id : ids.subList(0, 2)) {
        open.apply(open.steps().delete(new AnnotationRef("north", id)));
      }
    }
  }

  @Test
  void a_version_is_compared_and_a_mark_of_it_comes_back() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.waitsUntil("one mark", now -> marks(now) == 1);
      hand.presses("shift F7");
      hand.waitsForFocus("Versions");
      JList<?> list = hand.finds(JList.class, "Versions");
      hand.waitsUntil("two versions", now -> rows(list) == 2);
      hand.presses("DOWN");
      JList<?> details = hand.finds(JList.class, "How the version differs");
      hand.waitsUntil("two marks differ", now -> rows(details) == 2);
      hand.presses("RIGHT");
      hand.waitsForFocus("How the version differs");
      hand.presses("R");
      hand.waitsUntil("two marks", now -> marks(now) == 2);
      hand.waitsUntil("one mark differs", now -> rows(details) == 1);
      hand.presses("LEFT");
      hand.waitsForFocus("Versions");
      hand.presses("R");
      hand.waitsUntil("three marks", now -> marks(now) == 3);
      hand.presses("ctrl Z");
      hand.waitsUntil("two marks again", now -> marks(now) == 2);
    }
  }

  @Test
  void a_damaged_file_stands_first_and_its_last_good_version_takes_its_place() throws IOException {
    Path file = workspace.resolve(FILE);
    Files.writeString(file, Files.readString(file).substring(0, 40));
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.waitsUntil(
          "it is named",
          now -> now.snapshot().stream().anyMatch(all -> all.problems().toString().contains(FILE)));
      hand.waitsToRead("Shift F7", JLabel.class);
      hand.presses("shift F7");
      hand.waitsForFocus("Versions");
      JList<?> list = hand.finds(JList.class, "Versions");
      JList<?> details = hand.finds(JList.class, "How the version differs");
      hand.waitsUntil("the file and two versions", now -> rows(list) == 3);
      hand.waitsUntil("what can be done", now -> rows(details) == 2);
      hand.presses("RIGHT");
      hand.waitsForFocus("How the version differs");
      hand.presses("ENTER");
      hand.waitsUntil("its mark", now -> marks(now) == 1);
      hand.waitsUntil("two versions", now -> rows(list) == 2);
      assertThat(hand.sees().snapshot().orElseThrow().problems()).isEmpty();
      try (Stream<Path> aside = Files.list(workspace.resolve(".factdesk/set-aside/annotations"))) {
        assertThat(aside).hasSize(1);
      }
    }
  }

  private static int rows(JList<?> list) {
    return list.getModel().getSize();
  }

  private static int marks(Situation now) {
    return now.open().map(open -> open.article().annotations().size()).orElse(0);
  }

  private Workspace open() {
    return Workspace.open(Opening.of(workspace).withAnnotator("anna")).value().orElseThrow();
  }
}
