package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

/** Holds the work of finding marks again to a bound, whatever the text. */
class ReanchoringSpeedTest {
  private static final Duration BOUND = Duration.ofSeconds(20);

  @Test
  void a_hundred_thousand_marks_of_a_large_text_are_found_again_soon() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.append(new NewsText(random).paragraph())
          .append(' ')
          .append(text.length())
          .append("\n\n");
    }
    String old = text.toString();
    String changed = "A new line.\r\n" + old.replace("\n", "\r\n").replace("Geneva", "Vienna");
    AnnotationSet read = again(old, changed, every(old, 10, 6));
    assertThat(read.annotations().size()).isGreaterThan(80_000);
  }

  @Test
  void ten_thousand_like_quotes_take_no_longer_than_others() throws IOException {
    String old = "he said. ".repeat(10_000);
    AnnotationSet read = again(old, "New. " + old + "Added.", every(old, 9, 7));
    assertThat(read.annotations().size() + read.unplaced().size()).isEqualTo(10_000);
    String other = "ab".repeat(50_000);
    read = again(other, "b" + other.substring(0, 60_000) + "c" + other, every(other, 10, 5));
    assertThat(read.annotations().size() + read.unplaced().size()).isEqualTo(10_000);
  }

  private static AnnotationSet again(String old, String changed, List<Annotation> marks)
      throws IOException {
    AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(marks);
    byte[] file = AnnotationWriter.write(Article.of("a", old), set, Kept.NOTHING);
    RawFile raw = AnnotationParser.parse(file, "x", "a", "anna").value().orElseThrow();
    long begun = System.nanoTime();
    AnnotationSet read =
        Placement.of(raw, file, Article.of("a", changed), "anna", "x").value().orElseThrow();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println(
        marks.size() + " marks in " + took.toMillis() + " ms, sure " + read.annotations().size());
    assertThat(took).isLessThan(BOUND);
    return read;
  }

  private static List<Annotation> every(String text, int step, int length) {
    List<Annotation> marks = new ArrayList<>();
    for (int at = 0; at + length <= text.length(); at += step) {
      List<Span> spans = List.of(new Span(at, at + length));
      marks.add(
          new Annotation("m" + at, "claim", spans, new TreeMap<>(), "", "anna", TestFolder.AT));
    }
    return marks;
  }
}
