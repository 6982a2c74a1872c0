package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import java.time.LocalDate;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published [[January 4, 2022]]\nTalks go on.",
        "Posted on [[February 14, 2022 at 3 p.m.]]\nTalks go on.",
        "Published: [[4 February 2021]]\nTalks go on.",
        "Last updated [[2022-01-20]]\nTalks go on."
      })
  void a_line_that_states_another_day_is_flagged_and_either_day_can_be_set(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(
            DateConsistency.PUBLICATION_MISMATCH, "but the day of publication is 4 February 2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published February 3, 2022\nTalks go on.",
        "Updated February 20, 2022\nTalks go on.",
        "Published July 29, 2004\nTalks go on.",
        "First published July 29, 2004\nUpdated February 4, 2022\nTalks go on.",
        "May 3, 2021\nTalks went on.",
        "He published it on January 4, 2022."
      })
  void days_that_can_stand_side_by_side_are_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }

  @Test
  void the_fixes_are_both_days() {
    checking(DateConsistency::new)
        .article("north", "Published [[January 4, 2022]]\nTalks go on.")
        .published("2022-02-04")
        .fixes("Set the publication to 4 January 2022", "Set the publication to 4 February 2022");
  }

  @Test
  void an_address_of_another_day_is_flagged_where_it_stands() {
    checking(DateConsistency::new)
        .article("north", "[[https://news.example/2022/01/04/talks]]\nTalks go on.")
        .url("https://news.example/2022/01/04/talks")
        .published("2022-02-04")
        .finds(DateConsistency.PUBLICATION_MISMATCH, "The address names 4 January 2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022/01/04", "2021/06/11", "2020/01/11", "2022/06/11"})
  void an_address_outside_the_text_is_flagged_at_the_first_word(String day) {
    checking(DateConsistency::new)
        .article("north", "[[Talks]] go on.")
        .url("https://news.example/" + day + "/talks")
        .published("2022-02-04")
        .finds(DateConsistency.PUBLICATION_MISMATCH, "The address in the metadata names");
  }

  @Test
  void an_old_address_is_none_where_the_text_says_that_it_was_put_up_again() {
    checking(DateConsistency::new)
        .article("north", "Talks go on. This story was republished in February.")
        .url("https://news.example/2020/01/04/talks")
        .published("2022-02-04")
        .findsNothing();
  }

  @Test
  void what_a_person_has_set_is_not_questioned() {
    checking(DateConsistency::new)
        .article("north", "Published January 4, 2022\nTalks go on.")
        .metadata(
            known ->
                known.withPublished(Metadatum.setByUser(DateRange.day(LocalDate.of(2022, 2, 4)))))
        .findsNothing();
  }
}
