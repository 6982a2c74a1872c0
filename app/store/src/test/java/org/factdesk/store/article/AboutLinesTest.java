package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutLinesTest {
  private static Passage line(String words) {
    return Passage.of(words).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "By JANE DOE and Luis de la Cruz in Paris",
        "By Jane Doe | Updated 3 March 2023 10:15 GMT",
        "Written by Jane Doe",
        "by admin",
        "Von Karin Sommer",
        "Par Lucie Morel",
        "By Reuters Staff"
      })
  void bylines(String words) {
    assertThat(AboutLines.isByline(line(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, snow had closed the pass.",
        "By force or by law: how the island voted",
        "By the river",
        "By",
        "Von der Straße auf die Bühne"
      })
  void titles_and_sentences_are_no_bylines(String words) {
    assertThat(AboutLines.isByline(line(words))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 February 2022",
        "Feb. 4, 2022, 10:15 a.m. EST",
        "Friday, February 4th, 2022 | 10:15 GMT",
        "Published: 4 Feb 2022",
        "Last updated on 04/02/2022 10:15",
        "04.02.2022",
        "Veröffentlicht am 16. Juli 2021 um 18:05 Uhr",
        "Publié le 4 février 2022 à 10h15",
        "4 февраля 2022"
      })
  void days(String words) {
    assertThat(AboutLines.isDay(line(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On February 4, 2022 the war began",
        "February 4",
        "2022",
        "Published in 1999 by nobody",
        "May 2022 be better"
      })
  void other_lines_with_numbers_are_no_days(String words) {
    assertThat(AboutLines.isDay(line(words))).isFalse();
  }

  @Test
  void addresses_stand_alone_or_after_their_label() {
    assertThat(AboutLines.addressIn(line("https://tass.com/politics/1397553")))
        .isEqualTo("https://tass.com/politics/1397553");
    assertThat(AboutLines.addressIn(line("Source: https://a.example/b")))
        .isEqualTo("https://a.example/b");
    assertThat(AboutLines.addressIn(line("He wrote to https://a.example/b"))).isEmpty();
    assertThat(AboutLines.addressIn(line("and/or"))).isEmpty();
  }

  @Test
  void bare_days_are_real_days() {
    assertThat(AboutLines.isBareDay(line("20220204"))).isTrue();
    assertThat(AboutLines.isBareDay(line("2022-02-04T10:15:00Z"))).isTrue();
    assertThat(AboutLines.isBareDay(line("20221304"))).isFalse();
    assertThat(AboutLines.isBareDay(line("12345678"))).isFalse();
  }

  @Test
  void topics_have_a_label_which_may_have_lost_its_break() {
    assertThat(AboutLines.isTopics(line("Tags: NATO, Russia"))).isTrue();
    assertThat(AboutLines.isTopics(line("TagsNATO"))).isTrue();
    assertThat(AboutLines.isTopics(line("Tags on cattle are here to stay"))).isFalse();
  }

  @Test
  void sources_are_named() {
    assertThat(AboutLines.sourceIn(line("Source: Xinhua| 2022-02-04 10:15:00|Editor: huaxia")))
        .isEqualTo("Xinhua");
    assertThat(AboutLines.isCredit(line("(Reporting by Lee Marsh; editing by Ida Brandt)")))
        .isTrue();
  }
}
