package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What mouse and keys select, in all scripts: whole words, and never half a character. */
class SelectingTest {
  private static final String TEXT =
      "“It rained,” he said. Nobody knew the mayor’s plan. It was late.\n\nThe end came soon.";
  private static final int SHIFT = InputEvent.SHIFT_DOWN_MASK;

  private final ArticleView view = new ArticleView(new ArticleListener() {});
  private String text = "";
  private ArticlePane pane = new ArticlePane();

  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private void reads(String article) {
    text = article;
    view.show(Sample.of(article).page());
    view.setSize(900, 600);
    Layouts.layOut(view);
    pane = find(view).orElseThrow();
  }

  private static Optional<ArticlePane> find(Container container) {
    if (container instanceof ArticlePane found) {
      return Optional.of(found);
    }
    for (Component child : container.getComponents()) {
      Optional<ArticlePane> inside =
          child instanceof Container inner ? find(inner) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private String selected() {
    return view.selection().map(span -> span.in(text)).orElse("");
  }

  private Point at(int offset) {
    Galley galley = pane.galley();
    return new Point(Math.round(galley.x(offset)), galley.top(galley.row(offset)) + 10);
  }

  private void mouse(int id, int offset, int clicks, int held) {
    Point point = at(offset);
    pane.dispatchEvent(
        new MouseEvent(
            pane,
            id,
            0,
            held | InputEvent.BUTTON1_DOWN_MASK,
            point.x,
            point.y,
            clicks,
            false,
            MouseEvent.BUTTON1));
  }

  private void clicks(String before, int clicks, int held) {
    int offset = text.indexOf(before);
    mouse(MouseEvent.MOUSE_PRESSED, offset, clicks, held);
    mouse(MouseEvent.MOUSE_RELEASED, offset, clicks, held);
  }

  private void drags(int from, int to, int held) {
    mouse(MouseEvent.MOUSE_PRESSED, from, 1, held);
    mouse(MouseEvent.MOUSE_DRAGGED, to, 1, held);
    mouse(MouseEvent.MOUSE_RELEASED, to, 1, held);
  }

  private void presses(String... strokes) {
    for (String stroke : strokes) {
      Object name = pane.getInputMap().get(KeyStroke.getKeyStroke(stroke));
      pane.getActionMap().get(name).actionPerformed(new ActionEvent(pane, 0, ""));
    }
  }

  @Test
  void shift_goes_on_by_the_unit_the_selection_was_begun_with() {
    reads(TEXT);
    clicks("knew", 2, 0);
    clicks("an. It", 1, SHIFT);
    assertThat(selected()).isEqualTo("knew the mayor’s plan");
    clicks("rained", 1, SHIFT);
    assertThat(selected()).isEqualTo("rained,” he said. Nobody knew");
    clicks("knew", 3, 0);
    clicks("was late", 1, SHIFT);
    assertThat(selected()).isEqualTo("Nobody knew the mayor’s plan. It was late");
  }

  @Test
  void after_keys_shift_and_a_click_go_on_by_whole_words() {
    reads(TEXT);
    clicks("knew", 2, 0);
    view.moveCaret(text.indexOf("dy knew"));
    clicks("yor’s", 1, SHIFT);
    assertThat(selected()).isEqualTo("Nobody knew the mayor’s");
  }

  @Test
  void four_clicks_take_the_paragraph() {
    reads(TEXT);
    clicks("knew", 4, 0);
    assertThat(selected()).startsWith("It rained,” he").endsWith("It was late");
  }

  @Test
  void where_snapping_is_off_a_drag_is_exact_and_alt_snaps() {
    reads(TEXT);
    view.setSnapping(false);
    drags(text.indexOf("ody"), text.indexOf("ew the"), 0);
    assertThat(selected()).isEqualTo("ody kn");
    drags(text.indexOf("ody"), text.indexOf("ew the"), InputEvent.ALT_DOWN_MASK);
    assertThat(selected()).isEqualTo("Nobody knew");
  }

  @Test
  void keys_extend_by_whole_words_also_from_within_one() {
    reads(TEXT);
    view.moveCaret(text.indexOf("body"));
    presses("shift ctrl RIGHT");
    assertThat(selected()).isEqualTo("Nobody");
    presses("shift ctrl RIGHT", "shift RIGHT", "shift RIGHT");
    assertThat(selected()).isEqualTo("Nobody knew t");
    view.moveCaret(text.indexOf("body"));
    presses("shift ctrl LEFT", "shift ctrl LEFT");
    assertThat(selected()).isEqualTo("said. Nobody");
  }

  @Test
  void keys_extend_by_sentences_and_paragraphs() {
    reads(TEXT);
    view.moveCaret(text.indexOf("Nobody"));
    presses("shift alt DOWN");
    assertThat(selected()).isEqualTo("Nobody knew the mayor’s plan");
    presses("shift alt DOWN");
    assertThat(selected()).isEqualTo("Nobody knew the mayor’s plan. It was late");
    presses("shift alt UP", "shift alt UP", "shift alt UP");
    assertThat(selected()).isEqualTo("It rained,” he said");
    view.moveCaret(0);
    presses("shift ctrl DOWN");
    assertThat(selected()).endsWith("It was late");
  }

  @Test
  void the_caret_goes_by_sentences() {
    reads(TEXT);
    view.moveCaret(0);
    presses("alt DOWN");
    assertThat(view.caret()).isEqualTo(text.indexOf("Nobody"));
    presses("alt DOWN", "alt DOWN");
    assertThat(view.caret()).isEqualTo(text.indexOf("The end"));
    presses("alt DOWN");
    assertThat(view.caret()).isEqualTo(text.length());
    presses("alt UP", "alt UP");
    assertThat(view.caret()).isEqualTo(text.indexOf("It was"));
    presses("alt UP", "alt UP", "alt UP", "alt UP");
    assertThat(view.caret()).isZero();
  }

  @Test
  void a_key_takes_the_sentence_and_then_the_paragraph() {
    reads(TEXT);
    view.moveCaret(text.indexOf("mayor"));
    view.widenSelection();
    assertThat(selected()).isEqualTo("Nobody knew the mayor’s plan");
    view.widenSelection();
    assertThat(selected()).startsWith("It rained").endsWith("late");
  }

  @Test
  void no_drag_cuts_a_family_an_accent_or_a_flag() {
    reads("x 👨‍👩‍👧‍👦 cafe\u0301s 🇺🇦 n");
    int family = text.indexOf("👨");
    for (int from = 0; from < text.length(); from++) {
      view.moveCaret(0);
      drags(from, text.length() - 1, InputEvent.ALT_DOWN_MASK);
      assertThat(selected()).doesNotStartWith("\u0301").doesNotStartWith("\u200D");
      assertThat(Character.isLowSurrogate((selected() + " ").charAt(0))).isFalse();
    }
    view.moveCaret(family);
    presses("shift RIGHT");
    assertThat(selected()).isEqualTo("👨‍👩‍👧‍👦");
    view.moveCaret(text.indexOf("e\u0301"));
    presses("shift RIGHT");
    assertThat(selected()).isEqualTo("e\u0301");
    view.moveCaret(text.indexOf(" n"));
    presses("shift LEFT");
    assertThat(selected()).isEqualTo("🇺🇦");
  }

  @Test
  void words_that_a_finding_cuts_are_revealed_whole() {
    reads("a cafe\u0301 here");
    view.reveal(new Span(2, 6));
    assertThat(selected()).isEqualTo("cafe\u0301");
  }

  @Test
  void in_a_text_from_right_to_left_the_arrow_goes_where_it_points() {
    reads("قال وزير الخارجية أمس");
    view.moveCaret(text.indexOf("وزير"));
    presses("shift ctrl LEFT");
    assertThat(selected()).isEqualTo("وزير");
    presses("shift ctrl LEFT");
    assertThat(selected()).isEqualTo("وزير الخارجية");
    assertThat(view.isLeftToRight(0)).isFalse();
    view.moveCaret(text.indexOf("أمس"));
    presses("shift ctrl RIGHT");
    assertThat(selected()).isEqualTo("الخارجية");
  }

  @Test
  void where_no_spaces_part_words_a_drag_takes_the_words_it_touches() {
    reads("外務省は発表した。協議は続く。");
    drags(text.indexOf("発"), text.indexOf("し"), 0);
    assertThat(selected()).isEqualTo("発表");
    clicks("協", 3, 0);
    assertThat(selected()).isEqualTo("協議は続く");
  }
}
