package org.factdesk.desktop.actions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeyHintsTest {
  @Test
  void a_command_without_a_key_has_a_dash() {
    assertThat(KeyHints.of("no-such-command")).isEqualTo("–");
  }
}
