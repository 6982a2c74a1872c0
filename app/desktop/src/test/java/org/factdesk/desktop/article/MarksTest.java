package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final String TEXT = "one two three four five six seven eight nine ten";

  private static Marks marks(Sample sample) {
    ArticlePage page = sample.page();
    return Marks.of(page.article(), page.scheme());
  }

  private static int lane(Marks marks, String id) {
    return marks.find(id).orElseThrow().lane();
  }

  @Test
  void the_outer_mark_lies_next_to_the_words() {
    Marks marks = marks(Sample.of(TEXT).mark("source", "two").mark("claim", "two three four"));
    assertThat(lane(marks, "claim two three four")).isZero();
    assertThat(lane(marks, "source two")).isEqualTo(1);
  }

  @Test
  void marks_on_the_same_words_lie_in_the_order_of_the_scheme() {
    Marks marks = marks(Sample.of(TEXT).mark("evidence", "two three").mark("claim", "two three"));
    assertThat(lane(marks, "claim two three")).isZero();
    assertThat(lane(marks, "evidence two three")).isEqualTo(1);
  }

  @Test
  void a_lane_is_free_again_after_the_end() {
    Marks marks =
        marks(
            Sample.of(TEXT)
                .mark("claim", "one two three four five")
                .mark("source", "two")
                .mark("cue", "three"));
    assertThat(lane(marks, "cue three")).isEqualTo(1);
  }

  @Test
  void a_gap_in_a_mark_keeps_its_lane() {
    Marks marks = marks(Sample.of(TEXT).mark("claim", "one", "five").mark("cue", "three"));
    assertThat(lane(marks, "cue three")).isEqualTo(1);
    assertThat(marks.at(TEXT.indexOf("three"))).extracting(Mark::id).containsExactly("cue three");
  }

  @Test
  void the_innermost_mark_comes_first() {
    Marks marks =
        marks(
            Sample.of(TEXT)
                .mark("claim", "one two three four")
                .mark("source", "three")
                .mark("framing", "two three"));
    assertThat(marks.at(TEXT.indexOf("three")))
        .extracting(Mark::id)
        .containsExactly("source three", "framing two three", "claim one two three four");
  }

  @Test
  void a_mark_that_reaches_beyond_the_text_is_left_out() {
    Marks marks = marks(Sample.of(TEXT).mark("claim", List.of(new Span(40, 400)), "far"));
    assertThat(marks.all()).isEmpty();
  }

  @Test
  void after_any_edit_all_marks_lie_as_if_they_had_been_laid_out_anew() {
    Random random = new Random(5);
    for (int size : new int[] {3, 40, 400}) {
      List<Annotation> annotations = new ArrayList<>();
      Article article = Article.of("sample", "x".repeat(600));
      Marks marks = Marks.of(article, Sample.SCHEME);
      for (int edit = 0; edit < 300; edit++) {
        int changes = edit % 50 == 49 ? 60 : 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
          change(annotations, random, size, edit + "-" + i);
        }
        annotations.sort(null);
        article = article.withMarks(annotations, List.of());
        marks = marks.after(article);
        assertThat(marks.all()).isEqualTo(Marks.of(article, Sample.SCHEME).all());
      }
    }
  }

  @Test
  void marks_that_stay_are_the_same_objects() {
    Sample sample = Sample.of(TEXT).mark("claim", "one").mark("source", "five");
    Marks before = marks(sample);
    Marks after = before.after(sample.mark("cue", "nine").page().article());
    assertThat(Marks.differing(before, after)).extracting(Mark::id).containsExactly("cue nine");
  }

  private static void change(List<Annotation> annotations, Random random, int size, String id) {
    if (annotations.size() > random.nextInt(size)) {
      annotations.remove(random.nextInt(annotations.size()));
    }
    if (annotations.size() < size) {
      int begin = random.nextInt(500);
      Span span = new Span(begin, begin + 1 + random.nextInt(90));
      String layer = Sample.SCHEME.layers().get(random.nextInt(7)).id();
      annotations.add(
          new Annotation(
              id, layer, List.of(span), new TreeMap<>(), "", "anna", Instant.ofEpochSecond(9)));
    }
  }
}
