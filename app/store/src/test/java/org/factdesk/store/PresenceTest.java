package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {
  private static final String ELSEWHERE = "0badcafe-1-abcdefghijklmn.json";

  @TempDir Path root;

  @Test
  void others_see_a_window_until_it_leaves() {
    Presence anna = here(false);
    Presence ben = here(false);
    assertThat(anna.announce("anna")).isTrue();
    assertThat(ben.announce("ben")).isTrue();
    assertThat(anna.others()).extracting(Presence.Other::who).containsExactly("ben");
    assertThat(anna.others().get(0).host()).isNotEmpty();
    ben.leave();
    assertThat(anna.others()).isEmpty();
    assertThat(ben.announce("ben")).isFalse();
    assertThat(open()).hasSize(1);
  }

  @Test
  void a_window_that_was_not_heard_of_for_a_minute_is_gone() throws IOException {
    Presence anna = here(false);
    anna.announce("anna");
    Path file = write(ELSEWHERE, "{\"who\":\"ben\",\"host\":\"desk-2\"}");
    assertThat(anna.others()).containsExactly(new Presence.Other("ben", "desk-2"));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(120)));
    assertThat(here(true).others()).extracting(Presence.Other::who).containsExactly("anna");
    assertThat(file).exists();
    assertThat(anna.others()).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void a_process_of_this_machine_that_is_dead_is_gone_at_once() throws IOException {
    Path file =
        write(
            Machine.id() + "-999999999999-abcdefghijklmn.json",
            "{\"who\":\"ben\",\"host\":\"here\"}");
    assertThat(here(false).others()).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void nothing_is_written_where_nothing_may_be() {
    assertThat(here(true).announce("anna")).isFalse();
    assertThat(root.resolve(".factdesk")).doesNotExist();
    assertThat(here(true).others()).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_made_is_no_error() throws IOException {
    Files.writeString(root.resolve(".factdesk"), "in the way");
    Presence anna = here(false);
    assertThat(anna.announce("anna")).isFalse();
    assertThat(anna.others()).isEmpty();
    anna.leave();
  }

  @Test
  void hostile_files_say_little_and_lead_nowhere() throws IOException {
    write("0badcafe-2-abcdefghijklmn.json", "{\"who\":\"" + "x".repeat(10_000) + "\"}");
    write("0badcafe-3-abcdefghijklmn.json", "[".repeat(3000));
    write("notes.txt", "{\"who\":\"eve\",\"host\":\"desk\"}");
    Path secret = Files.writeString(root.resolve("s"), "{\"who\":\"eve\",\"host\":\"h\"}");
    Files.createSymbolicLink(root.resolve(".factdesk/open/0badcafe-4-abcdefghijklmn.json"), secret);
    write(ELSEWHERE, "{\"who\":\"b\\u0000\\u202Een\",\"host\":\"" + "h".repeat(90) + "\"}");
    List<Presence.Other> others = here(true).others();
    assertThat(others).containsExactly(new Presence.Other("b\uFFFD\uFFFDen", "h".repeat(40)));
    assertThat(root.resolve(".factdesk/open/notes.txt")).exists();
  }

  private Presence here(boolean readOnly) {
    return new Presence(root, readOnly, Clock.systemUTC());
  }

  private Path write(String name, String content) throws IOException {
    Path folder = Files.createDirectories(root.resolve(".factdesk/open"));
    return Files.writeString(folder.resolve(name), content);
  }

  private List<Path> open() {
    try (var files = Files.list(root.resolve(".factdesk/open"))) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
