package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20220204",
        "2022-02-04",
        "4 February 2022",
        "Friday, February 4, 2022",
        "Published: February 4, 2022 10:15 AM EST",
        "Updated 4 Feb 2022",
        "Feb 4, 2022, 10:15am EST | 1,234 views",
        "Embargoed until 00:01 GMT Friday 4 February 2022",
        "THE TIMES, FRIDAY, FEBRUARY 4, 2022",
        "https://news.example/world/2022/02/04/talks-go-on",
        "By Ann Reporter | Feb. 4, 2022",
        "Published February 4, 2022 at 8:20 AM ET, last updated February 6, 2022",
        "Updated February 6, 2022 | Posted February 4, 2022",
        "on February 4, 2022 at 4:31 AM, updated February 6, 2022 at 8:33 AM",
        "4 February 2022 Last updated at 11:11 GMT",
        "FOR IMMEDIATE RELEASE: February 4, 2022",
        "Story Created: Feb 4, 2022 at 9:56 AM AKDT",
        "Last modified: 2022-02-04T10:15:00Z",
        "https://news.example/world/2022/feb/04/talks-go-on",
        "Permalink: https://news.example/talks-go-on-20220204",
        "MOSCOW, February 4, 2022. The talks go on.",
        "LONDON, 4 February 2022 (Reuters) - The talks go on."
      })
  void a_stated_day_is_read_from_the_text(String line) {
    Metadatum<DateRange> found = find("A headline\n" + line + "\nOn May 3, 2020 it began.");
    assertThat(found.value()).isEqualTo(DateRange.day(LocalDate.of(2022, 2, 4)));
    assertThat(found.origin()).isEqualTo(Origin.READ_FROM_TEXT);
  }

  @Test
  void a_dateline_without_a_year_takes_the_first_after_the_dates_of_the_text() {
    Metadatum<DateRange> found =
        find(
            "STEPANAKERT, FEBRUARY 1, PRESS: \"We confirm,\" he said.\n\n"
                + "On December 17, 2021, a draft was released. On January 26, they answered.");
    assertThat(found.value()).isEqualTo(DateRange.day(LocalDate.of(2022, 2, 1)));
    assertThat(found.origin()).isEqualTo(Origin.INFERRED);
    assertThat(found.certainty()).isLessThan(0.9);
  }

  @Test
  void this_week_and_a_weekday_beside_dates_give_a_range() {
    Metadatum<DateRange> found =
        find(
            "They answered this week. On January 26 they wrote about what was disclosed on "
                + "December 17, 2021.\n\nOn Friday, the minister spoke.");
    assertThat(found.value())
        .isEqualTo(new DateRange(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 1, 30)));
    assertThat(found.origin()).isEqualTo(Origin.INFERRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister told the president on Monday about the positions from before 1997.",
        "On January 26 they wrote; on Friday they spoke.",
        "MOSCOW, February 4. Talks go on.",
        "THE BATTLE OF KYIV, FEBRUARY 4, 2022",
        "Copyright 2022 The Daily. All rights reserved February 4, 2022.",
        "Born May 3, 1950",
        "Date of birth: May 3, 1950",
        "Tel. 20220204",
        "ISBN 20220204",
        "Archive\nMay 3, 2020\nMay 4, 2020\nMay 5, 2020\nTalks go on.",
        "https://a.example/2020/05/03/x\nhttps://a.example/2021/06/07/y\n",
        "They cited https://a.example/2020/05/03/x in court.",
        "https://a.example/2005_05_01_archive.html",
        "https://a.example/2022/13/45/x",
        ""
      })
  void an_unknown_day_stays_unknown(String text) {
    assertThat(PublicationDate.find(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2022/02/04/talks",
        "https://news.example/2022/feb/4/talks",
        "https://news.example/2022-02-04/talks",
        "https://news.example/talks_20220204.html",
        "https://news.example/2022/2/4/1234567/talks"
      })
  void the_day_in_an_address_counts_where_the_text_says_nothing_surer(String address) {
    assertThat(PublicationDate.inAddress(address)).contains(LocalDate.of(2022, 2, 4));
    assertThat(PublicationDate.find("Talks go on.", List.of(), Optional.of(address)))
        .hasValueSatisfying(
            found -> assertThat(found.value().from()).isEqualTo(LocalDate.of(2022, 2, 4)));
    assertThat(
            PublicationDate.find(
                "Published February 3, 2022\nTalks go on.", List.of(), Optional.of(address)))
        .hasValueSatisfying(
            found -> assertThat(found.value().from()).isEqualTo(LocalDate.of(2022, 2, 3)));
  }

  @Test
  void every_statement_of_the_day_is_named_with_its_words() {
    String text = "Posted 3 May 2022\nPARIS, May 1, 2022. Talks go on.";
    assertThat(PublicationDate.stated(text, List.of()))
        .extracting(clue -> clue.span().in(text) + " " + clue.source())
        .containsExactly("3 May 2022 PUBLISHED_LINE", "May 1, 2022 DATELINE");
  }

  @Test
  void boilerplate_and_repeats_are_no_evidence() {
    String text = "20210101\nThe talks go on.\n";
    List<Section> sections =
        List.of(
            new Section(new Span(0, 9), SectionKind.BOILERPLATE),
            new Section(new Span(9, text.length()), SectionKind.BODY));
    assertThat(PublicationDate.find(text, sections)).isEmpty();
  }

  private static Metadatum<DateRange> find(String text) {
    Optional<Metadatum<DateRange>> found = PublicationDate.find(text, List.of());
    assertThat(found).isPresent();
    return found.get();
  }
}
