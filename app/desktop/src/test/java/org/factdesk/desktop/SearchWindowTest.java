package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding in one article and in all, in a real window. */
class SearchWindowTest {
  private static final String NORTH =
      "Bridge to reopen\n\nThe bridge will open in April. The bridge cost nine million.\n";
  private static final String SOUTH = "Council defends costs\n\nThe bridge was too dear.\n";

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/01_north.txt"), NORTH);
    Files.writeString(workspace.resolve("articles/02_south.txt"), SOUTH);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @Test
  void found_words_are_stepped_through_and_marked_with_a_digit() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl F");
      hand.waitsForFocus("Find in the article");
      hand.types("bridge");
      hand.waitsUntil("the first is selected", now -> words(now).equals("Bridge"));
      hand.presses("ENTER");
      hand.waitsUntil("the second is selected", now -> begin(now) == NORTH.indexOf("bridge"));
      hand.waitsToRead("2 of 3", JLabel.class);
      hand.presses("F3");
      hand.waitsUntil("the third is selected", now -> begin(now) > NORTH.indexOf("April"));
      hand.presses("shift F3");
      hand.waitsUntil("the second again", now -> begin(now) == NORTH.indexOf("bridge"));
      hand.presses("ESCAPE");
      hand.waitsForFocus("Article");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> layers(now).equals(List.of("claim")));
    }
  }

  @Test
  void selected_words_are_found_elsewhere_with_a_changed_word() throws IOException {
    Files.writeString(
        workspace.resolve("articles/02_south.txt"), "Costs\n\nThe bridge shall open in April.\n");
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.asks(window -> select(window, "The bridge will open in April"));
      hand.presses("ctrl K");
      hand.types("find these words elsewhere");
      hand.presses("ENTER");
      hand.waitsToRead("2 hits in 2 articles", JLabel.class);
      hand.waitsToRead("Four words or more; about one in five", JLabel.class);
    }
  }

  private static boolean select(DeskWindow window, String words) {
    int begin = NORTH.indexOf(words);
    window.halves().inHand().reveal(new Span(begin, begin + words.length()));
    return true;
  }

  @Test
  void hits_in_all_articles_are_marked_as_one_step() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl shift F");
      hand.waitsForFocus("Search all articles");
      hand.types("bridge");
      hand.presses("ENTER");
      hand.waitsToRead("4 hits in 2 articles", JLabel.class);
      hand.presses("DOWN");
      hand.waitsForFocus("What was found");
      hand.presses("ctrl A");
      hand.presses("1");
      hand.waitsUntil("all are marked", now -> all(now) == 4);
      hand.presses("ctrl Z");
      hand.waitsUntil("one undo takes all back", now -> all(now) == 0);
      hand.presses("END");
      hand.presses("ENTER");
      hand.waitsUntil(
          "it goes to the other article",
          now -> now.article().orElse("").equals("02_south") && words(now).equals("bridge"));
    }
  }

  @Test
  void the_size_of_the_article_is_remembered() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl EQUALS");
      hand.presses("ctrl EQUALS");
      hand.presses("ctrl MINUS");
      hand.quits();
    }
    assertThat(Settings.in(config).number("zoom", 100)).isEqualTo(110);
  }

  private static String words(Situation now) {
    return now.words()
        .flatMap(span -> now.open().map(open -> span.in(open.article().text())))
        .orElse("");
  }

  private static int begin(Situation now) {
    return now.words().map(span -> span.begin()).orElse(-1);
  }

  private static List<String> layers(Situation now) {
    return now.open().orElseThrow().article().annotations().stream()
        .map(Annotation::layer)
        .toList();
  }

  private static int all(Situation now) {
    return now.snapshot().orElseThrow().articles().values().stream()
        .mapToInt(open -> open.article().annotations().size())
        .sum();
  }
}
