package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.help.Manual.Section;
import org.factdesk.desktop.help.TourBar;
import org.factdesk.model.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The palette, the keys, the manual and the first steps in a real window. */
class HelpWindowTest {
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
        workspace.resolve("articles/02_south.txt"),
        "Council defends costs\n\nRepairs cost nine million crowns, the council said.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @Test
  void the_palette_does_a_command_where_the_person_was() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("the mayor");
      hand.presses("ctrl K");
      hand.waitsForFocus("Type a command or the title of an article");
      hand.types("sour");
      hand.presses("ENTER");
      hand.waitsUntil(
          "the source is made",
          now ->
              now.open().orElseThrow().article().annotations().stream()
                  .map(Annotation::layer)
                  .anyMatch("source"::equals));
    }
  }

  @Test
  void the_palette_goes_to_an_article_by_its_title() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl shift P");
      hand.waitsForFocus("Type a command or the title of an article");
      hand.types("02 south");
      JList<?> found = hand.finds(JList.class, "Commands and articles");
      hand.waitsUntil("the article is found", now -> found.getModel().getSize() == 1);
      hand.presses("ENTER");
      hand.waitsUntil("the other article is shown", now -> isAt(now, "02_south"));
    }
  }

  @Test
  void a_key_is_changed_holds_at_once_and_at_the_next_start() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("shift F1");
      hand.waitsForFocus("Commands and their keys");
      hand.presses("SLASH");
      hand.waitsForFocus("Filter by command or key");
      hand.types("next article");
      hand.presses("ENTER");
      hand.waitsForFocus("Commands and their keys");
      hand.presses("ENTER");
      hand.presses("ctrl F9");
      hand.waitsToRead("Ctrl F9 is now", JLabel.class);
      hand.presses("ctrl F9");
      hand.waitsUntil("the other article is shown", now -> isAt(now, "02_south"));
      hand.quits();
    }
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl PAGE_UP");
      hand.waitsUntil("the first article is shown", now -> isAt(now, "01_north"));
      hand.presses("ctrl F9");
      hand.waitsUntil("the other article is shown", now -> isAt(now, "02_south"));
    }
  }

  @Test
  void the_manual_is_german_in_a_german_window() throws IOException {
    Locale before = Locale.getDefault();
    Settings settings = Settings.in(config);
    settings.set("language", "de");
    settings.save();
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("F1");
      hand.waitsForFocus("Anleitung");
      JList<?> contents = hand.finds(JList.class, "Inhalt der Anleitung");
      hand.waitsUntil("the contents are there", now -> contents.getModel().getSize() > 5);
      assertThat(hand.<String>asks(window -> ((Section) contents.getSelectedValue()).title()))
          .isEqualTo("Lesen");
    } finally {
      Locale.setDefault(before);
      JComponent.setDefaultLocale(before);
    }
  }

  @Test
  void the_manual_opens_at_the_pane_that_has_the_keys() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl L");
      hand.waitsForFocus("Filter by title, outlet, state");
      hand.presses("F1");
      hand.waitsForFocus("Manual");
      JList<?> contents = hand.finds(JList.class, "Contents of the manual");
      hand.waitsUntil("the contents are there", now -> contents.getModel().getSize() > 5);
      assertThat(hand.<String>asks(window -> ((Section) contents.getSelectedValue()).title()))
          .isEqualTo("The list");
    }
  }

  @Test
  void the_tour_is_only_for_those_who_ask_in_a_workspace_of_their_own() {
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(hand.places(TourBar.class)).isEmpty();
      hand.presses("ctrl K");
      hand.waitsForFocus("Type a command or the title of an article");
      hand.types("tour");
      hand.presses("ENTER");
      hand.waitsToRead("1 of 5", TourBar.class);
      TourBar tour = hand.finds(TourBar.class, "");
      hand.presses("N");
      hand.waitsToRead("2 of 5", TourBar.class);
      hand.selects("the mayor");
      hand.presses("2");
      hand.waitsToRead("3 of 5", TourBar.class);
      hand.presses("ESCAPE");
      hand.presses("ESCAPE");
      hand.waitsUntil("the tour is over", now -> !tour.isShowing());
    }
  }

  private static boolean isAt(Situation now, String article) {
    return now.article().filter(article::equals).isPresent();
  }
}
