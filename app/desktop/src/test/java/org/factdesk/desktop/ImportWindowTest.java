package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of another program come in by keys, in a real window. */
class ImportWindowTest {
  @TempDir Path folder;

  @Test
  void files_are_looked_at_brought_in_and_taken_back() throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("desk"));
    Files.writeString(workspace.resolve("north.txt"), "The bridge will open in April.\n");
    Path source = Files.createDirectory(folder.resolve("source"));
    Files.writeString(source.resolve("south.txt"), "Bo said prices rose.");
    Files.writeString(
        source.resolve("south.ann"), "T1\tPerson 0 2\tBo\nT2\tClaims 8 19\tprices rose\n");
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("ctrl shift I");
      hand.waitsForFocus("Folder or file");
      JTextField field = hand.finds(JTextField.class, "Folder or file");
      hand.types(source.toString());
      assertThat(hand.<String>asks(window -> field.getText())).isEqualTo(source.toString());
      hand.presses("ENTER");
      JTable labels = hand.finds(JTable.class, "Labels");
      hand.waitsUntil("the labels are there", now -> labels.getRowCount() == 2);
      hand.presses("TAB");
      hand.presses("TAB");
      hand.presses("TAB");
      hand.presses("TAB");
      hand.presses("SPACE");
      hand.waitsUntil("it is in", now -> has(now, "person"));
      hand.presses("ctrl Z");
      hand.waitsUntil("the marks are gone", now -> !has(now, "person"));
      assertThat(hand.sees().snapshot().orElseThrow().ids()).containsExactly("north", "south");
      hand.quits();
    }
    assertThat(workspace.resolve("south.txt")).hasContent("Bo said prices rose.");
  }

  private static boolean has(Situation situation, String layer) {
    Snapshot now = situation.snapshot().orElseThrow();
    return now.scheme().layer(layer).isPresent()
        && now.article("south").stream()
            .anyMatch(open -> open.article().annotations(layer).findAny().isPresent());
  }
}
