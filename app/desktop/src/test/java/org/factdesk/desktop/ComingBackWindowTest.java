package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JScrollBar;
import javax.swing.JTextField;
import javax.swing.JViewport;
import org.factdesk.desktop.actions.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything as it was at the next start, in a real window. */
class ComingBackWindowTest {
  private static final String PARAGRAPH =
      "The bridge will open again in April, the mayor said.\n\n";

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    for (String name : new String[] {"01_north", "02_south", "03_west"}) {
      Files.writeString(
          workspace.resolve("articles/" + name + ".txt"),
          "Bridge in the " + name.substring(3) + "\n\n" + PARAGRAPH.repeat(60));
    }
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @Test
  void article_caret_scroll_mark_tab_filter_order_and_zoom_are_as_they_were() {
    Optional<String> mark;
    int caret;
    int scroll;
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("J");
      hand.waitsUntil("the second article is shown", now -> isAt(now, "02_south"));
      for (int i = 0; i < 4; i++) {
        hand.presses("PAGE_DOWN");
      }
      hand.presses("1");
      hand.waitsUntil("a mark is made", now -> now.mark().isPresent());
      hand.presses("ctrl PLUS");
      hand.presses("ctrl L");
      hand.types("in the");
      hand.presses("ENTER");
      hand.<Boolean>asks(ComingBackWindowTest::sortByTitleDown);
      hand.presses("ctrl shift F");
      hand.waitsForFocus("Search all articles");
      mark = hand.sees().mark();
      caret = hand.sees().caret();
      scroll = hand.asks(ComingBackWindowTest::scroll);
      assertThat(mark).isPresent();
      assertThat(scroll).isPositive();
      hand.quits();
    }
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(hand.sees().article()).contains("02_south");
      assertThat(hand.sees().mark()).isEqualTo(mark);
      assertThat(hand.sees().caret()).isEqualTo(caret);
      assertThat(hand.<Integer>asks(ComingBackWindowTest::scroll)).isEqualTo(scroll);
      assertThat(hand.<String>asks(window -> window.list().filter())).isEqualTo("in the");
      assertThat(hand.<String>asks(window -> window.list().order())).isEqualTo("title down");
      assertThat(hand.finds(JTextField.class, "Search all articles").isShowing()).isTrue();
      assertThat(hand.reads(JButton.class)).contains("110 %");
      hand.presses("ESCAPE");
      hand.presses("J");
      hand.waitsUntil("from Z to A, the north comes next", now -> isAt(now, "01_north"));
    }
  }

  private static boolean sortByTitleDown(DeskWindow window) {
    window.list().restore(window.list().filter(), "title down");
    return true;
  }

  @Test
  void each_article_is_where_it_was_left() {
    int caret;
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl END");
      caret = hand.sees().caret();
      hand.presses("J");
      hand.waitsUntil("the second article is shown", now -> isAt(now, "02_south"));
      hand.quits();
    }
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("K");
      hand.waitsUntil("the first article is shown", now -> isAt(now, "01_north"));
      assertThat(hand.sees().caret()).isEqualTo(caret).isPositive();
      assertThat(hand.<Integer>asks(ComingBackWindowTest::scroll)).isPositive();
    }
  }

  @Test
  void damaged_and_hostile_settings_are_passed_over() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.quits();
    }
    try (Stream<Path> files = Files.list(config.resolve("workspaces"))) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(
          file,
          Files.readString(file)
              + "\nplace.0=999999999 999999999 999999999 99999 7 / 01_north\nplace.1=x\n"
              + "mark=nowhere\nlist.order=by force\nlist.filter=<html><h1>x\narticle=../../x\n");
    }
    Files.writeString(
        config.resolve("window.properties"),
        "window.width=-5\nwindow.x=9999999\nlist.width=-900\nfindings.height=0\nzoom=-3\n"
            + "find.words=<html>\nfoot.tab=nothing\n");
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(hand.sees().article()).contains("01_north");
      assertThat(hand.<Integer>asks(window -> window.frame().getWidth())).isGreaterThan(600);
      hand.presses("ctrl L");
      hand.waitsForFocus("Filter by title, outlet, state");
      hand.presses("ESCAPE");
      hand.presses("ESCAPE");
      hand.presses("J");
      hand.waitsUntil("the second article is shown", now -> isAt(now, "02_south"));
    }
  }

  private static int scroll(DeskWindow window) {
    return find(window.halves().inHand()).getViewPosition().y;
  }

  private static JViewport find(Container from) {
    for (Component part : from.getComponents()) {
      if (part instanceof JViewport viewport) {
        return viewport;
      }
      if (part instanceof Container inner && !(part instanceof JScrollBar)) {
        return find(inner);
      }
    }
    throw new AssertionError("no viewport");
  }

  private static boolean isAt(Situation now, String id) {
    return now.article().filter(id::equals).isPresent();
  }
}
