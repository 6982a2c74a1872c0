package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of shared passages in a real window, with a plugin that knows what is shared. */
class PassagesWindowTest {
  private static final String SETTINGS =
      """
      {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
       "plugins":["plugins"]%s}
      """;

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace_with_a_plugin() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    for (Map.Entry<String, String> text : SharedWords.TEXTS.entrySet()) {
      Files.writeString(workspace.resolve("articles/" + text.getKey() + ".txt"), text.getValue());
    }
    Files.writeString(workspace.resolve("factdesk.json"), SETTINGS.formatted(""));
    PluginJar.pack(workspace.resolve("plugins/shared.jar"), "reprints", SharedWords.class);
  }

  @Test
  void arrows_go_from_article_to_article_and_enter_shows_both_wordings() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the passage is found", now -> found(now) == 1);
      hand.presses("shift F4");
      hears(hand, "02, Costs rise again: shares 7");
      hears(hand, "word for word: “The old bridge");
      hand.presses("DOWN");
      hears(hand, "03, Ferry to go");
      hears(hand, "edited: “The old bridge over the lake");
      hand.presses("ENTER");
      hand.waitsUntil(
          "the other article stands beside", now -> now.beside().equals(Optional.of("03_east")));
      hand.waitsUntil("the passage is selected", PassagesWindowTest::selectsPassage);
    }
  }

  @Test
  void it_says_that_the_checker_is_switched_off() throws IOException {
    Files.writeString(
        workspace.resolve("factdesk.json"),
        SETTINGS.formatted(",\"checkers\":{\"reprints\":{\"enabled\":false}}"));
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("shift F4");
      hand.waitsToRead("“reprints” is switched off", EmptyState.class);
    }
  }

  @Test
  void it_says_that_no_other_article_has_a_passage() throws IOException {
    Files.delete(workspace.resolve("articles/02_south.txt"));
    Files.delete(workspace.resolve("articles/03_east.txt"));
    Files.writeString(workspace.resolve("articles/01_north.txt"), "Bridge to reopen\n\nSoon.");
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("shift F4");
      hand.waitsToRead("No other article has a passage of this one", EmptyState.class);
      assertThat(hand.reads(EmptyState.class)).isNotEmpty();
    }
  }

  private static boolean selectsPassage(Situation now) {
    String text = SharedWords.TEXTS.getOrDefault("01_north", "");
    return now.words().filter(span -> span.in(text).startsWith("The old bridge")).isPresent();
  }

  private static int found(Situation now) {
    return now.snapshot().map(known -> known.openReports().size()).orElse(0);
  }

  private static void hears(Hand hand, String words) {
    hand.waitsUntil("it says “" + words + "”", now -> spoken().contains(words));
  }

  private static String spoken() {
    KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    return focus.getFocusOwner() == null
        ? ""
        : String.valueOf(focus.getFocusOwner().getAccessibleContext().getAccessibleDescription());
  }
}
