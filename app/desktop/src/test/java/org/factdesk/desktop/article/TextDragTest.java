package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.factdesk.desktop.article.TextDrag.Selection;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TextDragTest {
  private static final String TEXT = "It rained. He said so, on Monday.\n\nNobody knew.";

  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private static TextDrag pressed(int clicks, String words) {
    Article article = Article.of("a", TEXT);
    Galley galley =
        Galley.of(article, Flow.of(article, Set.of()), new Typefaces(), TextColumn.USUAL);
    return TextDrag.pressed(galley, TEXT, clicks, TEXT.indexOf(words));
  }

  private static String words(Selection selection) {
    int begin = Math.min(selection.mark(), selection.caret());
    return TEXT.substring(begin, Math.max(selection.mark(), selection.caret()));
  }

  @Test
  void a_press_selects_nothing() {
    assertThat(words(pressed(1, "said").selection())).isEmpty();
  }

  @Test
  void the_caret_is_where_the_mouse_went() {
    Selection back = pressed(1, "said").to(TEXT.indexOf("ained"), true);
    assertThat(words(back)).isEqualTo("rained. He");
    assertThat(back.caret()).isLessThan(back.mark());
  }

  @Test
  void a_drag_by_words_takes_whole_words_on_both_sides() {
    TextDrag drag = pressed(2, "aid so");
    assertThat(words(drag.selection())).isEqualTo("said");
    assertThat(words(drag.to(TEXT.indexOf("nday"), true))).isEqualTo("said so, on Monday");
    assertThat(words(drag.to(TEXT.indexOf("ained"), true))).isEqualTo("rained. He said");
  }

  @Test
  void a_drag_by_sentences_takes_whole_sentences() {
    TextDrag drag = pressed(3, "said");
    assertThat(words(drag.selection())).isEqualTo("He said so, on Monday.");
    assertThat(words(drag.to(3, true))).isEqualTo("It rained. He said so, on Monday.");
  }
}
