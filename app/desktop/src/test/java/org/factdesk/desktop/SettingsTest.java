package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void what_is_saved_is_there_at_the_next_start() {
    Settings settings = Settings.in(folder.resolve("new"));
    settings.set("theme", "dark");
    settings.set("list.width", "300");
    settings.save();
    Settings next = Settings.in(folder.resolve("new"));
    assertThat(next.get("theme")).contains("dark");
    assertThat(next.number("list.width", 264)).isEqualTo(300);
  }

  @Test
  void a_broken_file_and_broken_numbers_do_no_harm() throws IOException {
    Files.writeString(folder.resolve("window.properties"), "list.width=wide\ntheme=\\u00zz\n");
    Settings settings = Settings.in(folder);
    assertThat(settings.number("list.width", 264)).isEqualTo(264);
  }
}
