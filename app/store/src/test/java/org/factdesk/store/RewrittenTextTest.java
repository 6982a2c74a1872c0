package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What only writes the same text in another way moves every mark to the right new signs. */
class RewrittenTextTest {
  @Test
  void line_feeds_become_carriage_returns_with_line_feeds() throws IOException {
    assertMoved(text -> text, text -> text.replace("\n", "\r\n"));
  }

  @Test
  void carriage_returns_with_line_feeds_become_line_feeds() throws IOException {
    assertMoved(text -> text.replace("\n", "\r\n"), text -> text.replace("\r\n", "\n"));
  }

  @Test
  void a_byte_order_mark_comes() throws IOException {
    assertMoved(text -> text, text -> "\uFEFF" + text);
  }

  @Test
  void a_byte_order_mark_goes() throws IOException {
    assertMoved(text -> "\uFEFF" + text, text -> text.substring(1));
  }

  @Test
  void letters_are_taken_apart() throws IOException {
    assertMoved(text -> text, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @Test
  void letters_are_put_together() throws IOException {
    assertMoved(
        text -> Normalizer.normalize(text, Normalizer.Form.NFD),
        text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void quotation_marks_and_dashes_become_typographic_ones() throws IOException {
    assertMoved(
        RewrittenTextTest::typed,
        text -> text.replace("'", "’").replace("\" ", "” ").replace(" \"", " “"));
  }

  @Test
  void typographic_quotation_marks_and_dashes_become_typed_ones() throws IOException {
    assertMoved(text -> text, RewrittenTextTest::typed);
  }

  private static String typed(String text) {
    return text.replace('’', '\'').replace('“', '"').replace('”', '"').replace('–', '-');
  }

  private static void assertMoved(UnaryOperator<String> before, UnaryOperator<String> change)
      throws IOException {
    for (int i = 0; i < 20; i++) {
      String old = before.apply(new NewsText(new Random(i)).article());
      String now = change.apply(old);
      List<Annotation> marks = marks(old);
      AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(marks);
      byte[] file = AnnotationWriter.write(Article.of("a", old), set, Kept.NOTHING);
      for (Optional<String> known : List.of(Optional.<String>empty(), Optional.of(old))) {
        RawFile raw = AnnotationParser.parse(file, "x", "a", "anna").value().orElseThrow();
        AnnotationSet read =
            Placement.of(raw, file, Article.of("a", now), "anna", "x", hash -> known)
                .value()
                .orElseThrow();
        assertThat(read.unplaced()).isEmpty();
        assertThat(places(read.annotations())).isEqualTo(places(marks(now)));
      }
    }
  }

  private static Map<String, List<Span>> places(List<Annotation> marks) {
    Map<String, List<Span>> places = new TreeMap<>();
    marks.forEach(mark -> places.put(mark.id(), mark.spans()));
    return places;
  }

  /** Three words from every second one on, and some words alone. */
  private static List<Annotation> marks(String text) {
    List<Span> words = Words.in(text);
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i + 3 <= words.size(); i += 2) {
      marks.add(mark("m" + i, words.get(i).begin(), words.get(i + 2).end()));
      marks.add(mark("w" + i, words.get(i).begin(), words.get(i).end()));
    }
    return marks;
  }

  private static Annotation mark(String id, int begin, int end) {
    List<Span> spans = List.of(new Span(begin, end));
    return new Annotation(id, "claim", spans, new TreeMap<>(), "", "anna", TestFolder.AT);
  }
}
