package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.review.Row;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Conflict;
import org.factdesk.model.Span;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two sides changed differently is listed with both versions, and one of them is chosen. */
class ConflictWindowTest {
  private static final String TEXT =
      "Bridge to reopen\n\nThe bridge will open in April, she said.\n";

  @TempDir Path folder;
  private Path workspace;

  /** A mark has another layer on the other side, and one was taken away there. */
  @BeforeEach
  void work() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/north.txt"), TEXT);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    try (Workspace open =
        Workspace.open(Opening.of(workspace).withAnnotator("anna")).value().orElseThrow()) {
      open.read("north");
      for (String words : List.of("will open in April", "she said")) {
        int begin = TEXT.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        open.apply(open.steps().mark("north", List.of(span), "claim", Map.of()));
      }
      open.flush();
      AnnotationSet set = open.snapshot().article("north").orElseThrow().set("anna");
      Annotation first = set.annotations().get(0);
      List<Conflict> conflicts = new ArrayList<>();
      conflicts.add(
          new Conflict(
              first.id(),
              Optional.of(first.withLayer("source")),
              Optional.empty(),
              line(first.id()).replace("\"claim\"", "\"source\"")));
      String second = set.annotations().get(1).id();
      conflicts.add(new Conflict(second, Optional.empty(), Optional.empty(), ""));
      List<Edit> edits = new ArrayList<>();
      conflicts.forEach(one -> edits.add(new Edit.AddConflict("north", "anna", one)));
      open.apply(new Step("two sides", edits));
    }
  }

  private String line(String id) throws IOException {
    return Files.readAllLines(workspace.resolve("annotations/north.anna.json")).stream()
        .filter(line -> line.contains(id))
        .map(line -> line.strip().replaceAll(",$", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void one_version_is_kept_and_the_other_used_and_both_come_back() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.waitsUntil("two to settle", now -> conflicts(now) == 2);
      hand.presses("ctrl T");
      hand.waitsForFocus("To settle");
      JList<?> list = hand.finds(JList.class, "To settle");
      hand.waitsUntil("a heading and two rows", now -> list.getModel().getSize() == 3);
      List<String> said = hand.asks(window -> spoken(list));
      assertThat(said).anyMatch(row -> row.contains("In use: claim, Other: source, anna"));
      assertThat(said).anyMatch(row -> row.contains("In use: claim, Other: taken away"));
      hand.presses("ctrl A");
      hand.presses("O");
      hand.waitsUntil("both are as the other side has them", now -> conflicts(now) == 0);
      assertThat(layers(hand.sees())).containsExactly("source");
      hand.presses("ctrl Z");
      hand.waitsUntil("both are to settle again", now -> conflicts(now) == 2);
      hand.presses("ctrl A");
      hand.presses("K");
      hand.waitsUntil("nothing to settle", now -> conflicts(now) == 0);
      assertThat(layers(hand.sees())).containsExactly("claim", "claim");
    }
  }

  private static List<String> spoken(JList<?> list) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < list.getModel().getSize(); i++) {
      said.add(((Row) list.getModel().getElementAt(i)).spoken());
    }
    return said;
  }

  private static List<String> layers(Situation now) {
    return now.open().orElseThrow().set("anna").annotations().stream()
        .map(Annotation::layer)
        .toList();
  }

  private static int conflicts(Situation now) {
    return now.open().map(open -> open.set("anna").conflicts().size()).orElse(-1);
  }
}
