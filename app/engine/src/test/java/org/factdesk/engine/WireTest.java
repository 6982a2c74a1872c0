package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.checker.Change;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

/** Every value of the checker API survives the way to a plugin's process and back. */
class WireTest {
  private static final String TEXT = "Grüße, ž \ud83d\ude00 and half of one: \ud83d.\r\n\0";
  private static final DateRange DAYS =
      new DateRange(LocalDate.of(-44, 3, 15), LocalDate.of(2021, 12, 17));

  private static Article article() {
    Annotation mark =
        new Annotation(
            "m1",
            "claim",
            List.of(new Span(0, 2), new Span(3, 5)),
            new TreeMap<>(Map.of("kind", "event", "leer", "")),
            "note",
            "anna",
            Instant.parse("2026-11-21T20:00:00.123456789Z"));
    Link link =
        new Link(
            "l1",
            "said-by",
            new AnnotationRef("a", "m1"),
            new AnnotationRef("b", "m2"),
            "anna",
            Instant.EPOCH);
    return Article.of("a/ž", TEXT)
        .withSections(
            List.of(
                new Section(new Span(0, 4), SectionKind.HEADLINE),
                new Section(new Span(4, TEXT.length()), SectionKind.BODY)))
        .withMetadata(
            new Metadata(
                Optional.of(Metadatum.given("Title")),
                Optional.of(new Metadatum<>(DAYS, Origin.INFERRED, 0.25, "from the dateline")),
                Optional.empty(),
                Optional.of(Metadatum.setByUser("https://example.org")),
                Optional.empty()))
        .withMarks(List.of(mark), List.of(link));
  }

  private static Finding finding() {
    Article article = article();
    FindingKind kind = new FindingKind("odd", Severity.WARNING, "Odd.");
    return Finding.of(kind, "message ž")
        .at(article.place(new Span(0, 3)), article.place(new Span(2, 9)))
        .about("it")
        .because(
            new Evidence.Quote(article.place(new Span(1, 2)), "so"),
            new Evidence.Source("calendar", "says"),
            new Evidence.Alternative("other", "as well"),
            new Evidence.Reasoning("because"))
        .fix(
            QuickFix.of(
                "Mend",
                new Change.Annotate(article.place(new Span(0, 1)), "date", Map.of("a", "b")),
                new Change.SetFeature("a", "m1", "kind", ""),
                new Change.SetPublished("a", DAYS)))
        .confidence(0.75);
  }

  private static byte[] bytes(Finding finding) {
    WireWriter out = WireWriter.unlimited();
    FindingWire.put(out, finding);
    return out.toBytes();
  }

  @Test
  void an_article_arrives_as_it_was() {
    WireWriter out = WireWriter.unlimited();
    ArticleWire.put(out, article());

    assertThat(ArticleWire.article(new WireReader(out.toBytes()))).isEqualTo(article());
  }

  @Test
  void options_arrive_as_they_were() {
    Options options =
        new Options(Map.of("number", 3.5, "flag", true, "text", "ž", "lines", List.of("ž", "")));
    WireWriter out = WireWriter.unlimited();
    ArticleWire.put(out, options);

    assertThat(ArticleWire.options(new WireReader(out.toBytes()))).isEqualTo(options);
  }

  @Test
  void a_finding_arrives_as_it_was() {
    assertThat(FindingWire.finding(new WireReader(bytes(finding())))).isEqualTo(finding());
  }

  @Test
  void a_description_arrives_as_it_was() {
    CheckerDescription description =
        CheckerDescription.of("odd", "Odd")
            .reads("claim", "date")
            .reports(finding().kind())
            .options(
                Option.number("least", 2, 1, 3, "Number."),
                Option.flag("strict", true, "Flag."),
                Option.text("word", "ž", "Text."),
                Option.choice("way", List.of("one", "two"), "Choice."),
                Option.lines("words", "# ours\nso-called\n", "Lines."));
    WireWriter out = WireWriter.unlimited();
    DescriptionWire.put(out, description);

    CheckerDescription arrived = DescriptionWire.description(new WireReader(out.toBytes()));
    assertThat(arrived).usingRecursiveComparison().isEqualTo(description);
  }

  @Test
  void bytes_that_somebody_else_made_end_in_an_exception_or_a_value() {
    byte[] sound = bytes(finding());
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
      for (int change = random.nextInt(4); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(FindingWire.finding(new WireReader(bytes))).isNotNull();
      } catch (RuntimeException e) { // any will do: it is contained where it is read
        assertThat(e).isNotInstanceOf(NullPointerException.class);
      }
    }
  }

  @Test
  void more_than_fits_is_refused_as_it_is_written() {
    WireWriter out = new WireWriter(1 << 20);

    assertThatThrownBy(() -> out.text("x".repeat(1 << 20)))
        .hasMessage("its answer is larger than 1 MB");
  }
}
