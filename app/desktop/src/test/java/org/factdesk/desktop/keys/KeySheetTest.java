package org.factdesk.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.junit.jupiter.api.Test;

final class KeySheetTest {
  @Test
  void the_page_has_every_command_with_a_key_under_its_menu() {
    String page =
        KeySheet.html(List.of(command("Find <b>", "ctrl F", "F3"), command("Nothing", "")));
    assertThat(page)
        .contains("<h2>View</h2>")
        .contains("Find &lt;b&gt;")
        .contains("<kbd>Ctrl F</kbd> <kbd>F3</kbd>")
        .doesNotContain("Nothing");
  }

  @Test
  void many_commands_take_several_pages_on_paper() throws Exception {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      commands.add(command("Command " + i, "F3"));
    }
    Printable sheet = PaperKeys.sheet(commands);
    Graphics2D ink = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB).createGraphics();
    assertThat(sheet.print(ink, new PageFormat(), 0)).isEqualTo(Printable.PAGE_EXISTS);
    assertThat(sheet.print(ink, new PageFormat(), 1)).isEqualTo(Printable.PAGE_EXISTS);
    assertThat(sheet.print(ink, new PageFormat(), 2)).isEqualTo(Printable.NO_SUCH_PAGE);
  }

  @Test
  void keys_that_move_the_caret_are_reserved() {
    assertThat(KeyCapture.isReserved(KeyStroke.getKeyStroke("LEFT"))).isTrue();
    assertThat(KeyCapture.isReserved(KeyStroke.getKeyStroke("shift TAB"))).isTrue();
    assertThat(KeyCapture.isReserved(KeyStroke.getKeyStroke("ctrl LEFT"))).isFalse();
    assertThat(KeyCapture.isReserved(KeyStroke.getKeyStroke("X"))).isFalse();
  }

  @Test
  void shift_alone_is_no_key_yet() {
    JPanel any = new JPanel();
    any.setBounds(new Rectangle(1, 1));
    KeyEvent shift =
        new KeyEvent(
            any,
            KeyEvent.KEY_PRESSED,
            0,
            KeyEvent.SHIFT_DOWN_MASK,
            KeyEvent.VK_SHIFT,
            KeyEvent.CHAR_UNDEFINED);
    assertThat(KeyCapture.of(shift)).isEmpty();
  }

  private static Command command(String name, String... keys) {
    Command command = Command.of(name, Menu.VIEW, 1, name, () -> {});
    return keys[0].isEmpty() ? command : command.keys(keys);
  }
}
