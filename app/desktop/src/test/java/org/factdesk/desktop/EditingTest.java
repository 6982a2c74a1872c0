package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Corrections;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class EditingTest {
  private static final Corrections BODY =
      Corrections.NONE.withSections(List.of(new Section(new Span(10, 40), SectionKind.BODY)));

  @Test
  void words_said_to_be_something_else_are_cut_out_of_what_was_said_before() {
    Corrections corrections =
        Editing.withSection(BODY, new Span(20, 30), Optional.of(SectionKind.BOILERPLATE));
    assertThat(corrections.sections())
        .containsExactly(
            new Section(new Span(10, 20), SectionKind.BODY),
            new Section(new Span(20, 30), SectionKind.BOILERPLATE),
            new Section(new Span(30, 40), SectionKind.BODY));
  }

  @Test
  void what_was_said_about_words_can_be_taken_back() {
    assertThat(Editing.withSection(BODY, new Span(5, 25), Optional.empty()).sections())
        .containsExactly(new Section(new Span(25, 40), SectionKind.BODY));
  }
}
