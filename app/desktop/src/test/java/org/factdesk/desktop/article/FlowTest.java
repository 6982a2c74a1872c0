package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.SectionKind;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static List<String> blocks(Article article, Integer... open) {
    return Flow.of(article, Set.of(open)).stream()
        .map(
            block ->
                block.kind()
                    + (block.beside() ? " beside: " : ": ")
                    + (block.showsText()
                        ? article.text().substring(block.begin(), block.end())
                        : block.label()))
        .toList();
  }

  @Test
  void blank_lines_belong_to_no_paragraph() {
    assertThat(blocks(Article.of("a", "\r\nOne.\r\n\r\n \u00a0 \u00a0\n\nTwo.\n\n")))
        .containsExactly("INFO: date unknown", "BODY: One.", "BODY: Two.");
  }

  @Test
  void a_title_that_the_text_does_not_have_stands_above_it_as_the_headline() {
    Metadata titled = Metadata.UNKNOWN.withTitle(Metadatum.given("A  bridge\u0000 reopens"));
    Article article = Article.of("a", "It rained.").withMetadata(titled);
    assertThat(blocks(article))
        .containsExactly("TITLE: A bridge reopens", "INFO: date unknown", "BODY: It rained.");
    Article told = Article.of("a", "A bridge reopens\n\nIt rained.").withMetadata(titled);
    assertThat(blocks(told)).doesNotContain("TITLE: A bridge reopens");
  }

  @Test
  void an_empty_article_has_no_paragraph() {
    assertThat(blocks(Article.of("a", ""))).containsExactly("INFO: date unknown");
  }

  @Test
  void the_line_of_information_stands_below_the_headline() {
    Article article =
        Sample.of("Site\n\nA headline\n\nThe story.")
            .section(SectionKind.BOILERPLATE, "Site")
            .section(SectionKind.HEADLINE, "headline")
            .section(SectionKind.BODY, "")
            .page()
            .article();
    assertThat(blocks(article))
        .containsExactly(
            "DIM: Site", "HEADLINE: A headline", "INFO: date unknown", "BODY: The story.");
  }

  @Test
  void a_dateline_and_what_follows_it_are_one_paragraph() {
    Article article =
        Sample.of("PARIS, May 1. It rained.")
            .section(SectionKind.DATELINE, "May 1.")
            .section(SectionKind.BODY, "")
            .page()
            .article();
    assertThat(blocks(article)).contains("BODY: PARIS, May 1. It rained.");
  }

  @Test
  void a_section_may_begin_within_a_line() {
    Article article =
        Sample.of("A headlineand the story without a comma")
            .section(SectionKind.HEADLINE, "headline")
            .section(SectionKind.REPEAT, "")
            .page()
            .article();
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE: A headline", "INFO: date unknown", "FOLDED: Text repeated, 1 paragraph");
  }

  @Test
  void repeats_that_stand_together_are_folded_together() {
    Article article =
        Sample.of("A long headline\n\nA long headline\n\nA long headline.\n\nStory.")
            .section(SectionKind.HEADLINE, "headline")
            .section(SectionKind.REPEAT, "headline")
            .section(SectionKind.REPEAT, "headline.")
            .section(SectionKind.BODY, "")
            .page()
            .article();
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE: A long headline",
            "INFO: date unknown",
            "FOLDED: Headline repeated, 2 times",
            "BODY: Story.");
  }

  @Test
  void one_or_two_words_of_boilerplate_stay_open_on_one_row() {
    Article article =
        Sample.of("Press\n\nWorld\n\nStory.")
            .section(SectionKind.BOILERPLATE, "World")
            .section(SectionKind.BODY, "")
            .page()
            .article();
    assertThat(blocks(article)).contains("DIM: Press", "DIM beside: World");
  }

  @Test
  void an_open_section_shows_its_lines_below_its_name() {
    Article article =
        Sample.of("Story.\n\nPolitics\n\nEconomy\n\nMost Read")
            .section(SectionKind.BODY, "Story.")
            .section(SectionKind.BOILERPLATE, "")
            .page()
            .article();
    assertThat(blocks(article)).last().isEqualTo("FOLDED: Site navigation, 3 lines");
    assertThat(blocks(article, 8))
        .containsSubsequence(
            "UNFOLDED: Site navigation, 3 lines",
            "DIM: Politics",
            "DIM: Economy",
            "DIM: Most Read");
  }

  @Test
  void a_title_at_the_head_of_a_repeat_is_shown_as_the_headline() {
    String story = "It rained all day and then again at night ".repeat(3);
    Article article =
        Sample.of("Rain in  Paris" + story + "\n20220204\nIt rained.")
            .metadata(Metadata.UNKNOWN.withTitle(Metadatum.given("Rain in Paris")))
            .section(SectionKind.REPEAT, story)
            .section(SectionKind.METADATA, "20220204")
            .section(SectionKind.BODY, "")
            .page()
            .article();
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE: Rain in  Paris",
            "INFO: date unknown",
            "FOLDED: Text repeated without punctuation, 1 paragraph",
            "DIM: 20220204",
            "BODY: It rained.");
  }
}
