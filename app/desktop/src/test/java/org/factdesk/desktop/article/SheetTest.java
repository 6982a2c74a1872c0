package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final String TEXT = "Some words to mark, again and again. ".repeat(30);
  private static final List<String> LAYERS = List.of("claim", "source", "framing", "cue");

  @BeforeAll
  static void fonts() {
    Fonts.register();
  }

  private static Sheet sheet(ArticlePage page) {
    Article article = page.article();
    Galley rows = Galley.of(article, Flow.of(article, Set.of()), new Typefaces(), TextColumn.USUAL);
    return Sheet.of(page, rows, Marks.of(article, page.scheme()));
  }

  private static Annotation random(Random random, int number) {
    int begin = random.nextInt(TEXT.length() - 60);
    Span first = new Span(begin, begin + 1 + random.nextInt(20));
    List<Span> spans = new ArrayList<>(List.of(first));
    if (random.nextInt(4) == 0) {
      spans.add(new Span(first.end() + 10, first.end() + 20));
    }
    String layer = LAYERS.get(random.nextInt(LAYERS.size()));
    return new Annotation("m" + number, layer, spans, new TreeMap<>(), "", "anna", Instant.EPOCH);
  }

  @Test
  void an_edited_sheet_is_like_one_made_afresh() {
    Random random = new Random(11);
    ArticlePage page = Sample.of(TEXT).finding(Severity.WARNING, "words to mark").page();
    Sheet edited = sheet(page);
    List<Annotation> annotations = new ArrayList<>();
    for (int step = 0; step < 150; step++) {
      if (random.nextInt(3) == 0 && !annotations.isEmpty()) {
        annotations.remove(random.nextInt(annotations.size()));
      } else {
        annotations.add(random(random, step));
      }
      annotations.sort(null);
      page = page.withArticle(page.article().withMarks(annotations, List.of()));
      edited = edited.after(page);
      Sheet afresh = sheet(page);
      assertThat(edited.marks().all()).isEqualTo(afresh.marks().all());
      assertThat(edited.galley().growth().isSame(afresh.galley().growth()))
          .as("rows after step %d", step)
          .isTrue();
      assertThat(edited.galley().height()).isEqualTo(afresh.galley().height());
    }
  }

  @Test
  void a_row_grows_four_px_for_each_lane_from_the_third_on() {
    Sample sample = Sample.of("Words that are marked thrice.\n\nAnd more.");
    int plain = sheet(sample.page()).galley().height();
    sample.mark("claim", "Words that").mark("source", "Words").mark("cue", "Words");
    assertThat(sheet(sample.page()).galley().height()).isEqualTo(plain + 4);
    sample.finding(Severity.NOTE, "Words");
    assertThat(sheet(sample.page()).galley().height()).isEqualTo(plain + 8);
  }

  @Test
  void a_row_that_grows_moves_what_is_below_it() {
    Sample sample = Sample.of("One.\n\nTwo.");
    Galley plain = sheet(sample.page()).galley();
    for (String layer : LAYERS) {
      sample.mark(layer, "One");
    }
    Galley grown = sheet(sample.page()).galley();
    assertThat(grown.height(grown.row(0))).isEqualTo(plain.height(plain.row(0)) + 8);
    assertThat(grown.top(grown.row(6))).isEqualTo(plain.top(plain.row(6)) + 8);
    assertThat(grown.rowAtY(grown.top(grown.row(6)))).isEqualTo(grown.row(6));
  }

  @Test
  void only_rows_with_changed_marks_are_damaged() {
    Sample sample = Sample.of(TEXT);
    Sheet before = sheet(sample.page());
    ArticlePage marked = sample.mark("claim", "words").page();
    Sheet after = before.after(before.page().withArticle(marked.article()));
    assertThat(after.galley()).isSameAs(before.galley());
    assertThat(SheetChange.between(before, after).damaged())
        .singleElement()
        .matches(place -> place.height < 100);
  }

  @Test
  void a_place_beyond_the_text_is_left_out() {
    FindingSign beyond =
        new FindingSign("f", Severity.ERROR, List.of(new Span(5000, 5001)), "far away");
    Sheet sheet = sheet(Sample.of(TEXT).page().withFindings(List.of(beyond)));
    assertThat(sheet.findings().all()).isEmpty();
  }
}
