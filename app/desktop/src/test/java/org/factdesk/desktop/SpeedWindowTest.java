package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.workspace.SaveState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a hand has to do, counted, and that the window never keeps it waiting for long. */
class SpeedWindowTest {
  private static final String CLAIM = "Repairs cost nine million crowns";
  private static final String TEXT =
      """
      Bridge to reopen in spring

      Last week we heard this. %s, according to the council. The bridge will open again in April, the mayor said.

      The works began last year and were to end in winter, but the river rose.
      """
          .formatted(CLAIM);

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/north.txt"), TEXT);
    Files.writeString(workspace.resolve("articles/south.txt"), TEXT);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
  }

  @Test
  void a_claim_its_source_and_their_link_take_four_keys_beside_moving_the_caret() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.clicks(CLAIM);
      try (Strokes strokes = Strokes.counted()) {
        for (int word = 0; word < 5; word++) {
          hand.presses("ctrl shift RIGHT");
        }
        hand.presses("1");
        hand.waitsUntil("the claim is made", now -> marks(now) == 1);
        for (int word = 0; word < 3; word++) {
          hand.presses("ctrl RIGHT");
        }
        hand.presses("ctrl shift RIGHT");
        hand.presses("ctrl shift RIGHT");
        hand.presses("2");
        hand.waitsUntil("the source is made", now -> marks(now) == 2);
        hand.presses("L");
        hand.presses("ENTER");
        hand.waitsUntil("the link is made", now -> saidBy(now) == 1);
        hand.waitsUntil("all is saved", SpeedWindowTest::isSaved);
        assertThat(strokes.keys()).isEqualTo(4);
        assertThat(strokes.gestures()).isZero();
      }
    }
  }

  @Test
  void with_the_mouse_they_take_two_drags_and_four_keys() {
    try (Hand hand = Hand.opens(workspace, config)) {
      try (Strokes strokes = Strokes.counted()) {
        hand.selects(CLAIM);
        hand.presses("1");
        hand.waitsUntil("the claim is made", now -> marks(now) == 1);
        hand.selects("the council");
        hand.presses("2");
        hand.waitsUntil("the source is made", now -> marks(now) == 2);
        hand.presses("L");
        hand.presses("ENTER");
        hand.waitsUntil("the link is made", now -> saidBy(now) == 1);
        hand.waitsUntil("all is saved", SpeedWindowTest::isSaved);
        assertThat(strokes.gestures() + strokes.keys() + strokes.moves()).isEqualTo(6);
      }
    }
  }

  @Test
  void with_a_click_on_the_claim_they_take_three_gestures_and_three_keys() {
    try (Hand hand = Hand.opens(workspace, config)) {
      try (Strokes strokes = Strokes.counted()) {
        hand.selects(CLAIM);
        hand.presses("1");
        hand.waitsUntil("the claim is made", now -> marks(now) == 1);
        hand.selects("the council");
        hand.presses("2");
        hand.waitsUntil("the source is made", now -> marks(now) == 2);
        hand.presses("L");
        hand.waitsForFocus("Words of the other mark");
        ArticleView view = hand.asks(window -> window.halves().inHand());
        int claim = TEXT.indexOf("nine million");
        Rectangle words = hand.asks(window -> view.bounds(new Span(claim, claim + 4)));
        hand.clicks(view, words.x + words.width / 2, words.y + words.height / 2);
        hand.waitsUntil("the link is made", now -> saidBy(now) == 1);
        hand.waitsUntil("all is saved", SpeedWindowTest::isSaved);
        assertThat(strokes.gestures()).isEqualTo(3);
        assertThat(strokes.keys() + strokes.moves()).isEqualTo(3);
      }
    }
  }

  @Test
  void nothing_keeps_the_event_thread_for_half_a_second() {
    try (Hand hand = Hand.opens(workspace, config);
        Watchdog dog = Watchdog.watches()) {
      SessionScript script = new SessionScript(hand);
      for (int round = 0; round < 2; round++) {
        script.round();
        script.switches();
      }
      System.Logger log = System.getLogger(Watchdog.class.getName());
      dog.report().forEach(line -> log.log(Level.DEBUG, line));
      assertThat(dog.busierThan(500)).as("%s", dog.report()).isZero();
    }
  }

  private static boolean isSaved(Situation now) {
    return now.snapshot().orElseThrow().saving() instanceof SaveState.Saved;
  }

  private static int marks(Situation now) {
    return now.open().orElseThrow().article().annotations().size();
  }

  private static long saidBy(Situation now) {
    List<Link> links = now.open().orElseThrow().article().links();
    return links.stream().filter(link -> link.type().equals("said-by")).count();
  }
}
