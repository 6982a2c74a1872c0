package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerConfigTest {
  private static final CheckerConfig SET =
      new CheckerConfig(false, Map.of("gap", "error"), Map.of("days", 3.0));

  @Test
  void one_thing_is_set_and_the_rest_stays() {
    assertThat(SET.withEnabled(true))
        .isEqualTo(new CheckerConfig(true, Map.of("gap", "error"), Map.of("days", 3.0)));
    assertThat(SET.withSeverity("clash", Optional.of("off")).severity())
        .isEqualTo(Map.of("gap", "error", "clash", "off"));
    assertThat(SET.withOption("days", Optional.of(5.0)).options()).isEqualTo(Map.of("days", 5.0));
  }

  @Test
  void what_goes_back_to_the_usual_is_not_named_any_more() {
    assertThat(SET.withSeverity("gap", Optional.empty()).severity()).isEmpty();
    assertThat(SET.withOption("days", Optional.empty()).options()).isEmpty();
  }
}
