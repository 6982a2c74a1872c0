package org.factdesk.desktop.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final List<String> CLAIMS =
      List.of(
          "the United States handed over written responses on January 26",
          "the consultations took place in Geneva on January 10",
          "the sanctions will harm common people");
  private final Likeness likeness =
      Likeness.to("On January 26 the US handed over its written responses", CLAIMS);

  @Test
  void the_same_news_in_other_words_is_the_most_alike() {
    assertThat(likeness.of(CLAIMS.get(0))).isGreaterThan(likeness.of(CLAIMS.get(1)));
    assertThat(likeness.of(CLAIMS.get(1))).isGreaterThan(likeness.of(CLAIMS.get(2)));
  }

  @Test
  void the_same_words_are_as_alike_as_can_be() {
    assertThat(likeness.of("on january 26, the us handed over its written responses")).isEqualTo(1);
    assertThat(Likeness.to("", List.of()).of("")).isZero();
  }
}
