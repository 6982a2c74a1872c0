package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.desktop.timeline.Told.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayNamesTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 10);
  private static final LocalDate SECOND = LocalDate.of(2022, 1, 26);

  @Test
  void a_day_is_named_by_what_many_tell_of_it() {
    List<ToldDate> tellings =
        List.of(
            telling("a", "2022-01-10", "harbour", "strike", "began", "quietly"),
            telling("b", "2022-01-10", "the", "harbour", "strike", "of", "crews"),
            telling("c", "2022-01-10", "another", "harbour", "strike"));
    assertThat(names(Map.of(FIRST, tellings)).name(FIRST, tellings, 28)).contains("harbour strike");
  }

  @Test
  void words_that_every_day_has_count_less() {
    List<ToldDate> first = List.of(telling("a", "2022-01-10", "security", "drafts"));
    List<ToldDate> second = List.of(telling("a", "2022-01-26", "security", "responses"));
    DayNames names = names(Map.of(FIRST, first, SECOND, second));
    assertThat(names.name(FIRST, first, 12)).isEqualTo("drafts");
    assertThat(names.name(SECOND, second, 12)).isEqualTo("responses");
  }

  @Test
  void empty_words_neither_begin_nor_end_a_name() {
    List<ToldDate> tellings = List.of(telling("a", "2022-01-10", "of", "the", "talks", "and"));
    assertThat(names(Map.of(FIRST, tellings)).name(FIRST, tellings, 28)).isEqualTo("talks");
  }

  @Test
  void a_name_is_no_longer_than_there_is_room() {
    List<ToldDate> tellings = List.of(telling("a", "2022-01-10", "consultations", "began"));
    assertThat(names(Map.of(FIRST, tellings)).name(FIRST, tellings, 11)).isEqualTo("began");
    assertThat(names(Map.of(FIRST, tellings)).name(FIRST, tellings, 3)).isEmpty();
  }

  private static DayNames names(Map<LocalDate, List<ToldDate>> told) {
    return new DayNames(told);
  }
}
