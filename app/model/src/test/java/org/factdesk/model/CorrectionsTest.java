package org.factdesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Metadata READ =
      Metadata.UNKNOWN
          .withTitle(new Metadatum<>("Read", Origin.READ_FROM_TEXT, 0.9, "first line"))
          .withPublished(
              new Metadatum<>(
                  DateRange.day(LocalDate.of(2022, 2, 4)), Origin.INFERRED, 0.5, "dateline"));

  @Test
  void what_a_person_set_wins_and_the_rest_stays() {
    Metadata corrected = Corrections.NONE.withTitle(Optional.of("Set")).applyTo(READ);

    assertThat(corrected.title()).contains(Metadatum.setByUser("Set"));
    assertThat(corrected.published()).isEqualTo(READ.published());
  }

  @Test
  void a_person_can_say_that_the_date_is_unknown() {
    Metadata corrected =
        Corrections.NONE.withPublished(Optional.of(Optional.empty())).applyTo(READ);

    assertThat(corrected.published()).isEmpty();
  }

  @Test
  void a_corrected_stretch_replaces_the_middle_of_a_section() {
    List<Section> derived = List.of(section(0, 100, SectionKind.BODY));

    List<Section> corrected =
        Corrections.NONE
            .withSections(List.of(section(20, 40, SectionKind.BOILERPLATE)))
            .applyTo(derived);

    assertThat(corrected)
        .containsExactly(
            section(0, 20, SectionKind.BODY),
            section(20, 40, SectionKind.BOILERPLATE),
            section(40, 100, SectionKind.BODY));
  }

  @Test
  void a_corrected_stretch_may_reach_over_several_sections() {
    List<Section> derived =
        List.of(
            section(0, 10, SectionKind.HEADLINE),
            section(10, 20, SectionKind.BODY),
            section(20, 30, SectionKind.REPEAT));

    List<Section> corrected =
        Corrections.NONE.withSections(List.of(section(5, 25, SectionKind.BODY))).applyTo(derived);

    assertThat(corrected)
        .containsExactly(
            section(0, 5, SectionKind.HEADLINE),
            section(5, 25, SectionKind.BODY),
            section(25, 30, SectionKind.REPEAT));
  }

  @Test
  void a_stretch_beyond_a_text_that_became_shorter_is_left_out() {
    List<Section> derived = List.of(section(0, 10, SectionKind.BODY));

    assertThat(
            Corrections.NONE
                .withSections(List.of(section(5, 25, SectionKind.REPEAT)))
                .applyTo(derived))
        .isEqualTo(derived);
  }

  private static Section section(int begin, int end, SectionKind kind) {
    return new Section(new Span(begin, end), kind);
  }
}
