package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset is put together, looked at and written in a real window. */
class ExportWindowTest {
  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    for (String name : List.of("north", "south", "east")) {
      Files.writeString(
          workspace.resolve("articles/" + name + ".txt"),
          "The bridge in the " + name + " will open in April, Bo said.\n");
    }
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
  }

  private static void begins(Hand hand) {
    hand.asks(
        window ->
            window
                .session()
                .apply(steps -> steps.mark("north", List.of(new Span(4, 10)), "claim", Map.of())));
    hand.presses("ctrl shift E");
    hand.waitsForFocus("Format");
    hand.waitsToRead("3 articles, one mark, no links", Paragraph.class);
  }

  private static void shares(Hand hand, String typed) {
    JTextField field = hand.finds(JTextField.class, "Shares");
    hand.asks(
        window -> {
          field.setText(typed);
          field.postActionEvent();
          return true;
        });
  }

  private static void press(Hand hand, String name) {
    JButton button = hand.finds(JButton.class, name);
    hand.asks(
        window -> {
          button.doClick();
          return true;
        });
  }

  @Test
  void what_would_be_written_is_shown_and_then_written() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      begins(hand);
      hand.waitsToRead("Nothing: the format holds all of it.", Paragraph.class);
      hand.waitsToRead("docs.jsonl", Paragraph.class);
      assertThat(workspace.resolve("datasets")).doesNotExist();

      press(hand, "Export");
      hand.waitsToRead("written, read back and compared", Paragraph.class);
      assertThat(hand.finds(JButton.class, "Open folder").isShowing()).isTrue();
      assertThat(workspace.resolve("datasets/jsonl/docs.jsonl")).exists();
      assertThat(Files.readString(workspace.resolve("datasets/jsonl/spans.jsonl")))
          .contains("\"bridge\"");
      hand.quits();
    }
    assertThat(Files.readString(config.resolve("window.properties"))).contains("export.");
  }

  @Test
  void another_format_and_a_split_show_what_they_lose_and_keep_together() {
    try (Hand hand = Hand.opens(workspace, config)) {
      begins(hand);
      hand.presses("DOWN");
      hand.types("brat");
      hand.presses("ENTER");
      hand.waitsToRead("east.ann", Paragraph.class);
      shares(hand, "60/30");
      hand.waitsToRead("add up to 100", JComponent.class);
      shares(hand, "60/40");
      hand.waitsToRead("train: ", Paragraph.class);
    }
  }
}
