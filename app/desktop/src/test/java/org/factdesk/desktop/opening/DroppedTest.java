package org.factdesk.desktop.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DroppedTest {
  @TempDir Path folder;

  @Test
  void a_folder_is_opened() {
    assertThat(Dropped.of(List.of(folder)).folder()).contains(folder);
  }

  @Test
  void an_article_opens_the_workspace_it_is_in() throws IOException {
    Path article = write("news/articles/003_visit.txt");
    assertThat(Dropped.of(List.of(article)).folder()).contains(folder.resolve("news/articles"));
    write("news/factdesk.json");
    Dropped dropped = Dropped.of(List.of(article, write("news/articles/004.txt")));
    assertThat(dropped.folder()).contains(folder.resolve("news"));
    assertThat(dropped.article()).contains("003_visit");
  }

  @Test
  void what_cannot_be_opened_is_said() throws IOException {
    Path picture = write("a/picture.png");
    assertThat(said(picture)).contains("picture.png").contains(".txt");
    assertThat(said(folder.resolve("gone.txt"))).contains("gone.txt");
    assertThat(said(folder, folder)).contains("one folder");
    assertThat(said(write("a/1.txt"), write("b/2.txt"))).contains("one folder");
    assertThat(said()).contains("Nothing");
  }

  @Test
  void the_last_eight_folders_are_remembered_the_newest_first() {
    Recent recent = new Recent(List.of());
    for (int i = 0; i < 10; i++) {
      recent = recent.with(Path.of("/news", "day " + i));
    }
    recent = recent.with(Path.of("/news", "day 5"));
    assertThat(recent.folders()).hasSize(8).startsWith(Path.of("/news", "day 5"));
    assertThat(Recent.of(recent.text())).isEqualTo(recent);
    assertThat(Recent.name(Path.of("/a/news/day 5"))).isEqualTo("news/day 5");
  }

  private static String said(Path... files) {
    Dropped dropped = Dropped.of(List.of(files));
    assertThat(dropped.folder()).isEmpty();
    return dropped.problems().get(0).toString();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
