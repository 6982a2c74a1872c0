package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConflictMarkersTest {
  private static final String LEFT =
      """
      {
      <<<<<<< HEAD
      "ours":1,
      =======
      "theirs":2,
      >>>>>>> branch
      "both":3
      }
      """;

  @Test
  void both_sides_are_taken_apart() {
    ConflictMarkers sides = ConflictMarkers.in(LEFT).orElseThrow();
    assertThat(sides.ours()).startsWith("{\n\"ours\":1,\n\"both\":3\n}\n");
    assertThat(sides.theirs()).startsWith("{\n\"theirs\":2,\n\"both\":3\n}\n");
    assertThat(sides.base()).isEmpty();
  }

  @Test
  void what_both_came_of_is_there_where_git_wrote_it() {
    String three = LEFT.replace("=======", "||||||| base\n\"old\":0,\n=======");
    ConflictMarkers sides = ConflictMarkers.in(three.replace("\n", "\r\n")).orElseThrow();
    assertThat(sides.base().orElseThrow()).startsWith("{\n\"old\":0,\n\"both\":3\n}\n");
    assertThat(sides.ours()).startsWith("{\n\"ours\":1,\n\"both\":3\n}\n");
  }

  @Test
  void markers_that_do_not_fit_together_are_no_sides() {
    assertThat(ConflictMarkers.in("{\n}\n")).isEmpty();
    assertThat(ConflictMarkers.in(LEFT.replace(">>>>>>> branch", ""))).isEmpty();
  }
}
