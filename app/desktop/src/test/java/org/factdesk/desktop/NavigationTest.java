package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.list.ListPlace;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NavigationTest {
  @TempDir Path folder;
  private final List<String> done = new ArrayList<>();
  private final Session session = new Session();

  @Test
  void of_several_articles_that_are_being_opened_the_last_one_is_shown() throws Exception {
    try (Workspace workspace = workspace()) {
      Navigation navigation = on(() -> navigation(workspace));
      on(
          () -> {
            navigation.show("b", () -> done.add("b"));
            navigation.show("c", () -> done.add("c"));
            assertThat(navigation.isOpening()).isTrue();
            return true;
          });
      waitsFor(() -> !navigation.isOpening() && session.situation().open().isPresent());
      on(() -> true);
      assertThat(on(() -> session.situation().article())).contains("c");
      assertThat(on(() -> List.copyOf(done))).containsExactly("c");
    }
  }

  @Test
  void going_back_before_the_article_was_read_stays() throws Exception {
    try (Workspace workspace = workspace()) {
      Navigation navigation = on(() -> navigation(workspace));
      on(
          () -> {
            navigation.show("b", () -> done.add("b"));
            navigation.show("a", () -> done.add("a"));
            return true;
          });
      waitsFor(() -> session.situation().snapshot().orElseThrow().article("b").isPresent());
      on(() -> true);
      assertThat(on(() -> session.situation().article())).contains("a");
      assertThat(on(() -> List.copyOf(done))).containsExactly("a");
      assertThat(on(navigation::isOpening)).isFalse();
    }
  }

  @Test
  void the_list_goes_back_where_an_article_cannot_be_read() throws Exception {
    try (Workspace workspace = workspace()) {
      Navigation navigation = on(() -> navigation(workspace));
      Files.delete(folder.resolve("articles/b.txt"));
      on(
          () -> {
            navigation.show("b", () -> done.add("b"));
            return true;
          });
      waitsFor(() -> done.contains("stayed"));
      assertThat(on(navigation::isOpening)).isFalse();
      assertThat(on(() -> session.situation().article())).contains("a");
    }
  }

  private Navigation navigation(Workspace workspace) {
    workspace.read("a");
    session.open(workspace, Optional.of("a"));
    Halves halves = new Halves(new Gestures(session, new Editing(session), new NoDesks()));
    return new Navigation(
        session,
        halves,
        () -> new ListPlace(List.of("a", "b", "c"), 0, true),
        done::add,
        () -> done.add("stayed"));
  }

  private Workspace workspace() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    for (String id : List.of("a", "b", "c")) {
      Files.writeString(folder.resolve("articles/" + id + ".txt"), "Title " + id + "\n\nText.\n");
    }
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna"}
        """);
    Settings settings = Settings.in(folder.resolve("config"));
    return new Opener(settings).open(folder).workspace().orElseThrow();
  }

  private static void waitsFor(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!on(condition)) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static <T> T on(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    EventQueue.invokeAndWait(task);
    return task.get();
  }

  private record NoDesks() implements Gestures.Desks {
    @Override
    public Navigation navigation() {
      throw new AssertionError("nobody goes anywhere");
    }

    @Override
    public void selectFinding(String id) {
      throw new AssertionError("there are no findings");
    }

    @Override
    public void setState(WorkState state) {
      throw new AssertionError("nobody sets a state");
    }
  }
}
