package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.trust.TrustBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace brings along runs when somebody has said so, and not before. */
class TrustWindowTest {
  private static final Duration LONG = Duration.ofSeconds(40);

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"), "Bridge to reopen\n\nIt will open in April.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
         "plugins":["plugins"]}
        """);
    pack(Map.of());
  }

  private void pack(Map<String, String> entries) throws IOException {
    PluginJar.pack(workspace.resolve("plugins/loud.jar"), "loud-words", LoudWords.class, entries);
  }

  @Test
  void nothing_runs_before_the_answer_which_is_remembered_until_the_jar_changes()
      throws IOException {
    try (Hand hand = Hand.meets(workspace, config)) {
      assertThat(asks(hand)).isTrue();
      hand.rests();
      assertThat(reports(hand.sees())).isZero();
      hand.clicks(hand.finds(JButton.class, "Run"));
      hand.waitsUntil("the plugin is heard", LONG, now -> reports(now) == 1);
      assertThat(hand.<Boolean>asks(window -> isAsked())).isFalse();
    }
    try (Hand hand = Hand.meets(workspace, config)) {
      hand.waitsUntil("the plugin is heard at once", LONG, now -> reports(now) == 1);
      assertThat(hand.<Boolean>asks(window -> isAsked())).isFalse();
    }
    pack(Map.of("newer", "x"));
    try (Hand hand = Hand.meets(workspace, config)) {
      assertThat(asks(hand)).isTrue();
      assertThat(reports(hand.sees())).isZero();
    }
  }

  @Test
  void what_is_not_to_run_does_not_and_a_trusted_folder_is_not_asked_of_again() throws IOException {
    try (Hand hand = Hand.meets(workspace, config)) {
      assertThat(asks(hand)).isTrue();
      hand.clicks(hand.finds(JButton.class, "Do not run"));
      hand.waitsUntil("it asks no more", now -> !isAsked());
      hand.rests();
      assertThat(reports(hand.sees())).isZero();
    }
    try (Hand hand = Hand.meets(workspace, config)) {
      assertThat(asks(hand)).isTrue();
      hand.clicks(hand.finds(JButton.class, "Trust this folder"));
      hand.waitsUntil("the plugin is heard", LONG, now -> reports(now) == 1);
    }
    pack(Map.of("newer", "x"));
    try (Hand hand = Hand.meets(workspace, config)) {
      hand.waitsUntil("the newer one is heard", LONG, now -> reports(now) == 1);
    }
  }

  private static boolean asks(Hand hand) {
    hand.waitsUntil("it asks", LONG, now -> isAsked());
    return true;
  }

  /** Event thread. */
  private static boolean isAsked() {
    return Stream.of(Window.getWindows())
        .filter(Window::isShowing)
        .flatMap(Shown::all)
        .anyMatch(shown -> shown instanceof TrustBar && shown.isShowing());
  }

  private static long reports(Situation now) {
    return now.snapshot().stream().mapToLong(all -> all.openReports().size()).sum();
  }
}
