package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSurnamesTest {
  private static final String BOTH = "Then Bill Benton, 61, met Hillary Benton, 60. ";

  private static List<String> unclear(String text) {
    return SharedSurnames.in(text, ProperNames.in(text)).stream()
        .map(unclear -> unclear.surname().in(text) + " of " + unclear.bearers().size())
        .toList();
  }

  @Test
  void a_surname_alone_is_unclear_where_two_people_bear_it() {
    assertThat(unclear(BOTH + "Later Benton said so.")).containsExactly("Benton of 2");
  }

  @Test
  void a_title_or_the_only_full_name_nearby_makes_it_clear() {
    assertThat(unclear(BOTH + "Later Mr Benton said so.")).isEmpty();
    String far = "They went on and on and on. ".repeat(15);
    assertThat(unclear(BOTH + far + "Then Bill Benton rose. Later Benton said so.")).isEmpty();
    assertThat(unclear(BOTH + far + "Later Benton said so.")).hasSize(1);
    assertThat(unclear("Then B. Benton, 61, met Bill Benton, 61. Later Benton said.")).isEmpty();
  }
}
