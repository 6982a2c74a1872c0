package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  @TempDir Path folder;

  @Test
  void each_workspace_has_a_folder_of_its_own() {
    CacheFolder cache = new CacheFolder(folder);
    assertThat(cache.of(Path.of("/news"))).isEqualTo(cache.of(Path.of("/news/../news")));
    assertThat(cache.of(Path.of("/news"))).isNotEqualTo(cache.of(Path.of("/other")));
  }

  @Test
  void what_nobody_used_for_months_is_deleted_and_nothing_else() throws IOException {
    CacheFolder cache = new CacheFolder(folder);
    Path old = file(cache.of(Path.of("/old")), Duration.ofDays(90));
    Path used = file(cache.of(Path.of("/used")), Duration.ofDays(3));
    Path foreign = file(folder.resolve("not-ours"), Duration.ofDays(900));
    cache.prune();
    assertThat(old.getParent()).doesNotExist();
    assertThat(used).exists();
    assertThat(foreign).exists();
  }

  @Test
  void a_folder_that_is_not_there_is_nothing_to_prune() {
    new CacheFolder(folder.resolve("none")).prune();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static Path file(Path inside, Duration age) throws IOException {
    Files.createDirectories(inside);
    Path file = Files.writeString(inside.resolve("facts"), "x");
    FileTime time = FileTime.from(Instant.now().minus(age));
    Files.setLastModifiedTime(file, time);
    Files.setLastModifiedTime(inside, time);
    return file;
  }
}
