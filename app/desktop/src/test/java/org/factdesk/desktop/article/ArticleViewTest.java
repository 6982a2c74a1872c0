package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
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
              heard.add("selected " + selection.map(span -> span.in(TEXT)).orElse("nothing"));
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
    assertThat(view.selection()).contains(Sample.of(TEXT).span("It gave no date for them."));
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
}
