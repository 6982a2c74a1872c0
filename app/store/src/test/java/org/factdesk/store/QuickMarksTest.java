package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is read quickly is what the parser alone reads, whatever was done to the file. */
class QuickMarksTest {
  private static final String[] WORDS = {
    "Prices", "rose \"4 %\"", "Zürich", "\n\n", "C:\\x", "\t", "😊", "\u0001", "é", " ", "said."
  };
  private static final String[] DAMAGES = {
    "\"", "\\", ",", "}", "{", "\n", "]", "[", "0", "-", " ", "é", "\u0001", "x", "\\u0041", ":"
  };

  @RepeatedTest(60)
  void a_file_is_read_as_by_the_parser_alone(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    Article article = Article.of("a", text(random));
    byte[] written = AnnotationWriter.write(article, set(article, random), Kept.NOTHING);
    assertSame(written, article);
    for (int i = 0; i < 60; i++) {
      assertSame(changed(written, random), article);
    }
  }

  private static void assertSame(byte[] file, Article article) throws IOException {
    Read<RawFile> slow = AnnotationParser.parse(file, "f", "a", "anna");
    Optional<QuotedText> text = Optional.of(new QuotedText(article.text()));
    Read<RawFile> quick = AnnotationParser.parse(file, "f", "a", "anna", text);
    assertThat(quick.problems()).isEqualTo(slow.problems());
    assertThat(quick.value().isPresent()).isEqualTo(slow.value().isPresent());
    if (slow.value().isPresent()) {
      RawFile one = quick.value().orElseThrow();
      RawFile other = slow.value().orElseThrow();
      Read<AnnotationSet> placed = Placement.of(one, file, article, "anna", "f");
      Read<AnnotationSet> expected = Placement.of(other, file, article, "anna", "f");
      assertThat(placed).isEqualTo(expected);
      assertThat(one.kept()).isEqualTo(other.kept());
    }
  }

  @Test
  void every_line_that_we_write_is_read_quickly() {
    Article article = Article.of("a", "One 😊 two \"three\"\n four.");
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<Span> spans = List.of(new Span(0, 2 + i));
      if (i != 3) {
        marks.add(
            new Annotation(
                "m" + i, "claim", spans, new TreeMap<>(), "Nöte", "anna", Instant.EPOCH, "c/k"));
      }
    }
    AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(marks);
    byte[] file = AnnotationWriter.write(article, set, Kept.NOTHING);
    Optional<QuotedText> text = Optional.of(new QuotedText(article.text()));
    RawFile raw = AnnotationParser.parse(file, "f", "a", "anna", text).value().orElseThrow();
    assertThat(raw.placed()).isEqualTo(set.annotations());
    assertThat(raw.annotations()).isEmpty();
  }

  @Test
  void a_hash_that_is_stated_twice_counts_as_it_is_stated_last() throws IOException {
    Article article = Article.of("a", "One two.");
    AnnotationSet set = set(article, new Random(1));
    String file =
        new String(AnnotationWriter.write(article, set, Kept.NOTHING), StandardCharsets.UTF_8);
    String other = file.substring(0, file.lastIndexOf('}')) + ",\"sha256\":\"0\"}\n";
    assertSame(other.getBytes(StandardCharsets.UTF_8), article);
  }

  @Test
  void quoted_text_is_what_jackson_writes() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 0x300; i++) {
      all.append((char) i);
    }
    String text = all.append("😊\u2028\uFFFF\u007F").toString();
    QuotedText quoted = new QuotedText(text);
    byte[] bytes = quoted.quoted();
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (var json = Json.FACTORY.createGenerator(out)) {
      json.writeString(text);
    }
    assertThat('"' + new String(bytes, StandardCharsets.UTF_8) + '"')
        .isEqualTo(out.toString(StandardCharsets.UTF_8));
    assertThat(quoted.begins()[text.codePointCount(0, text.length())]).isEqualTo(bytes.length);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i >= 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
    }
    return random.nextInt(8) == 0 ? text.append('\uD83D').toString() : text.toString();
  }

  private static AnnotationSet set(Article article, Random random) {
    List<Annotation> marks = new ArrayList<>();
    int length = article.text().length();
    for (int i = random.nextInt(12); i >= 0 && length > 1; i--) {
      int begin = random.nextInt(length);
      int end = begin + 1 + random.nextInt(Math.min(40, length - begin));
      marks.add(mark(i, begin, end, length, random));
    }
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      AnnotationRef end = new AnnotationRef("a", "m1");
      links.add(new Link("l" + i, "said-by", end, end, "anna", Instant.EPOCH));
    }
    return AnnotationSet.empty("a", "anna")
        .withState(WorkState.IN_PROGRESS)
        .withAnnotations(marks)
        .withLinks(links);
  }

  private static Annotation mark(int number, int begin, int end, int length, Random random) {
    TreeMap<String, String> features = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      features.put("f" + random.nextInt(3), WORDS[random.nextInt(WORDS.length)]);
    }
    boolean apart = random.nextInt(6) == 0 && end + 2 < length;
    return new Annotation(
        "m" + number,
        random.nextBoolean() ? "claim" : "source",
        apart ? List.of(new Span(begin, end), new Span(end + 1, end + 2)) : spans(begin, end),
        features,
        random.nextInt(3) == 0 ? WORDS[random.nextInt(WORDS.length)] : "",
        "anna",
        Instant.ofEpochSecond(random.nextInt()),
        random.nextInt(4) == 0 ? "finder/claim" : "");
  }

  private static List<Span> spans(int begin, int end) {
    return List.of(new Span(begin, end));
  }

  /** One thing or two changed, taken out, doubled or put in, bytes or whole lines. */
  private static byte[] changed(byte[] file, Random random) {
    String changed = new String(file, StandardCharsets.UTF_8);
    for (int i = random.nextInt(2); i >= 0 && !changed.isEmpty(); i--) {
      int at = random.nextInt(changed.length());
      int line = changed.lastIndexOf('\n', at) + 1;
      int end = Math.max(line, changed.indexOf('\n', at) + 1);
      String damage = DAMAGES[random.nextInt(DAMAGES.length)];
      changed =
          switch (random.nextInt(6)) {
            case 0 -> changed.substring(0, at) + damage + changed.substring(at + 1);
            case 1 -> changed.substring(0, at) + damage + changed.substring(at);
            case 2 -> changed.substring(0, line) + changed.substring(end);
            case 3 -> changed.substring(0, end) + changed.substring(line);
            case 4 -> changed.substring(0, at);
            default -> changed.replaceFirst("\"layer\"", "\"newer\":1,\"layer\"");
          };
    }
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) 0xE9;
    }
    return bytes;
  }
}
