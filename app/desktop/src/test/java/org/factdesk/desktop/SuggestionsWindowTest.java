package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JList;
import javax.swing.JTextField;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.TabButton;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions are filtered, grouped, ticked, and settled many at a time. */
class SuggestionsWindowTest {
  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace_with_a_plugin() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"),
        "Bridge to reopen\n\nIt closed on 2021-03-01, then on 2021-03-02, and on 2021-04-03.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
         "plugins":["plugins"]}
        """);
    PluginJar.pack(workspace.resolve("plugins/dates.jar"), "iso-dates", IsoDates.class);
  }

  @Test
  void ticked_suggestions_are_accepted_and_rejected_as_one_step_each() {
    try (Hand hand = Hand.opens(workspace, config)) {
      JList<?> list = suggestions(hand, 3);
      hand.presses("SPACE");
      hand.presses("DOWN");
      hand.presses("SPACE");
      hand.presses("ENTER");
      hand.waitsUntil("two are accepted", now -> dates(now) == 2);
      assertThat(hand.sees().snapshot().orElseThrow().undo()).contains("accept 2 suggestions");
      hand.presses("ctrl Z");
      hand.waitsUntil("none is accepted", now -> dates(now) == 0);
      waitsForRows(hand, list, 3);
      hand.presses("ctrl A");
      hand.presses("SPACE");
      hand.presses("D");
      hand.waitsUntil("all are rejected", now -> open(now) == 0 && dates(now) == 0);
      hand.presses("ctrl Z");
      hand.waitsUntil("three are open again", now -> open(now) == 3);
    }
  }

  @Test
  void the_list_is_filtered_grouped_and_says_why() {
    try (Hand hand = Hand.opens(workspace, config)) {
      JList<?> list = suggestions(hand, 3);
      hand.presses("RIGHT");
      waitsForRows(hand, list, 6);
      assertThat(hand.<String>asks(window -> name(list, 1))).contains("It closed on2021-03-01");
      assertThat(hand.<String>asks(window -> name(list, 2))).contains("ISO has it");
      assertThat(hand.<String>asks(window -> name(list, 3))).contains("Marks “2021-03-01”");
      hand.presses("LEFT");
      waitsForRows(hand, list, 3);
      hand.presses("UP");
      hand.waitsForFocus("Filter findings");
      hand.types("2021-03");
      waitsForRows(hand, list, 2);
      JTextField field = hand.finds(JTextField.class, "Filter findings");
      hand.presses("ESCAPE");
      assertThat(hand.<String>asks(window -> field.getText())).isEmpty();
      waitsForRows(hand, list, 3);
      ChoiceButton grouping = hand.finds(ChoiceButton.class, "Gravest first");
      hand.asks(
          window -> {
            grouping.choose("Group by kind");
            return list.requestFocusInWindow();
          });
      waitsForRows(hand, list, 4);
      hand.presses("HOME");
      assertThat(hand.<String>asks(window -> name(list, 0))).isEqualTo("date, 3");
      hand.presses("LEFT");
      waitsForRows(hand, list, 1);
      hand.presses("A");
      hand.waitsUntil("the whole group is accepted", now -> dates(now) == 3);
    }
  }

  private static JList<?> suggestions(Hand hand, int rows) {
    hand.waitsUntil("the checker has run", now -> open(now) == rows);
    hand.clicks(hand.finds(TabButton.class, "Suggestions"));
    JList<?> list = hand.finds(JList.class, "Findings");
    waitsForRows(hand, list, rows);
    hand.asks(
        window -> {
          list.setSelectedIndex(0);
          return list.requestFocusInWindow();
        });
    hand.waitsForFocus("Findings");
    return list;
  }

  @SuppressWarnings("unchecked")
  private static String name(JList<?> list, int row) {
    JList<Object> rows = (JList<Object>) list;
    return rows.getCellRenderer()
        .getListCellRendererComponent(rows, rows.getModel().getElementAt(row), row, false, false)
        .getAccessibleContext()
        .getAccessibleName();
  }

  private static void waitsForRows(Hand hand, JList<?> list, int rows) {
    hand.waitsUntil(rows + " rows", now -> list.getModel().getSize() == rows);
  }

  private static long dates(Situation now) {
    return now.open().orElseThrow().article().annotations("date").count();
  }

  private static int open(Situation now) {
    return now.snapshot().map(Snapshot::openReports).map(java.util.List::size).orElse(0);
  }
}
