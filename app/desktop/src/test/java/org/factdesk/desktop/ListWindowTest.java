package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JLabel;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filtering, sorting and going through the list, in a real window. */
class ListWindowTest {
  @TempDir Path folder;
  private Path workspace;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    for (String name : new String[] {"01_mill", "02_bridge", "03_ferry", "04_bridge"}) {
      Files.writeString(
          workspace.resolve("articles/" + name + ".txt"),
          "The " + name.substring(3) + " opens\n\nIt will open in April.\n");
    }
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @Test
  void next_and_next_undone_follow_the_filter() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("ctrl L");
      hand.types("bridge");
      hand.waitsToRead("2 of 4", JLabel.class);
      hand.presses("ENTER");
      hand.presses("J");
      hand.waitsUntil("the first bridge is shown", now -> isAt(now, "02_bridge"));
      hand.presses("ctrl ENTER");
      hand.waitsUntil("the ferry is passed over", now -> isAt(now, "04_bridge"));
      assertThat(isDone(hand.sees(), "02_bridge")).isTrue();
      hand.presses("ctrl ENTER");
      hand.waitsUntil("the last is done", now -> isDone(now, "04_bridge"));
      hand.waitsToRead("All articles of the list are done.", JLabel.class);
      assertThat(isAt(hand.sees(), "04_bridge")).isTrue();
    }
  }

  @Test
  void an_article_that_leaves_the_filter_leaves_its_place_to_the_next() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("J");
      hand.waitsUntil("the second article is shown", now -> isAt(now, "02_bridge"));
      hand.<Boolean>asks(
          window -> {
            window.list().restore("-state:done", "id");
            return true;
          });
      hand.waitsToRead("4 of 4", JLabel.class);
      hand.presses("ctrl ENTER");
      hand.waitsUntil("the third article is shown", now -> isAt(now, "03_ferry"));
      hand.waitsToRead("3 of 4", JLabel.class);
    }
  }

  @Test
  void the_order_is_chosen_with_keys_and_nothing_found_is_said() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("ctrl shift L");
      hand.presses("DOWN");
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("there is an article", now -> now.article().isPresent());
      assertThat(hand.<String>asks(window -> window.list().order())).isEqualTo("title");
      hand.presses("ctrl L");
      hand.types("nowhere");
      hand.waitsToRead("Nothing matches “nowhere”. Clear the filter: Esc.", EmptyState.class);
      hand.presses("ESCAPE");
      hand.waitsToRead("4", JLabel.class);
    }
  }

  @Test
  void a_click_below_the_last_row_does_nothing() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      JList<?> list = hand.finds(JList.class, "Articles");
      int below = list.getHeight() - 6;
      assertThat(below).isGreaterThan(hand.asks(window -> list.getCellBounds(3, 3).y + 60));
      hand.clicks(list, 40, below);
      hand.rests();
      assertThat(isAt(hand.sees(), "01_mill")).isTrue();
      assertThat(hand.<Integer>asks(window -> list.getSelectedIndex())).isZero();
    }
  }

  private static boolean isDone(Situation now, String id) {
    return now.snapshot()
        .flatMap(all -> all.article(id).map(open -> open.state(all.annotator())))
        .filter(state -> state == WorkState.DONE)
        .isPresent();
  }

  private static boolean isAt(Situation now, String id) {
    return now.article().filter(id::equals).isPresent();
  }
}
