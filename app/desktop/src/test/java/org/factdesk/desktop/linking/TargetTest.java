package org.factdesk.desktop.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.model.AnnotationRef;
import org.junit.jupiter.api.Test;

class TargetTest {
  private final Target target =
      Target.of(
          new AnnotationRef("003_x", "a"),
          "003",
          new Swatch("claim", LinePattern.SOLID),
          "On January 26, Washington expressed its views in writing",
          "");

  @Test
  void every_part_that_was_typed_begins_a_word() {
    assertThat(target.matches(List.of("26", "writ"))).isTrue();
    assertThat(target.matches(List.of("003"))).isTrue();
    assertThat(target.matches(List.of())).isTrue();
    assertThat(target.matches(List.of("ash"))).isFalse();
  }

  @Test
  void typed_parts_are_found_for_heavier_type() {
    assertThat(Matched.in(target.words(), List.of("26", "writ")).bold().values())
        .extracting(span -> span.in(target.words()))
        .containsExactly("26", "writ");
  }
}
