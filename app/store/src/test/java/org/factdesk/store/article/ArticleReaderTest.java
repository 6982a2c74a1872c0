package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final String PAGE =
      """
      20220204
      https://witness.example/a/1
      Bridge opens after six years of repairs
      The bridge was opened on Friday, a year later than planned, the mayor said.
      Leave a Reply
      """;

  private static void assertCovered(Article article) {
    int end = 0;
    for (Section section : article.sections()) {
      assertThat(section.span().begin()).isEqualTo(end);
      end = section.span().end();
    }
    assertThat(end).isEqualTo(article.text().length());
  }

  @Test
  void an_empty_text_has_no_sections_and_nothing_known() {
    Article article = ArticleReader.read("empty", "", Metadata.UNKNOWN);

    assertThat(article.sections()).isEmpty();
    assertThat(article.metadata()).isEqualTo(Metadata.UNKNOWN);
  }

  @Test
  void white_space_alone_is_one_section() {
    Article article = ArticleReader.read("blank", " \r\n\u00A0\n", Metadata.UNKNOWN);

    assertThat(article.sections()).containsExactly(new Section(new Span(0, 5), SectionKind.BODY));
  }

  @Test
  void the_sentences_of_a_very_short_text_are_its_story_and_no_headline() {
    String text = "Graz mayor quits\n\nBy Ann Lee\n\nGRAZ - The mayor quit on Monday.\n";

    Article article = ArticleReader.read("short", text, Metadata.UNKNOWN);

    assertThat(article.sections(SectionKind.HEADLINE))
        .noneMatch(section -> section.span().in(text).contains("quit on Monday"));
    assertThat(article.sections(SectionKind.BODY))
        .anyMatch(section -> section.span().in(text).contains("quit on Monday"));
    assertThat(article.sections(SectionKind.BOILERPLATE))
        .noneMatch(section -> section.span().in(text).contains("mayor"));
  }

  @Test
  void what_is_given_is_never_overruled() {
    Metadata given =
        Metadata.UNKNOWN
            .withTitle(Metadatum.given("A title from the file"))
            .withPublished(Metadatum.given(DateRange.day(LocalDate.of(2019, 5, 6))))
            .withOutlet(Metadatum.given("The Witness"))
            .withLanguage(Metadatum.given("en-GB"))
            .withUrl(Metadatum.given("https://other.example/b"));

    assertThat(ArticleReader.read("given", PAGE, given).metadata()).isEqualTo(given);
  }

  @Test
  void what_is_not_given_is_read_with_its_origin_and_reason() {
    Metadata metadata = ArticleReader.read("page", PAGE, Metadata.UNKNOWN).metadata();

    assertThat(metadata.title())
        .contains(
            new Metadatum<>(
                "Bridge opens after six years of repairs",
                Origin.READ_FROM_TEXT,
                0.95,
                "from the headline"));
    assertThat(metadata.url().orElseThrow().reason()).isEqualTo("from the URL line");
    assertThat(metadata.outlet())
        .contains(new Metadatum<>("witness.example", Origin.INFERRED, 0.7, "from the URL"));
    assertThat(metadata.published().orElseThrow().value().from())
        .isEqualTo(LocalDate.of(2022, 2, 4));
  }

  @Test
  void a_given_title_finds_its_headline_among_others() {
    String text =
        """
        Mayor wins vote by a whisker
        Bridge opens early
        The bridge was opened on Friday, a year later than planned, the mayor said after the vote.
        """;
    Metadata given = Metadata.UNKNOWN.withTitle(Metadatum.given("Bridge opens early"));
    Article article = ArticleReader.read("two", text, given);

    assertThat(article.sections(SectionKind.HEADLINE).map(s -> s.span().in(text).strip()))
        .containsExactly("Bridge opens early");
  }

  @Test
  void sections_cover_any_text_and_reading_it_twice_gives_the_same() {
    List<String> pieces =
        List.of(
            "\n",
            "\r\n",
            " ",
            "\u00A0",
            "Leave a Reply",
            "KYIV, Feb. 3 (Reuters) - ",
            "He left. ",
            "😀",
            "\uD83D",
            "\uDC00",
            "\u0000",
            "http://a.example/b",
            "20220204",
            "Read more:",
            "|",
            "A",
            "。",
            "© 2023 ",
            "Tags: ",
            "By ",
            ":",
            "- ",
            "words and more words of a story ");
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Article article = ArticleReader.read("random", text.toString(), Metadata.UNKNOWN);
      assertCovered(article);
      assertThat(ArticleReader.read("random", text.toString(), Metadata.UNKNOWN))
          .isEqualTo(article);
    }
  }

  @Test
  void ten_megabytes_in_one_line_are_read_in_seconds() {
    String text = "The bridge was opened on Friday, the mayor said. ".repeat(210_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertCovered(ArticleReader.read("large", text, Metadata.UNKNOWN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. They stayed.\n",
        "Politics\n",
        "a\n",
        "A",
        "\uD83D",
        "Read more\n",
        "A: "
      })
  void a_megabyte_of_anything_is_read_in_seconds(String line) {
    String text = line.repeat(1_000_000 / line.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertCovered(ArticleReader.read("large", text, Metadata.UNKNOWN)));
  }
}
