package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTextField;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real windows, driven by real mouse and keys. */
class DeskWindowTest {
  private static final String NORTH =
      """
      Bridge to reopen in spring

      HARBOURTON, March 4, 2021. The bridge will open again in April, the mayor said. \
      Repairs cost nine million crowns, according to the council.
      """;
  private static final String SOUTH =
      """
      Council defends bridge costs

      HARBOURTON, March 5, 2021. Repairs of the bridge cost nine million crowns, \
      the council told reporters.
      """;

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
  void a_session_of_marking_and_linking_is_on_the_disk_after_quitting() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("The bridge will open again in April");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> layers(now).equals(List.of("claim")));

      hand.clicks("the mayor said");
      hand.presses("ctrl shift RIGHT");
      hand.presses("ctrl shift RIGHT");
      hand.presses("2");
      hand.waitsUntil("the source is made", now -> layers(now).contains("source"));

      hand.presses("L");
      hand.presses("ENTER");
      hand.waitsUntil("the link is made", now -> links(now).size() == 1);
      hand.presses("ctrl Z");
      hand.waitsUntil("the link is undone", now -> links(now).isEmpty());
      hand.presses("ctrl Y");
      hand.waitsUntil("the link is redone", now -> links(now).size() == 1);
      hand.quits();
    }

    String saved = Files.readString(workspace.resolve("annotations/01_north.anna.json"));
    assertThat(saved)
        .contains("\"layer\":\"claim\"")
        .contains("\"quote\":[\"The bridge will open again in April\"]")
        .contains("\"quote\":[\"the mayor\"]")
        .contains("\"type\":\"said-by\"");
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(layers(hand.sees())).containsExactly("claim", "source");
      assertThat(links(hand.sees())).extracting(Link::type).containsExactly("said-by");
    }
  }

  @Test
  void a_feature_is_edited_in_the_inspector() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("the mayor");
      hand.presses("2");
      hand.waitsUntil("the source is made", now -> now.selected().isPresent());
      hand.clicks(hand.finds(JTextField.class, "Name"));
      hand.types("mayor 1");
      hand.presses("ENTER");
      hand.waitsUntil(
          "the name is set",
          now -> "mayor 1".equals(now.selected().orElseThrow().features().get("name")));
      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("annotations/01_north.anna.json")))
        .contains("\"features\":{\"name\":\"mayor 1\"}");
  }

  @Test
  void digits_typed_into_a_field_mark_nothing() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.clicks("the mayor");
      hand.presses("ctrl L");
      hand.types("01");
      JTextField filter = hand.finds(JTextField.class, "Filter by title, outlet, state");
      assertThat(hand.<String>asks(window -> filter.getText())).isEqualTo("01");
      assertThat(layers(hand.sees())).isEmpty();
    }
  }

  @Test
  void a_claim_is_linked_into_another_article_by_typing() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl PAGE_DOWN");
      hand.waitsUntil("the other article is shown", DeskWindowTest::isSouth);
      hand.selects("Repairs of the bridge cost nine million crowns");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> now.selected().isPresent());
      hand.presses("ctrl PAGE_UP");
      hand.waitsUntil("the first article is shown again", now -> !isSouth(now));
      hand.selects("Repairs cost nine million crowns");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> now.selected().isPresent());
      hand.presses("L");
      hand.presses("TAB");
      hand.presses("TAB");
      hand.types("bri");
      hand.presses("ENTER");
      hand.waitsUntil("the link is made", now -> links(now).size() == 1);
      Link link = links(hand.sees()).get(0);
      assertThat(link.type()).isEqualTo("same-claim");
      assertThat(link.to().article()).isEqualTo("02_south");
    }
  }

  @Test
  void the_date_can_be_said_to_be_unknown() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      JTextField field = hand.finds(JTextField.class, "Published");
      hand.clicks(field);
      hand.presses("ctrl A");
      hand.types("unknown");
      hand.presses("ENTER");
      hand.waitsUntil(
          "the date is unknown",
          now -> now.open().orElseThrow().article().metadata().published().isEmpty());
      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("annotations/01_north.anna.json")))
        .contains("\"published\":null");
  }

  @Test
  void the_theme_and_the_last_article_are_remembered() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl PAGE_DOWN");
      hand.waitsUntil("the other article is shown", DeskWindowTest::isSouth);
      hand.presses("F9");
      hand.quits();
    }
    assertThat(Settings.in(config).get("theme")).contains("dark");
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(isSouth(hand.sees())).isTrue();
      assertThat(
              hand.<Boolean>asks(
                  window -> window.frame().getContentPane().getBackground().getRed() < 80))
          .isTrue();
    }
  }

  @Test
  void a_folder_that_is_not_there_is_said_in_the_window() {
    try (Hand hand = Hand.opens(folder.resolve("nowhere"), config)) {
      assertThat(hand.sees().snapshot()).isEmpty();
      assertThat(hand.reads(EmptyState.class)).contains("nowhere").contains("Ctrl O");
    }
  }

  private static boolean isSouth(Situation now) {
    return now.article().filter("02_south"::equals).isPresent();
  }

  private static List<String> layers(Situation now) {
    return now.open().orElseThrow().article().annotations().stream()
        .map(Annotation::layer)
        .toList();
  }

  private static List<Link> links(Situation now) {
    return now.open().orElseThrow().article().links();
  }
}
