package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class HandleDragTest {
  private static final String TEXT = "one two three four five six";

  private static HandleDrag drag(boolean start, Span... spans) {
    Annotation annotation =
        new Annotation("m", "claim", List.of(spans), new TreeMap<>(), "", "anna", Instant.EPOCH);
    return new HandleDrag(new Mark(annotation, annotation.extent(), Mark.Style.UNKNOWN, 0), start);
  }

  @Test
  void the_end_goes_to_the_end_of_the_word() {
    assertThat(drag(false, new Span(4, 7)).to(10, TEXT, true)).isEqualTo(new Span(4, 13));
    assertThat(drag(false, new Span(4, 7)).to(10, TEXT, false)).isEqualTo(new Span(4, 10));
  }

  @Test
  void the_start_goes_to_the_start_of_the_word() {
    assertThat(drag(true, new Span(8, 13)).to(5, TEXT, true)).isEqualTo(new Span(4, 13));
  }

  @Test
  void a_mark_keeps_at_least_a_character() {
    assertThat(drag(false, new Span(4, 7)).to(0, TEXT, false)).isEqualTo(new Span(4, 5));
    assertThat(drag(true, new Span(4, 7)).to(27, TEXT, false)).isEqualTo(new Span(6, 7));
  }

  @Test
  void other_parts_of_the_mark_stay() {
    HandleDrag drag = drag(false, new Span(0, 3), new Span(8, 13));
    assertThat(drag.spans(drag.to(20, TEXT, true)))
        .containsExactly(new Span(0, 3), new Span(8, 23));
  }
}
