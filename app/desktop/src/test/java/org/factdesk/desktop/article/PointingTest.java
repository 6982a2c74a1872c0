package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Article;
import org.factdesk.model.SectionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PointingTest {
  private static final String TEXT =
      "قال الوزير إن Reuters 2024 ذكرت ذلك\n\nHe said it on Monday 👍🏽 there.";

  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private static Sheet sheet(Sample sample) {
    ArticlePage page = sample.page();
    Article article = page.article();
    Galley rows = Galley.of(article, Flow.of(article, Set.of()), new Typefaces(), TextColumn.USUAL);
    return Sheet.of(page, rows, Marks.of(article, page.scheme()));
  }

  private static Pointing inMiddleOf(Sheet sheet, int begin, int end) {
    Galley galley = sheet.galley();
    int x = Math.round((galley.x(begin) + galley.x(end)) / 2);
    return Pointing.at(sheet, x, galley.baseline(galley.row(begin)) - 4);
  }

  @Test
  void a_mark_in_right_to_left_text_is_under_its_words() {
    Sheet sheet = sheet(Sample.of(TEXT).mark("source", "الوزير").mark("cue", "قال"));
    for (String words : new String[] {"source الوزير", "cue قال"}) {
      Mark mark = sheet.marks().find(words).orElseThrow();
      Pointing at = inMiddleOf(sheet, mark.extent().begin(), mark.extent().end());
      assertThat(at.marks()).containsExactly(mark);
    }
  }

  @Test
  void a_mark_on_latin_words_in_right_to_left_text_is_under_them() {
    Sheet sheet = sheet(Sample.of(TEXT).mark("source", "Reuters"));
    Mark mark = sheet.marks().find("source Reuters").orElseThrow();
    Galley galley = sheet.galley();
    RowMarks row = RowMarks.of(sheet, galley.row(mark.extent().begin()));
    RowMarks.Part part = row.parts().get(0);
    int y = galley.baseline(row.row()) - 4;
    assertThat(Pointing.at(sheet, part.from() + part.width() / 2, y).marks()).containsExactly(mark);
    assertThat(Pointing.at(sheet, part.to() + 30, y).marks()).isEmpty();
  }

  @Test
  void a_mark_on_an_emoji_is_under_it() {
    Sheet sheet = sheet(Sample.of(TEXT).mark("framing", "👍🏽"));
    Mark mark = sheet.marks().all().get(0);
    Pointing at = inMiddleOf(sheet, mark.extent().begin(), mark.extent().end());
    assertThat(at.marks()).containsExactly(mark);
  }

  @Test
  void signs_in_the_margin_stand_for_what_begins_on_their_row() {
    Sheet sheet =
        sheet(
            Sample.of(TEXT)
                .mark("claim", "said it")
                .note("says who")
                .finding(Severity.NOTE, "said")
                .finding(Severity.ERROR, "Monday"));
    Row row = sheet.galley().row(TEXT.indexOf("Monday"));
    MarginSigns signs = new MarginSigns(sheet);
    assertThat(signs.sign(row).orElseThrow().count()).isEqualTo(2);
    int y = sheet.galley().baseline(row) - 5;
    assertThat(Pointing.at(sheet, 43, y).finding().orElseThrow().id()).isEqualTo("finding Monday");
    assertThat(Pointing.at(sheet, 23, y).note().orElseThrow().annotation().note())
        .isEqualTo("says who");
    assertThat(Pointing.at(sheet, 70, y).isClickable()).isFalse();
  }

  @Test
  void a_folded_section_is_hit_on_its_whole_line() {
    String text = "Story.\n\nLeave a Reply to the author";
    Sheet sheet =
        sheet(
            Sample.of(text)
                .section(SectionKind.BODY, "Story.")
                .section(SectionKind.BOILERPLATE, ""));
    int y = sheet.galley().baseline(sheet.galley().row(10)) - 4;
    assertThat(Pointing.at(sheet, 600, y).fold()).isPresent();
    assertThat(Pointing.at(sheet, 600, y - 40).fold()).isEmpty();
  }

  @Test
  void beside_the_words_there_is_no_mark() {
    Sheet sheet = sheet(Sample.of(TEXT).mark("claim", "He said it on Monday 👍🏽 there"));
    int y = sheet.galley().baseline(sheet.galley().row(TEXT.indexOf("said"))) - 4;
    assertThat(Pointing.at(sheet, 600, y).marks()).isEmpty();
    assertThat(Pointing.at(sheet, 600, y).offset()).isEqualTo(TEXT.length());
  }
}
