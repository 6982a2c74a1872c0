package org.factdesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void marks_are_taken_out_of_the_text() {
    MarkedText text =
        MarkedText.parse(
            "On [[May [9|number]|date value=9 said='by two']], [all|claim] | \\[sic\\]");

    assertThat(text.text()).isEqualTo("On May 9, all | [sic]");
    assertThat(text.flagged()).containsExactly(new Span(3, 8));
    assertThat(text.marks())
        .extracting(mark -> mark.label().layer())
        .containsExactly("number", "date", "claim");
    assertThat(text.marks().get(1).label().features())
        .isEqualTo(Map.of("value", "9", "said", "by two"));
  }

  @Test
  void spans_are_shown_in_brackets_also_when_nested_or_side_by_side() {
    assertThat(MarkedText.show("abcd", List.of(new Span(0, 2), new Span(2, 3))))
        .isEqualTo("[[ab]][[c]]d");
    assertThat(MarkedText.show("abcd", List.of(new Span(0, 3), new Span(1, 2))))
        .isEqualTo("[[a[[b]]c]]d");
  }

  @Test
  void a_slip_in_the_notation_is_named() {
    assertThatThrownBy(() -> MarkedText.parse("so [[words")).hasMessageContaining("not closed");
    assertThatThrownBy(() -> MarkedText.parse("so] words"))
        .hasMessageContaining("no bracket is open");
    assertThatThrownBy(() -> MarkedText.parse("[words]")).hasMessageContaining("needs a layer");
    assertThatThrownBy(() -> MarkedText.parse("[|claim]")).hasMessageContaining("no words");
  }
}
