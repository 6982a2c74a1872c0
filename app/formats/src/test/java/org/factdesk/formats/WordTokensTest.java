package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class WordTokensTest {
  @Test
  void words_and_each_sign_beside_them_are_tokens() {
    assertThat(words("😊 Prices rose 4%, U.S. officials “said”."))
        .containsExactly(
            "😊", "Prices", "rose", "4", "%", ",", "U.S.", "officials", "“", "said", "”", ".");
  }

  @Test
  void everything_but_blanks_is_in_exactly_one_token() {
    for (Sample sample : GeneratedSamples.of(4, 60)) {
      String text = sample.article().text();
      int at = 0;
      for (Span token : WordTokens.in(text)) {
        assertThat(token.begin()).isGreaterThanOrEqualTo(at);
        assertThat(text.substring(at, token.begin()).codePoints().allMatch(WordTokens::isBlank))
            .isTrue();
        at = token.end();
      }
      assertThat(text.substring(at).codePoints().allMatch(WordTokens::isBlank)).isTrue();
    }
  }

  private static List<String> words(String text) {
    return WordTokens.in(text).stream().map(span -> span.in(text)).toList();
  }
}
