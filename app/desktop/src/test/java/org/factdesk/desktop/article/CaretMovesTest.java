package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Article;
import org.factdesk.model.SectionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaretMovesTest {
  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private static CaretMoves moves(Article article) {
    Galley galley =
        Galley.of(article, Flow.of(article, Set.of()), new Typefaces(), new TextColumn(88, 300));
    return new CaretMoves(galley, article.text());
  }

  private static CaretMoves moves(String text) {
    return moves(Article.of("a", text));
  }

  private static List<Integer> walk(int from, IntUnaryOperator move) {
    List<Integer> stops = new ArrayList<>(List.of(from));
    for (int next = move.applyAsInt(from); next != stops.get(stops.size() - 1); ) {
      stops.add(next);
      next = move.applyAsInt(next);
    }
    return stops;
  }

  @Test
  void the_caret_goes_over_blank_lines_in_one_step() {
    CaretMoves moves = moves("ab\r\n\r\ncd\n");
    assertThat(walk(0, moves::right)).containsExactly(0, 1, 2, 6, 7, 8);
    assertThat(walk(8, moves::left)).containsExactly(8, 7, 6, 2, 1, 0);
  }

  @Test
  void the_caret_goes_over_a_grapheme_cluster_in_one_step() {
    CaretMoves moves = moves("e\u0301 👨‍👩‍👧 x");
    assertThat(walk(0, moves::right)).containsExactly(0, 2, 3, 11, 12, 13);
    assertThat(walk(13, moves::left)).containsExactly(13, 12, 11, 3, 2, 0);
  }

  @Test
  void a_folded_section_is_one_stop() {
    Article article =
        Sample.of("Ab\n\nLeave a Reply to us\n\nCd")
            .section(SectionKind.BODY, "Ab")
            .section(SectionKind.BOILERPLATE, "to us")
            .section(SectionKind.BODY, "")
            .page()
            .article();
    CaretMoves moves = moves(article);
    assertThat(walk(0, moves::right)).containsExactly(0, 1, 2, 4, 25, 26, 27);
    assertThat(walk(27, moves::left)).containsExactly(27, 26, 25, 4, 2, 1, 0);
  }

  @Test
  void words_are_those_that_people_mark() {
    String text = "Russia’s 10-page “answer” (draft).\n\nNext.";
    CaretMoves moves = moves(text);
    assertThat(walk(0, moves::wordAfter)).containsExactly(0, 8, 16, 24, 32, 34, 36, 40, 41);
    assertThat(walk(41, moves::wordBefore)).containsExactly(41, 36, 34, 27, 18, 9, 0);
  }

  @Test
  void home_and_end_stay_on_the_row() {
    String text = "This paragraph is too long for one row of three hundred pixels.";
    CaretMoves moves = moves(text);
    int end = moves.rowEnd(0);
    assertThat(end).isLessThan(text.length());
    assertThat(text.charAt(end)).isEqualTo(' ');
    assertThat(moves.rowStart(end)).isZero();
    assertThat(moves.rowEnd(end + 1)).isGreaterThan(end + 1);
  }

  @Test
  void up_and_down_go_through_every_row() {
    String text = "One long paragraph of some rows that goes on for a while.\n\nAnd another one.";
    CaretMoves moves = moves(text);
    Galley galley = moves.galley();
    int at = 3;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Row row = galley.row(at);
      if (!rows.contains(row)) {
        rows.add(row);
      }
      at = moves.toNeighbour(at, 100, true);
    }
    assertThat(at).isEqualTo(text.length());
    assertThat(rows).hasSize(galley.rowTotal() - 1);
    for (int i = 0; i < 10; i++) {
      at = moves.toNeighbour(at, 100, false);
    }
    assertThat(at).isZero();
  }

  @Test
  void paragraphs_are_left_by_their_begin() {
    CaretMoves moves = moves("One.\n\nTwo.\n\nThree.");
    assertThat(walk(0, moves::paragraphDown)).containsExactly(0, 6, 12, 18);
    assertThat(walk(18, moves::paragraphUp)).containsExactly(18, 12, 6, 0);
  }

  @Test
  void left_goes_on_in_a_right_to_left_paragraph() {
    CaretMoves moves = moves("\u0634\u0643\u0631\u0627");
    assertThat(walk(0, moves::left)).containsExactly(0, 1, 2, 3, 4);
    assertThat(walk(4, moves::right)).containsExactly(4, 3, 2, 1, 0);
  }
}
