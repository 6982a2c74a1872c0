package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  private static final String TEXT =
      "The ministry said on Monday that talks go on.\r\n\r\nIt gave no date for them. Nobody knew.";

  private final List<String> heard = new ArrayList<>();
  private final ArticleView view =
      new ArticleView(
          new ArticleListener() {
            @Override
            public void selectionChanged(Optional<Span> selection) {
              heard.add("selected " + selection.map(ArticleViewTest.this::words).orElse("nothing"));
            }

            @Override
            public void markClicked(String annotation) {
              heard.add("clicked " + annotation);
            }

            @Override
            public void nothingClicked(int offset) {
              heard.add("nothing at " + offset);
            }

            @Override
            public void markResized(String annotation, List<Span> spans) {
              heard.add("resized " + spans.get(0).in(TEXT));
            }
          });

  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private String words(Span span) {
    return span.in(find(view).orElseThrow().sheet().text());
  }

  private ArticlePane pane(ArticlePage page) {
    view.setSize(900, 400);
    Layouts.layOut(view);
    view.show(page);
    Layouts.layOut(view);
    return find(view).orElseThrow();
  }

  private static Optional<ArticlePane> find(Container container) {
    for (Component child : container.getComponents()) {
      if (child instanceof ArticlePane pane) {
        return Optional.of(pane);
      }
      Optional<ArticlePane> inside =
          child instanceof Container inner ? find(inner) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private static Point at(ArticlePane pane, int offset) {
    Galley galley = pane.galley();
    return new Point(Math.round(galley.x(offset)) + 1, galley.top(galley.row(offset)) + 10);
  }

  private static void mouse(ArticlePane pane, int id, Point point, int modifiers, int clicks) {
    pane.dispatchEvent(
        new MouseEvent(
            pane,
            id,
            0,
            modifiers | InputEvent.BUTTON1_DOWN_MASK,
            point.x,
            point.y,
            clicks,
            false,
            MouseEvent.BUTTON1));
  }

  private static void click(ArticlePane pane, Point point, int clicks) {
    mouse(pane, MouseEvent.MOUSE_PRESSED, point, 0, clicks);
    mouse(pane, MouseEvent.MOUSE_RELEASED, point, 0, clicks);
  }

  private static void drag(ArticlePane pane, Point from, Point to, int modifiers) {
    mouse(pane, MouseEvent.MOUSE_PRESSED, from, modifiers, 1);
    mouse(pane, MouseEvent.MOUSE_DRAGGED, to, modifiers, 1);
    mouse(pane, MouseEvent.MOUSE_RELEASED, to, modifiers, 1);
  }

  @Test
  void the_document_holds_the_text_unchanged() throws Exception {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    assertThat(pane.getDocument().getText(0, pane.getDocument().getLength())).isEqualTo(TEXT);
  }

  @Test
  void marked_words_stand_on_the_fill_of_their_layer() {
    ArticlePane pane = pane(Sample.of(TEXT).mark("claim", "talks go on").page());
    BufferedImage image = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
    view.paint(image.createGraphics());
    Point blank = at(pane, TEXT.indexOf(" go on") + 1);
    int baseline = pane.galley().baseline(pane.galley().row(TEXT.indexOf("talks")));
    assertThat(image.getRGB(blank.x - 4, baseline - 14))
        .isEqualTo(Palette.LIGHT.hue("claim").fill().getRGB());
    Point underK = at(pane, TEXT.indexOf("ks go"));
    assertThat(image.getRGB(underK.x, baseline + 3))
        .isEqualTo(Palette.LIGHT.hue("claim").line().getRGB());
  }

  @Test
  void a_drag_selects_whole_words() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    drag(pane, at(pane, TEXT.indexOf("nistry")), at(pane, TEXT.indexOf("aid")), 0);
    assertThat(view.selection()).contains(Sample.of(TEXT).span("ministry said"));
    assertThat(heard).last().isEqualTo("selected ministry said");
  }

  @Test
  void a_drag_with_alt_selects_characters() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    Point from = at(pane, TEXT.indexOf("nistry"));
    drag(pane, from, at(pane, TEXT.indexOf("aid")), InputEvent.ALT_DOWN_MASK);
    assertThat(view.selection()).contains(Sample.of(TEXT).span("nistry s"));
  }

  @Test
  void a_double_click_selects_a_word_and_a_triple_click_a_sentence() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    click(pane, at(pane, TEXT.indexOf("gave")), 2);
    assertThat(view.selection()).contains(Sample.of(TEXT).span("gave"));
    click(pane, at(pane, TEXT.indexOf("gave")), 3);
    assertThat(view.selection()).contains(Sample.of(TEXT).span("It gave no date for them"));
  }

  @Test
  void a_click_takes_the_innermost_mark_and_a_second_one_the_next_around_it() {
    Sample sample = Sample.of(TEXT).mark("claim", "talks go on").mark("framing", "go on");
    ArticlePane pane = pane(sample.page());
    Point point = at(pane, TEXT.indexOf("go on"));
    click(pane, point, 1);
    view.show(sample.select("framing go on").page());
    click(pane, point, 1);
    click(pane, at(pane, 0), 1);
    assertThat(heard)
        .containsExactly("clicked framing go on", "clicked claim talks go on", "nothing at 0");
  }

  @Test
  void dragging_a_handle_resizes_the_selected_mark() {
    Sample sample = Sample.of(TEXT).mark("claim", "talks go").select("claim talks go");
    ArticlePane pane = pane(sample.page());
    SelectedMark selected = SelectedMark.of(pane.sheet()).orElseThrow();
    Point handle = selected.endHandle().getLocation();
    handle.translate(4, 4);
    drag(pane, handle, at(pane, TEXT.indexOf("on.") + 1), 0);
    assertThat(heard).contains("resized talks go on");
  }

  @Test
  void caret_and_selection_are_kept_for_each_article() {
    pane(Sample.of("one", TEXT).page());
    view.reveal(Sample.of(TEXT).span("gave"));
    view.show(Sample.of("two", "Another article.").page());
    assertThat(view.selection()).isEmpty();
    view.show(Sample.of("one", TEXT).page());
    assertThat(view.selection()).contains(Sample.of(TEXT).span("gave"));
  }

  @Test
  void an_empty_article_can_be_shown_and_clicked() {
    ArticlePane pane = pane(Sample.of("").page());
    BufferedImage image = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
    view.paint(image.createGraphics());
    click(pane, new Point(100, 100), 1);
    assertThat(heard).containsExactly("nothing at 0");
  }

  private static void key(ArticlePane pane, String stroke) {
    Object name = pane.getInputMap().get(KeyStroke.getKeyStroke(stroke));
    pane.getActionMap().get(name).actionPerformed(new ActionEvent(pane, 0, ""));
  }

  @Test
  void the_keyboard_selects_words() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    view.moveCaret(0);
    key(pane, "ctrl RIGHT");
    key(pane, "shift ctrl RIGHT");
    assertThat(view.selection()).contains(Sample.of(TEXT).span("ministry"));
  }

  @Test
  void no_key_edits() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    for (String stroke : List.of("ctrl V", "ctrl X", "DELETE", "BACK_SPACE", "ctrl Z", "TAB")) {
      KeyStroke key = KeyStroke.getKeyStroke(stroke);
      for (int when = 0; when <= 2; when++) {
        assertThat(pane.getInputMap(when).get(key)).as(stroke).isNull();
      }
    }
    assertThat(pane.isEditable()).isFalse();
    assertThat(pane.getDragEnabled()).isFalse();
    assertThat(pane.getPopupMenu()).isNull();
  }

  @Test
  void tab_leaves_the_page() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    assertThat(pane.getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS))
        .contains(AWTKeyStroke.getAWTKeyStroke("TAB"));
  }

  @Test
  void a_click_on_a_folded_section_opens_it() {
    String text = "Story.\n\nLeave a Reply to the author";
    ArticlePane pane =
        pane(
            Sample.of(text)
                .section(SectionKind.BODY, "Story.")
                .section(SectionKind.BOILERPLATE, "")
                .page());
    int height = pane.galley().height();
    click(pane, at(pane, 8), 1);
    assertThat(pane.galley().height()).isGreaterThan(height);
    view.moveCaret(20);
    view.toggleFold();
    assertThat(pane.galley().height()).isEqualTo(height);
    assertThat(view.caret()).isEqualTo(8);
  }

  @Test
  void revealed_words_are_in_view_also_from_a_folded_section() {
    String text = "Story.\n\n".repeat(80) + "Leave a Reply to the author";
    ArticlePane pane =
        pane(
            Sample.of(text)
                .section(SectionKind.BODY, text.substring(0, text.indexOf("Leave")))
                .section(SectionKind.BOILERPLATE, "")
                .page());
    Span words = Sample.of(text).span("the author");
    view.reveal(words);
    Row row = pane.galley().row(words.begin());
    assertThat(pane.galley().block(row).showsText()).isTrue();
    assertThat(pane.getVisibleRect().contains(100, pane.galley().top(row))).isTrue();
  }

  @Test
  void a_zoomed_page_is_clicked_where_it_is_seen() throws Exception {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    view.zoom(1.5);
    Layouts.layOut(view);
    int offset = TEXT.indexOf("gave");
    Rectangle place = pane.modelToView2D(offset).getBounds();
    assertThat(pane.viewToModel2D(new Point(place.x + 1, place.y + 10))).isEqualTo(offset);
    click(pane, new Point(place.x + 5, place.y + 10), 2);
    assertThat(view.selection()).contains(Sample.of(TEXT).span("gave"));
  }

  @Test
  void a_dark_theme_makes_dark_paper() {
    ArticlePane pane = pane(Sample.of(TEXT).page());
    Object before = UIManager.get("Factdesk.palette");
    UIManager.put("Factdesk.palette", Palette.DARK);
    try {
      pane.updateUI();
      assertThat(pane.getBackground()).isEqualTo(Palette.DARK.paper());
      assertThat(pane.getCaretColor()).isEqualTo(Palette.DARK.ink());
    } finally {
      UIManager.put("Factdesk.palette", before);
    }
  }

  @Test
  void the_marks_at_the_caret_are_described() {
    ArticlePane pane =
        pane(Sample.of(TEXT).mark("claim", "talks go on").mark("framing", "go on").page());
    view.moveCaret(TEXT.indexOf("go on"));
    assertThat(pane.getAccessibleContext().getAccessibleDescription())
        .isEqualTo("framing, 2 of 2 overlapping marks; claim, 1 of 2 overlapping marks");
    view.moveCaret(0);
    assertThat(pane.getAccessibleContext().getAccessibleDescription()).isEqualTo("no mark here");
  }
}
