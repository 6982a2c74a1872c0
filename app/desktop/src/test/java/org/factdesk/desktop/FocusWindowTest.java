package org.factdesk.desktop;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever Tab and F6 lead, one place of the window shows that it has the keys, and only one. */
class FocusWindowTest {
  private static final int STOPS = 40;

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/01_north.txt"),
        "Bridge to reopen in spring\n\nThe bridge will open again in April, the mayor said.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @Test
  void every_stop_of_tab_shows_that_it_has_the_keys() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.clicks("the mayor");
      hand.presses("2");
      hand.waitsUntil("a mark is selected", now -> now.selected().isPresent());
      walks(hand, "TAB", STOPS);
    }
  }

  @Test
  void every_page_at_the_foot_takes_the_keys_and_shows_it() {
    try (Hand hand = Hand.opens(workspace, config)) {
      for (String page :
          List.of("F4", "F7", "H", "G", "F1", "shift F1", "ctrl shift F", "ctrl shift E")) {
        hand.presses("ESCAPE");
        Component text = hand.asks(window -> window.halves().inHand());
        hand.asks(window -> text.requestFocusInWindow());
        hand.waitsForFocus("Article");
        hand.presses(page);
        hand.waitsUntil(
            "the keys have left the article by " + page,
            now -> owner() != null && !Shown.name(owner()).equals("Article"));
        looks(hand);
        walks(hand, "F6", 4);
      }
    }
  }

  private static void walks(Hand hand, String key, int steps) {
    for (int i = 0; i < steps; i++) {
      looks(hand);
      hand.presses(key);
    }
  }

  /** Waits until one pane has the line, and the control with the keys a frame. */
  private static void looks(Hand hand) {
    hand.waitsUntil("something has the keys", now -> owner() != null);
    String what = hand.asks(window -> Shown.name(owner()) + " " + owner().getClass());
    hand.waitsUntil(
        "exactly one place shows that it has the keys: " + what,
        now -> FocusSeen.on(hand).isRight());
  }

  private static Component owner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }
}
