package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.junit.jupiter.api.Test;

class SeedPagesTest {
  private static Article seed(String name) throws IOException {
    Path file = Path.of(System.getProperty("factdesk.root"), "seeds", name + ".txt");
    return ArticleReader.read(name, Files.readString(file), Metadata.UNKNOWN);
  }

  private static List<String> starts(Article article) {
    return Pages.kinds(article).stream()
        .map(line -> line.substring(0, Math.min(line.length(), 40)))
        .toList();
  }

  private static void assertPublished(Article article, Origin origin, String from, String to) {
    Metadatum<DateRange> published = article.metadata().published().orElseThrow();
    assertThat(published.value())
        .isEqualTo(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    assertThat(published.origin()).isEqualTo(origin);
    assertThat(published.reason()).isNotBlank();
  }

  private static Optional<String> value(Optional<Metadatum<String>> metadatum) {
    return metadatum.map(Metadatum::value);
  }

  @Test
  void a_flattened_copy_a_day_an_address_and_shuffled_paragraphs() throws IOException {
    Article article = seed("000_bd86f4d1ab979034");

    assertThat(starts(article))
        .containsExactly(
            "repeat: Russian envoy sees prospects for",
            "metadata: 20220204",
            "metadata: https://tass.com/politics/1397",
            "body: On December 17, the Russian Foreig",
            "body: According to the Russian envoy, th",
            "dateline: NEW YORK, February 4. TASS.",
            "body: Moscow believes that there is stil",
            "body: \"We see that there is still room f");
    assertThat(value(article.metadata().title()))
        .contains("Russian envoy sees prospects for security dialogue with US NATO");
    assertThat(value(article.metadata().url())).contains("https://tass.com/politics/1397553");
    assertThat(value(article.metadata().outlet())).contains("TASS");
    assertThat(value(article.metadata().language())).contains("en");
    assertPublished(article, Origin.READ_FROM_TEXT, "2022-02-04", "2022-02-04");
  }

  @Test
  void another_flattened_copy_whose_title_lost_a_dash() throws IOException {
    Article article = seed("001_86f673c54a83fc4f");

    assertThat(starts(article))
        .containsExactly(
            "repeat: Russia West to continue contacts",
            "metadata: 20220204",
            "metadata: https://tass.com/world/1398343",
            "body: According to him, Moscow is disapp",
            "body: \"The series of contacts will conti",
            "dateline: MOSCOW, February 4. TASS.",
            "body: Russia and the West will continue ",
            "body: The United States and NATO handed ",
            "body: On December 17, 2021, the Russian ");
    assertThat(value(article.metadata().title()))
        .contains(
            "Russia West to continue contacts on security guarantees soon  Foreign Ministry source");
    assertPublished(article, Origin.READ_FROM_TEXT, "2022-02-04", "2022-02-04");
  }

  @Test
  void a_headline_given_three_times_between_menus() throws IOException {
    Article article = seed("002_07d5fdf0b2b9ae39");

    assertThat(starts(article))
        .containsExactly(
            "boilerplate: Artsakhpress",
            "boilerplate: International",
            "headline: US gets Russia’s feedback on s",
            "body: The United States has received Rus",
            "repeat: US gets Russia’s feedback on sec",
            "repeat: US gets Russia’s feedback on sec",
            "dateline: STEPANAKERT, FEBRUARY 1, ARTSA",
            "body: \"We can confirm we received a writ",
            "body: \"It would be unproductive to negot",
            "body: On December 17, 2021, the Russian ",
            "body: On January 26, the US and NATO han",
            "body: The West and Kiev have recently be",
            "boilerplate: Politics",
            "boilerplate: Economy",
            "boilerplate: Society",
            "boilerplate: Military",
            "boilerplate: Most Read",
            "boilerplate: month",
            "boilerplate: week",
            "boilerplate: day",
            "boilerplate: Search");
    assertThat(value(article.metadata().title()))
        .contains(
            "US gets Russia’s feedback on security proposals sent by Washington. Department of State");
    assertThat(value(article.metadata().outlet())).contains("Artsakhpress");
    assertPublished(article, Origin.INFERRED, "2022-02-01", "2022-02-01");
  }

  @Test
  void a_link_inside_the_story_and_a_comment_form_after_it() throws IOException {
    Article article = seed("003_340db2a679115fb2");

    assertThat(starts(article))
        .startsWith(
            "headline: Russia is not satisfied with t",
            "dateline: Moscow-.",
            "body: Russia has expressed its dissatisf")
        .contains("boilerplate: See also\u00A0 Indigenous people")
        .endsWith(
            "body: The senior Russian official said t",
            "boilerplate: Leave a Reply",
            "boilerplate: Your email address will not");
    assertThat(starts(article).stream().filter(line -> line.startsWith("body"))).hasSize(14);
    Metadatum<DateRange> published = article.metadata().published().orElseThrow();
    assertThat(published.origin()).isEqualTo(Origin.INFERRED);
    assertThat(published.value().from())
        .isBetween(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 1, 30));
    assertThat(published.value().to())
        .isBetween(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 1, 30));
  }

  @Test
  void nothing_but_a_story_and_a_comment_form() throws IOException {
    Article article = seed("004_206493c509410b0a");

    assertThat(starts(article).get(0)).isEqualTo("headline: Russia Ready to Continue Secur");
    assertThat(starts(article).stream().filter(line -> line.startsWith("body"))).hasSize(11);
    assertThat(starts(article))
        .endsWith("boilerplate: Leave a Reply", "boilerplate: Your email address will not");
    assertThat(article.metadata().published()).isEmpty();
    assertThat(article.metadata().outlet()).isEmpty();
  }
}
