package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is written by copying is what Jackson writes, mark by mark. */
class MarkLinesTest {
  private static final String[] WORDS = {
    "", "a", "\"", "\\", "\n", "\u0000", "\u001F", "\u007F", "é", "€", "😊", "\uD83D", "\uDE0A",
    "\u2028", "\uFFFF", "<html>", "/", "\u0085"
  };

  /** The first mark of a file is written by Jackson, and so is one with a field of its own. */
  @RepeatedTest(300)
  void a_mark_is_written_as_jackson_does(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Article article = Article.of("a", words(random, 40) + "end");
    List<Annotation> marks = new ArrayList<>();
    Map<String, Map<String, String>> newer = new TreeMap<>();
    int length = article.text().length();
    for (int i = 0; i < 8; i++) {
      int begin = random.nextInt(length);
      marks.add(mark("m" + i, begin, begin + 1 + random.nextInt(length - begin), random));
      newer.put("m" + i, Map.of("newer", "1"));
    }
    AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(marks);
    Kept none = Kept.NOTHING;
    Kept all = Kept.empty();
    all.annotations().putAll(newer);
    String copied = new String(AnnotationWriter.write(article, set, none), StandardCharsets.UTF_8);
    String jackson = new String(AnnotationWriter.write(article, set, all), StandardCharsets.UTF_8);
    assertThat(copied).isEqualTo(jackson.replace(",\"newer\":1}", "}"));
  }

  private static Annotation mark(String id, int begin, int end, Random random) {
    TreeMap<String, String> features = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      features.put(words(random, 2), words(random, 3));
    }
    long year = 365L * 24 * 60 * 60;
    return new Annotation(
        id,
        "claim" + words(random, 1),
        List.of(new Span(begin, end)),
        features,
        words(random, 4),
        "anna" + words(random, 1),
        Instant.ofEpochSecond(
                random.nextInt() * (random.nextInt(5) == 0 ? 200L : 1), random.nextInt(1000))
            .plusSeconds(random.nextInt(9) == 0 ? -2100 * year : 0),
        words(random, 1));
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
