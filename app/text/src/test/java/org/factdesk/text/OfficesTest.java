package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficesTest {
  @Test
  void an_office_is_the_same_in_whatever_words() {
    assertThat(Offices.in("Norwegian Defense Minister")).isEqualTo("defense minister");
    assertThat(Offices.in("the minister of defence")).isEqualTo("defense minister");
    assertThat(Offices.in("Russian President")).isEqualTo("president");
    assertThat(Offices.in("quarterback")).isEmpty();
  }

  @Test
  void who_was_or_stands_in_has_no_office() {
    assertThat(Offices.in("former foreign minister")).isEmpty();
    assertThat(Offices.in("Vice President")).isEmpty();
  }

  @Test
  void ministers_of_two_fields_and_two_heads_are_two() {
    assertThat(Offices.areTwo("foreign minister", "defense minister")).isTrue();
    assertThat(Offices.areTwo("president", "prime minister")).isTrue();
    assertThat(Offices.areTwo("prime minister", "president")).isTrue();
    assertThat(Offices.areTwo("president", "foreign minister")).isFalse();
    assertThat(Offices.areTwo("president", "president")).isFalse();
  }
}
