package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalHistoryTest {
  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir Path root;
  @TempDir Path elsewhere;
  private final Watch clock = new Watch();
  private Path file;
  private LocalHistory history;

  @BeforeEach
  void begin() throws IOException {
    file = root.resolve("annotations/sub/a.anna.json");
    Files.createDirectories(file.getParent());
    history = history();
  }

  @Test
  void what_was_there_before_the_first_change_is_kept() throws IOException {
    write("old");
    clock.pass(Duration.ofHours(1));
    save("new");
    history.finish();
    assertThat(contents()).containsExactly("new", "old");
    assertThat(names()).allMatch(name -> name.endsWith(".json.gz"));
  }

  @Test
  void while_a_file_changes_there_is_a_version_every_few_minutes() throws IOException {
    for (int i = 0; i < 60; i++) {
      save("content " + i);
      clock.pass(Duration.ofSeconds(20));
      history.keep();
    }
    assertThat(contents()).first().isEqualTo("content 59");
    assertThat(contents()).hasSize(4);
  }

  @Test
  void a_large_change_has_the_content_before_it_kept() throws IOException {
    save("one");
    history.keep();
    clock.pass(Duration.ofSeconds(20));
    save("two");
    history.beforeLargeChange();
    save("three");
    clock.pass(Duration.ofSeconds(20));
    history.keep();
    save("four");
    clock.pass(Duration.ofSeconds(20));
    history.keep();
    assertThat(contents()).containsExactly("four", "two", "one");
  }

  @Test
  void what_others_wrote_is_kept_before_something_is_saved_over_it() throws IOException {
    save("one");
    history.finish();
    write("of others");
    save("merged");
    history.finish();
    assertThat(contents()).containsExactly("merged", "of others", "one");
  }

  @Test
  void the_same_content_is_not_kept_twice() throws IOException {
    save("one");
    history.finish();
    history = history();
    clock.pass(Duration.ofDays(1));
    save("two");
    history.finish();
    assertThat(contents()).containsExactly("two", "one");
  }

  @Test
  void the_version_of_an_earlier_session_stays() throws IOException {
    save("one");
    history.finish();
    history = history();
    save("one");
    history.keep();
    clock.pass(Duration.ofSeconds(20));
    save("two");
    history.keep();
    assertThat(contents()).containsExactly("two", "one");
  }

  @Test
  void what_another_program_wrote_meanwhile_is_no_version() throws IOException {
    save("one");
    write("broken by somebody");
    history.finish();
    assertThat(contents()).isEmpty();
  }

  @Test
  void versions_of_two_windows_stand_beside_each_other() throws IOException {
    LocalHistory other = history();
    save("one");
    other.saved(file, state(), Article.of("a", "Prices rose."));
    history.finish();
    other.finish();
    save("two");
    history.finish();
    clock.pass(Duration.ofSeconds(20));
    write("three");
    other.saved(file, state(), Article.of("a", "Prices rose."));
    other.finish();
    assertThat(contents()).contains("three", "two");
  }

  @Test
  void old_versions_are_thinned_to_hours_days_and_weeks() throws IOException {
    Path folder = root.resolve(".factdesk/history/sub/a.anna");
    Files.createDirectories(folder);
    for (int i = 0; i < 365 * 24; i++) {
      VersionName name = new VersionName(START.plus(Duration.ofHours(i)), "x", true);
      Files.write(name.in(folder), new byte[0]);
    }
    clock.pass(Duration.ofDays(365));
    history.prune();
    assertThat(names().size()).isBetween(24 + 6 * 24 + 53 + 43, 24 + 6 * 24 + 53 + 47);
  }

  @Test
  void the_newest_version_stays_however_old_it_is() throws IOException {
    save("one");
    history.finish();
    clock.pass(Duration.ofDays(2000));
    history.prune();
    assertThat(contents()).containsExactly("one");
  }

  @Test
  void what_a_crash_left_uncompressed_is_a_version_too() throws IOException {
    write("old");
    clock.pass(Duration.ofHours(1));
    save("new");
    assertThat(contents()).containsExactly("old");
    history = history();
    history.prune();
    assertThat(contents()).containsExactly("old");
    assertThat(names()).allMatch(name -> name.endsWith(".json.gz"));
  }

  @Test
  void links_in_place_of_the_folders_are_not_followed() throws IOException {
    Files.createSymbolicLink(root.resolve(".factdesk"), elsewhere);
    write("old");
    save("new");
    history.finish();
    history.prune();
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(history.skipped()).isPresent();
    Files.delete(root.resolve(".factdesk"));
    Files.createDirectories(root.resolve(".factdesk/history"));
    Files.createSymbolicLink(root.resolve(".factdesk/history/sub"), elsewhere);
    history = history();
    save("newer");
    history.finish();
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void a_bomb_is_not_unpacked() throws IOException {
    Path folder = Files.createDirectories(root.resolve(".factdesk/history/sub/a.anna"));
    Path bomb = new VersionName(START, "x", true).in(folder);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 70; i++) {
        out.write(megabyte);
      }
    }
    Article article = article();
    Read<AnnotationSet> read = history.read(history.versions(article).get(0), article);
    assertThat(read.value()).isEmpty();
    assertThat(read.problems().toString()).contains("more than 64 MB");
  }

  @Test
  void a_folder_that_cannot_be_written_costs_a_note_and_nothing_else() throws IOException {
    Files.writeString(root.resolve(".factdesk"), "a file in the way");
    write("old");
    save("new");
    history.finish();
    assertThat(history.skipped().orElseThrow().isFailure()).isFalse();
    assertThat(Files.readString(root.resolve(".factdesk"))).isEqualTo("a file in the way");
  }

  @Test
  void a_version_is_read_as_the_work_that_it_was() throws IOException {
    Files.delete(file.getParent());
    TestFolder folder = new TestFolder(root).write("a.txt", "Prices rose, Bo said.");
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet before = AnnotationSet.empty("a", "anna").withState(WorkState.IN_PROGRESS);
    workspace.save(article, before);
    workspace.history().finish();
    workspace.history().beforeLargeChange();
    workspace.save(article, before.withState(WorkState.DONE));
    workspace.history().finish();
    List<Version> versions = workspace.history().versions(article);
    assertThat(versions).hasSize(2);
    assertThat(workspace.history().read(versions.get(1), article).value()).contains(before);
  }

  private Article article() {
    TestFolder folder = new TestFolder(root).write("sub/a.txt", "Prices rose.");
    return TestFolder.article(folder.open(), "sub/a");
  }

  private LocalHistory history() {
    return new LocalHistory(
        root,
        new AnnotationFolder(root.resolve("annotations"), new Leftovers(Disk.REAL, root)),
        clock);
  }

  private void save(String content) throws IOException {
    if (Files.exists(file)) {
      history.before(file, state());
      Files.delete(file);
    }
    write(content);
    history.saved(file, state(), Article.of("a", "Prices rose."));
  }

  private void write(String content) throws IOException {
    Files.writeString(file, content);
    clock.pass(Duration.ofMillis(5));
    Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
  }

  private FileState state() throws IOException {
    return FileState.of(Files.getLastModifiedTime(file), Files.readAllBytes(file));
  }

  private List<String> names() throws IOException {
    Path folder = root.resolve(".factdesk/history/sub/a.anna");
    try (var files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).toList();
    }
  }

  /** The newest first. */
  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    for (Version version : history.versions("sub/a", "anna")) {
      contents.add(new String(history.bytes(version), StandardCharsets.UTF_8));
    }
    return contents;
  }

  /** A clock that passes by hand. */
  private static final class Watch extends Clock {
    private Instant now = START;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
