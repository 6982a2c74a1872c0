package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Article;
import org.factdesk.text.Graphemes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleyTest {
  private static final int MEASURE = 300;
  private static final String LATIN = "Bridge to reopen\n\nIt will.";

  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private static Galley galley(String text) {
    Article article = Article.of("a", text);
    return Galley.of(
        article, Flow.of(article, Set.of()), new Typefaces(), new TextColumn(88, MEASURE));
  }

  private static int back(Galley galley, int offset) {
    Row row = galley.row(offset);
    return galley.offsetAt(galley.x(offset), galley.top(row) + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One row.",
        "A paragraph of so many words that it needs some rows, and then another few.",
        "Two paragraphs,\n\nof which this is the second; it also has more than one row to it.",
        "A line that ends\r\nas on another system, with a\ttab and a soft\u00adhyphen in it.",
        "Ein Wort,dasnichtindieZeilepasstundinderMittegetrenntwerdenmusswieauchimmerdasgeht.",
        "Combining: cafe\u0301 na\u0308ive, and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 outside of the basic plane.",
        "多くの言葉には空白がない。だから行はどこでも折り返すことができる。それは普通のことです。",
      })
  void every_shown_offset_is_found_again_where_it_is(String text) {
    Galley galley = galley(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      Block block = galley.block(galley.row(offset));
      boolean shown = offset >= block.begin() && offset <= block.end();
      if (shown && Graphemes.isBoundary(text, offset) && !isInvisible(text, offset)) {
        int found = back(galley, offset);
        assertThat(galley.x(found)).as("x of %d", offset).isEqualTo(galley.x(offset));
        assertThat(galley.row(found)).isEqualTo(galley.row(offset));
      }
    }
  }

  private static boolean isInvisible(String text, int offset) {
    return offset < text.length() && Typeface.isInvisible(text.charAt(offset));
  }

  @Test
  void no_row_is_wider_than_the_measure() {
    String text = "word and more words, hyphen-ated; ".repeat(40) + "x".repeat(200);
    Galley galley = galley(text);
    for (int row = 0; row < galley.rowCount(1); row++) {
      Row name = new Row(1, row);
      assertThat(galley.shape(name).x(galley.wordsEnd(name))).isLessThanOrEqualTo(MEASURE);
    }
  }

  @Test
  void rows_cover_the_paragraph_without_gaps() {
    Galley galley = galley("Some words to break into rows, and then some more words for it.");
    for (int row = 1; row < galley.rowCount(1); row++) {
      assertThat(galley.begin(new Row(1, row))).isEqualTo(galley.end(new Row(1, row - 1)));
    }
    assertThat(galley.begin(new Row(1, 0))).isZero();
  }

  @Test
  void blanks_between_paragraphs_are_where_the_words_before_them_end() {
    Galley galley = galley("One.\n\n\nTwo.");
    assertThat(galley.row(6)).isEqualTo(galley.row(4));
    assertThat(galley.x(6)).isEqualTo(galley.x(4));
    assertThat(galley.top(galley.row(7)) - galley.top(galley.row(4))).isEqualTo(26 + 13);
  }

  @Test
  void a_right_to_left_paragraph_begins_at_the_right() {
    String text = "قال وزير الخارجية (Reuters 2024) إن الرد وصل";
    Galley galley = galley(text);
    assertThat(galley.x(0)).isGreaterThan(galley.x(5));
    assertThat(galley.x(0)).isCloseTo(88 + MEASURE, org.assertj.core.data.Offset.offset(2f));
    assertThat(back(galley, 5)).isEqualTo(5);
  }

  @Test
  void the_line_below_a_right_to_left_headline_ends_at_the_right() {
    Galley galley = galley("קרן אור\n\nשלום עולם.");
    Row line = infoLine(galley);
    assertThat(galley.labelLeft(line)).isGreaterThan(galley.left(line) + 100);
    assertThat(galley(LATIN).labelLeft(infoLine(galley(LATIN)))).isEqualTo(galley.left(line));
  }

  private static Row infoLine(Galley galley) {
    return new Row(
        IntStream.range(0, galley.blockCount())
            .filter(block -> galley.block(block).kind() == Block.Kind.INFO)
            .findFirst()
            .orElseThrow(),
        0);
  }

  @Test
  void a_mark_ends_outside_of_its_number_in_a_right_to_left_row() {
    String text = "שלום 12000 ספרים";
    Galley galley = galley(text);
    RowShape shape = galley.shape(galley.row(0));
    int begin = text.indexOf('1');
    List<RowShape.Stretch> number = new ArrayList<>();
    shape.stretches(begin, begin + 5, number::add);
    assertThat(number).hasSize(1);
    assertThat(shape.edge(begin)).isCloseTo(number.get(0).to(), within(0.5f));
    assertThat(shape.edge(begin + 5)).isCloseTo(number.get(0).from(), within(0.5f));
    assertThat(shape.edge(0)).isGreaterThan(shape.edge(begin));
    assertThat(shape.edge(text.length())).isLessThan(shape.edge(begin + 5));
  }

  @Test
  void a_click_never_lands_inside_an_emoji() {
    String text = "Family 👨‍👩‍👧‍👦 and flag 🇺🇦 and thumbs 👍🏽 up";
    Galley galley = galley(text);
    for (int x = 80; x < 400; x++) {
      int offset = galley.offsetAt(x, galley.top(galley.row(0)) + 5);
      assertThat(Graphemes.isBoundary(text, offset)).as("offset %d at x %d", offset, x).isTrue();
    }
  }

  @Test
  void every_height_has_its_row() {
    Galley galley = galley("One paragraph that has several rows of words.\n\nAnd another one.");
    Row before = new Row(0, 0);
    for (int y = 0; y < galley.height(); y++) {
      Row row = galley.rowAtY(y);
      boolean same = row.equals(before);
      assertThat(same || galley.top(row) > galley.top(before)).isTrue();
      before = row;
    }
    assertThat(before.block()).isEqualTo(galley.blockCount() - 1);
  }
}
