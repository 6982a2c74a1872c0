package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {
  @TempDir Path folder;

  @Test
  void a_file_that_this_process_writes_is_not_abandoned() throws IOException {
    Path file = Files.createFile(folder.resolve(Leftover.nameNow()));
    assertThat(Leftover.isNamed(file.getFileName().toString())).isTrue();
    assertThat(Leftover.isAbandoned(file)).isFalse();
  }

  @Test
  void a_file_of_a_process_that_ended_is_abandoned() throws IOException {
    assertThat(Leftover.isAbandoned(Files.createFile(folder.resolve(ofNobody())))).isTrue();
  }

  @Test
  void a_file_of_another_machine_is_abandoned_after_a_minute() throws IOException {
    Path file = Files.createFile(folder.resolve(".01234567-1-0123456789abcd.part"));
    assertThat(Leftover.isAbandoned(file)).isFalse();
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(61)));
    assertThat(Leftover.isAbandoned(file)).isTrue();
  }

  @Test
  void links_and_files_of_other_names_are_left_alone() throws IOException {
    Path other = Files.createFile(folder.resolve("mine.part"));
    Path link = folder.resolve(ofNobody());
    Files.createSymbolicLink(link, other);
    assertThat(Leftover.isAbandoned(other)).isFalse();
    assertThat(Leftover.isAbandoned(link)).isFalse();
  }

  /** No process has so high a number. */
  static String ofNobody() {
    return "." + Machine.id() + "-999999999999-0123456789abcd.part";
  }
}
