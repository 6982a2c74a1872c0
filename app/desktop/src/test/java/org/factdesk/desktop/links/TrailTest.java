package org.factdesk.desktop.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.AnnotationRef;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final AnnotationRef ONE = new AnnotationRef("a", "1");
  private static final AnnotationRef TWO = new AnnotationRef("b", "2");

  @Test
  void a_walk_in_a_circle_comes_by_the_same_mark_again() {
    Trail trail = Trail.NONE.at(Optional.of(ONE)).on(TWO).on(ONE);
    assertThat(trail.marks()).containsExactly(ONE, TWO, ONE);
    assertThat(trail.backTo(1).marks()).containsExactly(ONE, TWO);
  }

  @Test
  void whoever_goes_elsewhere_begins_a_new_trail() {
    Trail trail = Trail.NONE.at(Optional.of(ONE)).on(TWO);
    assertThat(trail.at(Optional.of(TWO))).isEqualTo(trail);
    assertThat(trail.at(Optional.empty())).isEqualTo(trail);
    assertThat(trail.at(Optional.of(ONE)).marks()).containsExactly(ONE);
  }

  @Test
  void a_long_walk_forgets_its_beginning() {
    Trail trail = Trail.NONE.at(Optional.of(ONE));
    for (int i = 0; i < 1000; i++) {
      trail = trail.on(i % 2 == 0 ? TWO : ONE);
    }
    assertThat(trail.marks()).hasSize(50);
    assertThat(trail.end()).contains(ONE);
    assertThat(new Trail(List.of()).end()).isEmpty();
  }
}
