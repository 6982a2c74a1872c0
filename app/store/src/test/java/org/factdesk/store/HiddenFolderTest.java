package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenFolderTest {
  @TempDir Path root;

  @Test
  void is_made_once_and_kept_out_of_git() throws IOException {
    Path folder = HiddenFolder.made(root, "history");

    assertThat(folder).isDirectory().isEqualTo(HiddenFolder.made(root, "history"));
    assertThat(root.resolve(".factdesk/.gitignore")).hasContent("*");
  }

  @Test
  void a_link_in_its_place_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve(".factdesk"), elsewhere);

    assertThatExceptionOfType(NotDirectoryException.class)
        .isThrownBy(() -> HiddenFolder.made(root, "history"));
    assertThat(elsewhere).isEmptyDirectory();
  }
}
