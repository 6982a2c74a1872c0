package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static List<String> words(String text) {
    return Words.in(text).stream().map(span -> span.in(text)).toList();
  }

  /** Snaps the span between the two bars. */
  private static String snapped(String marked) {
    int begin = marked.indexOf('|');
    int end = marked.indexOf('|', begin + 1) - 1;
    String text = marked.replace("|", "");
    return Words.snap(text, new Span(begin, end)).in(text);
  }

  @Test
  void apostrophes_hyphens_and_dots_inside_words_keep_them_whole() {
    assertThat(words("Russia’s pro-Western U.S. ally, 100,000 strong at 10:15 a.m. - wasn't AT&T."))
        .containsExactly(
            "Russia’s",
            "pro-Western",
            "U.S.",
            "ally",
            "100,000",
            "strong",
            "at",
            "10:15",
            "a.m.",
            "wasn't",
            "AT&T");
  }

  @Test
  void addresses_stay_whole_and_glued_sentences_come_apart() {
    assertThat(words("see tass.com now.Then 3.5"))
        .containsExactly("see", "tass.com", "now", "Then", "3.5");
  }

  @Test
  void arabic_accents_and_emoji() {
    assertThat(words("قال كِتاب 😀 cafe\u0301s")).containsExactly("قال", "كِتاب", "cafe\u0301s");
  }

  @Test
  void chinese_gives_a_word_for_each_character_and_korean_for_each_word() {
    assertThat(words("北京说，한국어 단어")).containsExactly("北", "京", "说", "한국어", "단어");
  }

  @Test
  void thai_words_come_from_a_dictionary() {
    String text = "ประเทศไทยมีการประชุมวันนี้ และ OK";

    assertThat(words(text))
        .containsExactly("ประเทศ", "ไทย", "มี", "การ", "ประชุม", "วัน", "นี้", "และ", "OK");
    int inMeeting = text.indexOf("ชุม");
    assertThat(Words.at(text, inMeeting).map(span -> span.in(text))).contains("ประชุม");
    assertThat(Words.snap(text, new Span(inMeeting, inMeeting + 1)).in(text)).isEqualTo("ประชุม");
  }

  @Test
  void japanese_words_end_where_kanji_and_kana_change() {
    String text = "外務省は発表した。スーパー2店で買う";

    assertThat(words(text)).containsExactly("外務省", "は", "発表", "した", "スーパー2", "店", "で", "買", "う");
    assertThat(Words.at(text, 1).map(span -> span.in(text))).contains("外務省");
  }

  @Test
  void every_way_to_ask_for_a_word_gives_the_same() {
    String text = "ประชุมวันนี้ 外務省は発表した 北京说 it’s a-b ลาว ລາວ မြန်မာ";

    for (Span word : Words.in(text)) {
      assertThat(Words.at(text, word.begin())).contains(word);
      assertThat(Words.snap(text, word)).isEqualTo(word);
    }
  }

  @Test
  void thai_without_any_space_does_not_take_long() {
    String text = "ประเทศไทยมีการประชุม".repeat(5_000);

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThat(Words.in(text)).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "He sa|id \"We can co|nfirm\"; said \"We can confirm",
        "said |\"We can confirm,\" |he; We can confirm",
        "the |West claims |that; West claims",
        "paid |$5 million.| Then; $5 million",
        "by |4%, |he; 4%",
        "the Rus|s|ia’s core; Russia’s",
        "from the U|.S|. to; U.S.",
        "a |(secret)| file; secret",
        "北|京|说; 京",
        "said |“no” … |then; no",
        "wow |😀 |x; 😀"
      })
  void a_selection_snaps_to_whole_words_without_punctuation(String marked, String expected) {
    assertThat(snapped(marked)).isEqualTo(expected.strip());
  }

  @Test
  void a_selection_of_punctuation_alone_stays() {
    assertThat(snapped("yes|, |no")).isEqualTo(", ");
    assertThat(snapped("a|\r|\nb")).isEqualTo("\r\n");
  }

  @Test
  void the_word_under_a_click() {
    String text = "Kiev, “de-escalate” 北京";

    assertThat(Words.at(text, 2)).contains(new Span(0, 4));
    assertThat(Words.at(text, 9).map(span -> span.in(text))).contains("de-escalate");
    assertThat(Words.at(text, text.length() - 1).map(span -> span.in(text))).contains("京");
    assertThat(Words.at(text, 5)).isEmpty();
    assertThat(Words.at(text, text.length())).isEmpty();
  }

  @Test
  void lone_surrogates_and_controls_are_no_words() {
    String text = "a\uD800\u0000\uDC00 b";

    assertThat(words(text)).containsExactly("a", "b");
    for (int i = 0; i < text.length(); i++) {
      assertThat(Words.snap(text, new Span(i, i + 1)).end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void megabytes_without_a_space_take_seconds_at_most() {
    String text = "x".repeat(2_000_000) + "-".repeat(500_000) + "ж".repeat(1_000_000);

    Assertions.assertTimeout(Duration.ofSeconds(30), () -> assertThat(Words.in(text)).hasSize(2));
  }

  @Test
  void folded_words_are_in_lower_case_with_straight_apostrophes() {
    assertThat(Words.folded("Russia’s Reply, 2022")).containsExactly("russia's", "reply", "2022");
  }
}
