package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatTitleTest {
  private static final List<String> STORY =
      List.of(
          "The NATO-led force left on Friday, the YouTube channel of the army said.",
          "Its commander thanked NATO and the island's mayor.");

  @Test
  void the_title_ends_where_a_small_letter_meets_a_capital() {
    assertThat(
            new FlatTitle("Island waves goodbye to forceMayor sad The NATOled force", STORY).find())
        .contains("Island waves goodbye to force");
  }

  @Test
  void the_title_ends_after_an_abbreviation_that_the_story_knows() {
    assertThat(new FlatTitle("Island waves goodbye to NATOAccording to its mayor", STORY).find())
        .contains("Island waves goodbye to NATO");
  }

  @Test
  void names_with_capitals_inside_do_not_end_it() {
    assertThat(
            new FlatTitle("Mayor McAllister opens YouTube channel on iPhoneHe likes it", STORY)
                .find())
        .contains("Mayor McAllister opens YouTube channel on iPhone");
    assertThat(
            new FlatTitle("Farewell to the NATOled force on the islandCrowds wave", STORY).find())
        .contains("Farewell to the NATOled force on the island");
  }

  @Test
  void without_a_lost_break_it_ends_where_the_story_begins() {
    assertThat(
            new FlatTitle(
                    "Island waves goodbye to force The NATOled force left on Friday the YouTube",
                    STORY)
                .find())
        .contains("Island waves goodbye to force");
  }

  @Test
  void where_nothing_shows_its_end_there_is_none() {
    assertThat(new FlatTitle("the quick brown fox ".repeat(30), STORY).find()).isEmpty();
    assertThat(new FlatTitle("", STORY).find()).isEmpty();
  }
}
