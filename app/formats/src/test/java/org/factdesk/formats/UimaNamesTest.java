package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UimaNamesTest {
  @Test
  void layers_have_names_as_people_know_them_from_uima() {
    assertThat(UimaNames.type("claim")).isEqualTo("webanno.custom.Claim");
    assertThat(UimaNames.type("said-source")).isEqualTo("webanno.custom.SaidSource");
    assertThat(UimaNames.type("5w")).isEqualTo("webanno.custom.X_x_5w");
    assertThat(UimaNames.type("a.b")).isEqualTo("webanno.custom.A_2e_b");
    assertThat(UimaNames.feature("kind")).isEqualTo("kind");
    assertThat(UimaNames.feature("primary_tone")).isEqualTo("primary__tone");
    assertThat(UimaNames.feature("begin")).isEqualTo("X_x_begin");
    assertThat(UimaNames.feature("factdeskId")).isEqualTo("X_x_factdeskId");
  }

  @Test
  void every_id_is_read_back_from_its_name_and_no_two_have_the_same() {
    Random random = new Random(5);
    String signs = "abxX_-5.eä😊d";
    Map<String, String> types = new HashMap<>();
    Map<String, String> features = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      StringBuilder drawn = new StringBuilder();
      for (int length = random.nextInt(7); length >= 0; length--) {
        drawn.append(signs.charAt(random.nextInt(signs.length())));
      }
      String id = drawn.toString();
      String type = UimaNames.type(id);
      assertThat(type).matches("webanno\\.custom\\.[A-Za-z][A-Za-z0-9_]*");
      assertThat(UimaNames.id(type.substring(UimaNames.CUSTOM.length()))).isEqualTo(id);
      assertThat(types.merge(type, id, (one, other) -> one)).isEqualTo(id);
      String feature = UimaNames.feature(id);
      assertThat(feature).matches("[A-Za-z][A-Za-z0-9_]*");
      assertThat(UimaNames.featureOf(feature)).isEqualTo(id);
      assertThat(features.merge(feature, id, (one, other) -> one)).isEqualTo(id);
    }
  }

  @Test
  void names_that_nobody_made_of_an_id_are_read_as_they_are() {
    for (String name : List.of("a_", "a_zz_b", "_", "a_2", "a_123456_b")) {
      assertThat(UimaNames.featureOf(name)).isEqualTo(name);
    }
  }
}
