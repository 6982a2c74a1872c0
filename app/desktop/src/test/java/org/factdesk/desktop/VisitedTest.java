package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitedTest {
  @TempDir Path folder;

  @Test
  void each_workspace_has_its_own_by_whichever_way_it_is_reached() throws IOException {
    Visited visited = new Visited(folder.resolve("workspaces"));
    Path one = Files.createDirectories(folder.resolve("a/desk"));
    Path other = Files.createDirectories(folder.resolve("b/desk"));
    Settings settings = visited.of(one);
    settings.set("article", "01");
    visited.save(settings);
    assertThat(visited.of(other).get("article")).isEmpty();
    assertThat(visited.of(one.resolve("../desk")).get("article")).contains("01");
  }

  @Test
  void the_workspace_that_was_open_longest_ago_is_forgotten() throws IOException {
    Path files = folder.resolve("workspaces");
    Visited visited = new Visited(files);
    for (int i = 0; i < Visited.MOST; i++) {
      visited.save(visited.of(folder.resolve("desk" + i)));
    }
    Path oldest;
    try (Stream<Path> all = Files.list(files)) {
      oldest = all.findFirst().orElseThrow();
    }
    Files.setLastModifiedTime(oldest, FileTime.fromMillis(0));
    visited.save(visited.of(folder.resolve("another")));
    assertThat(oldest).doesNotExist();
    try (Stream<Path> all = Files.list(files)) {
      assertThat(all).hasSize(Visited.MOST);
    }
  }

  @Test
  void a_damaged_file_is_as_good_as_none() throws IOException {
    Visited visited = new Visited(folder.resolve("workspaces"));
    Settings settings = visited.of(folder);
    settings.set("article", "01");
    visited.save(settings);
    try (Stream<Path> all = Files.list(folder.resolve("workspaces"))) {
      Files.write(
          all.findFirst().orElseThrow(), new byte[] {'a', '=', (byte) 0xff, '\\', 'u', 'z'});
    }
    assertThat(visited.of(folder).get("article")).isEmpty();
  }
}
