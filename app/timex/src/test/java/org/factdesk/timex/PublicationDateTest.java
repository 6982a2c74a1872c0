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
        "https://news.example/world/2022/02/04/talks-go-on",
        "By Ann Reporter | Feb. 4, 2022",
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
        ""
      })
  void an_unknown_day_stays_unknown(String text) {
    assertThat(PublicationDate.find(text, List.of())).isEmpty();
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
