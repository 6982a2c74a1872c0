package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
  @TempDir Path folder;

  @Test
  void lines_are_told_apart_at_line_feeds() throws IOException {
    assertThat(lines("a\r\n\nb")).containsExactly("a\r", "", "b");
    assertThat(lines("a\n")).containsExactly("a");
    assertThat(lines("\n\n")).containsExactly("", "");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void lines_around_the_edge_of_the_buffer_stay_whole() throws IOException {
    for (int length = (1 << 16) - 2; length <= (1 << 16) + 2; length++) {
      String line = "x".repeat(length);
      assertThat(lines(line + "\ny\n" + line)).containsExactly(line, "y", line);
    }
  }

  @Test
  void a_line_that_is_too_long_is_passed_over() throws IOException {
    assertThat(lines("x".repeat(200_001) + "\ny")).containsExactly("too long", "y");
    assertThat(lines("x".repeat(200_000) + "\ny")).hasSize(2).doesNotContain("too long");
  }

  @Test
  void offsets_lead_back_to_the_lines() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "é\n" + "x".repeat(70_000) + "\nlast");
    List<Long> offsets = new ArrayList<>();
    try (Lines lines = Lines.open(file, 200_000, 0)) {
      for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        offsets.add(line.get().offset());
      }
    }
    assertThat(offsets).containsExactly(0L, 3L, 70_004L);
    try (Lines lines = Lines.open(file, 200_000, 70_004)) {
      assertThat(lines.next().orElseThrow().bytes().orElseThrow())
          .isEqualTo("last".getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> lines(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("x"), content);
    List<String> result = new ArrayList<>();
    try (Lines lines = Lines.open(file, 200_000, 0)) {
      for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        result.add(
            line.get()
                .bytes()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("too long"));
      }
    }
    return result;
  }
}
