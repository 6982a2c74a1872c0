package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.TabButton;
import org.factdesk.model.Span;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline in a real window, with a plugin of the workspace that finds dates. */
class TimelineWindowTest {
  private static final String NORTH =
      "Bridge to reopen\n\nThe bridge closed on 2021-03-04. It opened on 2021-03-09 again.\n";
  private static final String SOUTH =
      "Costs rise\n\nThe council met on 2021-03-05 in Harbourton.\n";

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace_with_a_plugin() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/01_north.txt"), NORTH);
    Files.writeString(workspace.resolve("articles/02_south.txt"), SOUTH);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
         "plugins":["plugins"]}
        """);
    PluginJar.pack(workspace.resolve("plugins/dates.jar"), "iso-dates", IsoDates.class);
  }

  @Test
  void arrows_go_from_mention_to_mention_and_enter_to_the_words() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the dates are found", now -> open(now) == 4);
      hand.presses("F4");
      hand.waitsForFocus("Timeline");
      hears(hand, "01: “2021-03-04”: 4 Mar 2021");
      hand.presses("RIGHT");
      hears(hand, "“2021-03-09”");
      hears(hand, "Nothing happened on the ninth");
      hand.presses("ENTER");
      hand.waitsUntil("the words are selected", now -> words(now, NORTH).equals("2021-03-09"));
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("the other article shows", now -> words(now, SOUTH).equals("2021-03-05"));
      hand.waitsForFocus("Timeline");
    }
  }

  @Test
  void it_takes_the_very_first_key() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("F4");
      hand.waitsForFocus("Timeline");
    }
  }

  @Test
  void it_is_saved_as_svg_and_not_over_what_is_there() throws Exception {
    Path file = workspace.resolve("timeline.svg");
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the dates are found", now -> open(now) == 4);
      hand.presses("F4");
      hand.waitsForFocus("Timeline");
      hand.presses("ctrl P");
      hand.waitsForDialog("Save the timeline");
      hand.presses("ENTER");
      hand.waitsUntil("the file is there", now -> Files.exists(file));
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(file.toFile())
                  .getElementsByTagName("text")
                  .getLength())
          .isGreaterThan(10);
      Files.writeString(file, "mine");
      hand.waitsForFocus("Timeline");
      hand.presses("ctrl P");
      hand.waitsForDialog("Save the timeline");
      hand.presses("ENTER");
      hand.waitsForFocus("Keep it");
      hand.presses("ENTER");
      hand.waitsForFocus("Timeline");
      assertThat(Files.readString(file)).isEqualTo("mine");
    }
  }

  @Test
  void it_begins_in_the_open_article_behind_the_caret() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the dates are found", now -> open(now) == 4);
      hand.clicks("opened");
      hand.presses("F4");
      hand.waitsForFocus("Timeline");
      hears(hand, "01: “2021-03-09”");
      hand.asks(window -> showSecond(window));
      hand.presses("F6");
      hand.presses("F4");
      hand.waitsForFocus("Timeline");
      hears(hand, "02: “2021-03-05”");
    }
  }

  private static boolean showSecond(DeskWindow window) {
    window.navigation().stepArticle(1);
    return true;
  }

  @Test
  void in_a_narrow_window_the_last_tabs_give_way_to_what_is_chosen() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the dates are found", now -> open(now) == 4);
      hand.presses("F4");
      for (int width : List.of(1200, 820, 640)) {
        hand.asks(window -> resize(window, width));
        List<Rectangle> tabs = hand.places(TabButton.class);
        assertThat(tabs).hasSizeGreaterThanOrEqualTo(2);
        assertThat(hand.reads(TabButton.class)).contains("Timeline");
        List<Rectangle> all = hand.places(TabButton.class, ChoiceButton.class);
        for (Rectangle one : all) {
          assertThat(all).filteredOn(one::intersects).containsExactly(one);
        }
      }
    }
  }

  private static boolean resize(DeskWindow window, int width) {
    window.frame().setSize(width, 700);
    window.frame().validate();
    return true;
  }

  @Test
  void with_the_checker_switched_off_it_says_how_to_get_dates() throws IOException {
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
         "plugins":["plugins"],"checkers":{"iso-dates":{"enabled":false}}}
        """);
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the checkers have run", TimelineWindowTest::isChecked);
      hand.presses("F4");
      hand.waitsToRead("ISO dates is switched off", EmptyState.class);
    }
  }

  private static boolean isChecked(Situation now) {
    return now.snapshot()
        .filter(snapshot -> snapshot.checks().at().isPresent() && !snapshot.checks().running())
        .isPresent();
  }

  private static int open(Situation now) {
    return now.snapshot().map(Snapshot::openReports).map(List::size).orElse(0);
  }

  private static String words(Situation now, String text) {
    return now.words()
        .filter(span -> span.end() <= text.length())
        .map((Span span) -> span.in(text))
        .orElse("");
  }

  /** The chart is drawn elsewhere; until it is there, its empty page has the keys. */
  private static void hears(Hand hand, String words) {
    hand.waitsUntil("it says “" + words + "”", now -> spoken().contains(words));
  }

  private static String spoken() {
    KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    return String.valueOf(focus.getFocusOwner().getAccessibleContext().getAccessibleDescription());
  }
}
