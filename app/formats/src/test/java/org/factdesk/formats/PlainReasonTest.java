package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReasonTest {
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @TempDir Path folder;

  @Test
  void a_folder_without_permission_is_named_not_the_hidden_one_inside() {
    Path hidden = folder.resolve(".out.x1.part");
    assertThat(PlainReason.of(new AccessDeniedException(hidden.toString())))
        .isEqualTo("no permission for " + folder + "; get it or choose another");
  }

  @Test
  void a_file_in_place_of_a_folder_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "mine");
    for (Path inside : new Path[] {file, file.resolve("a")}) {
      IOException refused =
          catchThrowableOfType(IOException.class, () -> Files.createDirectories(inside));
      assertThat(PlainReason.of(refused))
          .startsWith("a file is where a folder is needed: " + file)
          .doesNotContain("Exception");
    }
  }

  @Test
  void a_full_disk_and_a_missing_file_are_said_in_plain_words() {
    FileSystemException full = new FileSystemException("a", null, "No space left on device");
    assertThat(PlainReason.of(new UncheckedIOException(full))).contains("no space is left");
    assertThat(PlainReason.of(new NoSuchFileException("a"))).isEqualTo("a is not there");
    assertThat(PlainReason.of(new IOException())).isEqualTo("the disk refused it");
    assertThat(PlainReason.of(new IOException("has no text"))).isEqualTo("has no text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"a\":2}|names the field 'a' twice",
        "{\"a\":|is no JSON: it ends too early",
        "{\"a\":x}|is no JSON: 'x' cannot stand there",
        "{a}|is no JSON: 'a' cannot stand there",
        "{} {}|is no JSON"
      })
  void json_is_refused_in_plain_words(String json, String said) {
    assertThat(reason(json)).isEqualTo(said);
  }

  @Test
  void json_beyond_the_limits_is_refused_in_plain_words() {
    assertThat(reason("[".repeat(2000))).isEqualTo("is nested too deeply");
    assertThat(reason("1".repeat(2000))).isEqualTo("has a number that is too long");
    assertThat(reason("{\"" + "a".repeat(60_000) + "\":1}"))
        .isEqualTo("has a field whose name is too long");
  }

  private static String reason(String json) {
    return PlainReason.ofJson(
        catchThrowableOfType(JsonProcessingException.class, () -> STRICT.readTree(json)));
  }
}
