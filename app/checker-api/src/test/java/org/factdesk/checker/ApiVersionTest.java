package org.factdesk.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ApiVersionTest {
  @Test
  void a_later_minor_version_offers_what_an_earlier_one_did() {
    ApiVersion here = ApiVersion.parse("1.4");

    assertThat(here.offers(ApiVersion.parse("1.0"))).isTrue();
    assertThat(here.offers(ApiVersion.parse("1.4.2"))).isTrue();
    assertThat(here.offers(ApiVersion.parse("1.5"))).isFalse();
    assertThat(here.offers(ApiVersion.parse("2.0"))).isFalse();
    assertThat(ApiVersion.parse("2.0").offers(here)).isFalse();
  }

  @Test
  void what_is_no_version_is_named() {
    assertThatThrownBy(() -> ApiVersion.parse("one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a version like 1.0: 'one'");
  }
}
