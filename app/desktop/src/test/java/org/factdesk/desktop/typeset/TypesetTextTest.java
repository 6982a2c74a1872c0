package org.factdesk.desktop.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypesetTextTest {
  private final List<String> followed = new ArrayList<>();
  private final TypesetText text = new TypesetText(followed::add);

  @Test
  void what_is_shown_can_be_read_as_plain_text() throws Exception {
    text.show(Markdown.blocks("# A\n\nb **c**\n\n* d"));
    assertThat(text.getDocument().getText(0, text.getDocument().getLength()))
        .isEqualTo("A\nb c\n•\td\n");
  }

  @Test
  void words_are_found_whatever_their_case_and_counted() {
    text.show(Markdown.blocks("Mark the mark. Remark."));
    assertThat(text.find("mark")).isEqualTo(3);
    assertThat(text.getHighlighter().getHighlights()).hasSize(3);
    assertThat(text.find("")).isZero();
    assertThat(text.getHighlighter().getHighlights()).isEmpty();
  }

  @Test
  void tab_goes_from_link_to_link_and_enter_follows() {
    text.show(Markdown.blocks("[one](#a) and [two](b.md)"));
    presses(KeyEvent.VK_TAB);
    presses(KeyEvent.VK_TAB);
    assertThat(text.getSelectedText()).isEqualTo("two");
    presses(KeyEvent.VK_ENTER);
    assertThat(followed).containsExactly("b.md");
  }

  private void presses(int code) {
    KeyEvent event = new KeyEvent(text, KeyEvent.KEY_PRESSED, 0, 0, code, KeyEvent.CHAR_UNDEFINED);
    for (var listener : text.getKeyListeners()) {
      listener.keyPressed(event);
    }
  }
}
