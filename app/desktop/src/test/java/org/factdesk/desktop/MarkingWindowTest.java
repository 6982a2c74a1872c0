package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking in a real window, by real mouse and keys. */
class MarkingWindowTest {
  private static final String TEXT =
      """
      Bridge to reopen in spring

      HARBOURTON, March 4, 2021. The bridge will open again in April, the mayor said. \
      Repairs cost nine million crowns, according to the council.
      """;

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/01_north.txt"), TEXT);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @Test
  void a_mark_is_resized_by_keys_and_keeps_its_link() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("The bridge will open");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> now.selected().isPresent());
      hand.clicks("council.");
      hand.presses("2");
      hand.presses("L");
      hand.presses("ENTER");
      hand.waitsUntil("the link is made", now -> links(now).size() == 1);

      hand.presses("P");
      hand.waitsUntil("the claim is selected", now -> isSelected(now, "claim"));
      hand.presses("PERIOD");
      hand.presses("shift PERIOD");
      hand.waitsUntil("both ends moved", now -> quote(now).equals("bridge will open again"));
      hand.presses("ctrl COMMA");
      hand.waitsUntil("by a character", now -> quote(now).equals("bridge will open agai"));
      hand.presses("ctrl Z");
      hand.presses("ctrl Z");
      hand.waitsUntil("undone one by one", now -> quote(now).equals("The bridge will open again"));
      assertThat(links(hand.sees())).hasSize(1);
    }
  }

  @Test
  void words_elsewhere_become_a_part_of_the_mark_and_are_taken_from_it() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("The bridge will open");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> now.selected().isPresent());
      hand.clicks("in April");
      hand.waitsUntil("the mark is left", now -> now.selected().isEmpty());
      hand.presses("ctrl shift RIGHT");
      hand.presses("ctrl shift RIGHT");
      hand.presses("shift 1");
      hand.waitsUntil(
          "the mark has two parts", now -> quote(now).equals("The bridge will open … in April"));
      hand.presses("shift DELETE");
      hand.waitsUntil("it has one again", now -> quote(now).equals("The bridge will open"));
      hand.presses("ctrl Z");
      hand.presses("ctrl Z");
      hand.waitsUntil("it has one as before", now -> quote(now).equals("The bridge will open"));
    }
  }

  @Test
  void words_selected_exactly_are_marked_exactly() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.clicks("crowns, according");
      hand.presses("shift RIGHT");
      hand.presses("shift RIGHT");
      hand.presses("2");
      hand.waitsUntil("two letters are marked", now -> quote(now).equals("cr"));
      hand.presses("B");
      hand.waitsUntil("snapping is off", now -> !now.snapping());
      hand.selects("ouncil");
      hand.presses("2");
      hand.waitsUntil("a part of a word is marked", now -> quote(now).equals("ouncil"));
    }
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(hand.sees().snapping()).isFalse();
    }
  }

  @Test
  void a_claim_its_source_and_the_link_take_eight_keys_at_most() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.clicks("will open");
      hand.presses("S");
      hand.presses("1");
      hand.clicks("the mayor");
      hand.presses("ctrl shift RIGHT");
      hand.presses("ctrl shift RIGHT");
      hand.presses("2");
      hand.presses("L");
      hand.presses("ENTER");
      hand.waitsUntil("the link is made", now -> links(now).size() == 1);
      assertThat(annotations(hand.sees()))
          .extracting(mark -> mark.quote(TEXT))
          .containsExactly("The bridge will open again in April, the mayor said", "the mayor");
    }
  }

  @Test
  void a_layer_and_its_value_are_found_by_letters_and_features_set_one_by_one() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("nine million crowns");
      hand.presses("T");
      hand.waitsForFocus("Mark as");
      hand.types("fr loa");
      hand.presses("ENTER");
      hand.waitsUntil("it is framing", now -> isSelected(now, "framing"));
      assertThat(hand.sees().selected().orElseThrow().features())
          .containsEntry("frame", "loaded word");

      hand.selects("The bridge will open");
      hand.presses("T");
      hand.types("claim");
      hand.presses("ENTER");
      hand.waitsForFocus("check-worthiness, 2 of 3");
      hand.presses("ENTER");
      hand.waitsUntil("the required one is set", now -> has(now, "check-worthiness", "yes"));
      hand.presses("E");
      hand.waitsForFocus("kind, 1 of 3");
      hand.presses("TAB");
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("it is set anew", now -> !has(now, "check-worthiness", "yes"));
      hand.waitsForFocus("verdict, 3 of 3");
      hand.presses("ESCAPE");
      hand.waitsForFocus("Article");
    }
  }

  @Test
  void of_several_marks_on_the_same_words_one_is_selected_from_a_list() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("nine million crowns");
      hand.presses("1");
      hand.waitsUntil("the claim is made", now -> isSelected(now, "claim"));
      hand.selects("million crowns");
      hand.presses("3");
      hand.waitsUntil("the framing is made", now -> isSelected(now, "framing"));
      hand.clicks("crowns");
      hand.presses("W");
      hand.waitsForFocus("Marks here");
      hand.presses("UP");
      hand.presses("ENTER");
      hand.waitsUntil("the claim is selected", now -> isSelected(now, "claim"));
      hand.waitsForFocus("Article");

      hand.presses("ESCAPE");
      hand.selects("nine million crowns, according");
      hand.presses("W");
      hand.waitsForFocus("Marks here");
      hand.presses("ENTER");
      hand.waitsUntil("the inner one is selected", now -> isSelected(now, "framing"));
    }
  }

  private static boolean has(Situation now, String feature, String value) {
    return now.selected().filter(mark -> value.equals(mark.features().get(feature))).isPresent();
  }

  private static boolean isSelected(Situation now, String layer) {
    return now.selected().filter(mark -> mark.layer().equals(layer)).isPresent();
  }

  private static String quote(Situation now) {
    return now.selected().map(mark -> mark.quote(TEXT)).orElse("");
  }

  private static List<Annotation> annotations(Situation now) {
    return now.open().orElseThrow().article().annotations();
  }

  private static List<Link> links(Situation now) {
    return now.open().orElseThrow().article().links();
  }
}
