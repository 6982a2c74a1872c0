package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROME, May 4 (Reuters) - The bridge fell.            | Reuters
          NEW YORK, February 4. TASS. The bridge fell.        | TASS
          MOSCOW, May 4. /TASS/. The bridge fell.             | TASS
          The bridge fell, a friend told the Northern Post.   | the Northern Post
          The bridge fell, he said in an interview with CNN.  | CNN
          The bridge fell, WXYZ reported.                     | WXYZ
          The bridge fell, according to Witness.com.          | Witness.com
          The bridge fell, papers wrote, citing Interfax.     | Interfax
          The bridge will fall, she told TASS on Friday.      | TASS
          The bridge will fall, according to TASS.            | TASS
          As Reuters reports, the bridge will fall.           | Reuters
          Reuters reports the bridge will fall.               | Reuters
          Reuters quoted her as saying the bridge will fall.  | Reuters
          """)
  void outlets_are_known_by_what_stands_around_them(String text, String name) {
    assertThat(Outlets.in(text)).extracting(span -> span.in(text)).containsOnly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge fell, a friend told NATO.",
        "Lund told the mayor that the bridge fell.",
        "He read the Northern Post.",
        "FBI agents said the bridge fell."
      })
  void others_that_are_talked_to_are_none(String text) {
    assertThat(Outlets.in(text)).isEmpty();
  }

  @Test
  void all_spellings_of_a_name_are_one() {
    assertThat(Outlets.normal("The Associated Press")).isEqualTo("ap");
    assertThat(Outlets.normal("apnews.com")).isEqualTo("ap");
    assertThat(Outlets.normal("Russia’s TASS news agency")).isEqualTo("tass");
  }
}
