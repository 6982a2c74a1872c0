package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT =
      "Der Präsident sagte am Freitag, die Preise seien gestiegen.\r\n";

  @Test
  void utf8_is_read_without_a_word() {
    Read<String> read = decode("😊 Preise\r\nstiegen\tum 4 %.".getBytes(StandardCharsets.UTF_8));
    assertThat(read.value()).contains("😊 Preise\r\nstiegen\tum 4 %.");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void only_a_leading_byte_order_mark_is_dropped() {
    Read<String> read = decode("\uFEFFOne.\uFEFF Two.".getBytes(StandardCharsets.UTF_8));
    assertThat(read.value()).contains("One.\uFEFF Two.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
  void utf16_with_a_mark_is_read_and_named(String charset) {
    byte[] marked = ("\uFEFF" + TEXT + "😊").getBytes(Charset.forName(charset));
    assertNamed(decode(marked), TEXT + "😊", "UTF-16");
  }

  @Test
  void latin_1_is_read_and_named() {
    assertNamed(decode(TEXT.getBytes(StandardCharsets.ISO_8859_1)), TEXT, "Latin-1");
  }

  @Test
  void windows_1252_is_told_by_its_quotation_marks() {
    String quoted = "“" + TEXT.strip() + "”, he said – twice. €5.";
    assertNamed(decode(quoted.getBytes(Charset.forName("windows-1252"))), quoted, "Windows-1252");
  }

  @Test
  void utf8_with_a_damaged_byte_is_read_and_the_line_named() {
    byte[] bytes = ("First.\n" + TEXT + "übrigens für später").getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    Read<String> read = decode(bytes);
    assertThat(read.value().orElseThrow()).contains("Präsident").contains("\uFFFD");
    assertThat(read.problems()).singleElement().asString().contains("line 2");
  }

  @Test
  void other_encodings_are_refused_and_not_read_as_nonsense() {
    assertRefused(decode("Президент сказал".getBytes(Charset.forName("windows-1251"))), "UTF-8");
    assertRefused(decode("大統領は金曜日に述べた".getBytes(Charset.forName("Shift_JIS"))), "UTF-8");
  }

  @Test
  void binary_files_are_refused() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertRefused(decode(noise), "binary");
    assertRefused(decode(new byte[] {'P', 'K', 3, 4, 0, 0}), "binary");
    assertRefused(decode(new byte[] {1, 2, 3, 4, 5, 6, 7}), "binary");
    byte[] odd = "\uFEFFtext".getBytes(StandardCharsets.UTF_16LE);
    assertRefused(decode(Arrays.copyOf(odd, odd.length - 1)), "binary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF\n"})
  void empty_files_are_refused(String text) {
    assertRefused(decode(text.getBytes(StandardCharsets.UTF_8)), "empty");
  }

  private static Read<String> decode(byte[] bytes) {
    return TextDecoder.decode(bytes, "a.txt");
  }

  private static void assertNamed(Read<String> read, String text, String encoding) {
    assertThat(read.value()).contains(text);
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.NOTE);
              assertThat(problem.toString()).startsWith("a.txt: ").contains(encoding);
            });
  }

  private static void assertRefused(Read<String> read, String word) {
    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).singleElement().asString().startsWith("a.txt: ").contains(word);
    assertThat(read.problems()).allMatch(Problem::isFailure);
  }
}
