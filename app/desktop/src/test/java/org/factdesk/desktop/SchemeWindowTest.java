package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.typeset.TypesetText;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scheme is changed in a real window while marks use it. */
class SchemeWindowTest {
  private static final String PARTS = "Parts of the scheme";

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"),
        "Bridge to reopen\n\nThe bridge will open in April. Repairs cost nine million crowns.\n");
    configure("");
  }

  @Test
  void a_renamed_layer_takes_marks_files_and_chips_along_and_undo_takes_it_back()
      throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      marks(hand, "The bridge will open in April", "claim");
      edits(hand, 1);
      types(hand, "Id", "statement");
      hand.waitsToRead("Renames the layer claim to statement on one mark", Paragraph.class);
      press(hand, "Apply");
      hand.waitsUntil("the mark follows", now -> layers(now).equals(List.of("statement")));
      hand.waitsToRead("statement", JComponent.class);
      hand.presses("ctrl S");
      hand.waitsUntil("the scheme is in use", now -> scheme(now).layer("statement").isPresent());
      hand.presses("ctrl Z");
      hand.waitsUntil("the mark is back", now -> layers(now).equals(List.of("claim")));
      assertThat(scheme(hand.sees()).layer("claim")).isPresent();
      hand.presses("ctrl Y");
      hand.waitsUntil("it follows again", now -> layers(now).equals(List.of("statement")));
      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("scheme.json"))).contains("\"statement\"");
    assertThat(Files.readString(workspace.resolve("factdesk.json"))).contains("scheme.json");
    assertThat(written()).contains("\"statement\"").doesNotContain("\"claim\"");
  }

  @Test
  void taking_a_value_away_asks_where_its_marks_go() {
    try (Hand hand = Hand.opens(workspace, config)) {
      marks(hand, "The bridge will open in April", "claim");
      AnnotationRef mark = new AnnotationRef("north", only(hand.sees()).id());
      hand.asks(window -> window.session().apply(steps -> steps.setFeature(mark, "kind", "event")));
      edits(hand, 1);
      types(hand, "Name kind", "sort");
      hand.waitsToRead("Renames the feature kind to sort on one mark", Paragraph.class);
      press(hand, "Remove sort event");
      hand.waitsForFocus("What becomes of the marks");
      hand.presses("DOWN");
      hand.types("predi");
      hand.presses("ENTER");
      press(hand, "Remove");
      hand.waitsToRead("Turns “event” into “prediction” on one mark", Paragraph.class);
      press(hand, "Apply");
      hand.waitsUntil(
          "the mark has the other value",
          now -> "prediction".equals(only(now).features().get("sort")));
      assertThat(only(hand.sees()).features()).doesNotContainKey("kind");
    }
  }

  @Test
  void a_template_is_shown_before_it_is_used() {
    try (Hand hand = Hand.opens(workspace, config)) {
      edits(hand, 0);
      ChoiceControl choice = hand.finds(ChoiceControl.class, "Start from");
      hand.asks(window -> choice.requestFocusInWindow());
      hand.waitsForFocus("Start from");
      hand.presses("DOWN");
      hand.types("propa");
      hand.presses("ENTER");
      hand.waitsForFocus("Propaganda techniques");
      press(hand, "Use this template");
      hand.waitsToRead("Adds the layer technique.", Paragraph.class);
      assertThat(scheme(hand.sees()).name()).isEqualTo("News fact-check");
      press(hand, "Apply");
      hand.waitsUntil("it is in use", now -> scheme(now).name().equals("Propaganda techniques"));
    }
  }

  @Test
  void a_broken_scheme_is_named_and_left_as_it_is_when_a_new_one_is_made() throws IOException {
    configure(",\"scheme\":\"scheme.json\"");
    Files.writeString(workspace.resolve("scheme.json"), "{\"format\":");
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsToRead("scheme.json", JComponent.class);
      edits(hand, 1);
      types(hand, "Id", "statement");
      hand.waitsToRead("Renames the layer claim to statement", Paragraph.class);
      press(hand, "Apply");
      hand.waitsUntil("it is in use", now -> scheme(now).layer("statement").isPresent());
      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("scheme.json"))).isEqualTo("{\"format\":");
    assertThat(Files.readString(workspace.resolve("scheme-2.json"))).contains("statement");
  }

  @Test
  void the_toolbar_lists_what_it_has_no_room_for() throws IOException {
    configure(",\"scheme\":\"scheme.json\"");
    Files.writeString(workspace.resolve("scheme.json"), schemeOf(8));
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("The bridge will open in April");
      hand.clicks(hand.finds(JButton.class, "2 more layers"));
      hand.presses("DOWN");
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("it is marked", now -> layers(now).equals(List.of("layer-8")));
    }
  }

  @Test
  void the_guidelines_follow_the_selected_mark() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("F2");
      hand.waitsForFocus("Guidelines");
      TypesetText text = hand.finds(TypesetText.class, "Guidelines");
      assertThat(hand.<Integer>asks(window -> top(text))).isZero();
      marks(hand, "The bridge will open in April", "cue");
      hand.waitsUntil("a mark is selected", now -> now.selected().isPresent());
      int cue = hand.asks(window -> top(text));
      assertThat(cue).isPositive();
      hand.asks(
          window -> {
            AnnotationRef mark =
                new AnnotationRef("north", only(window.session().situation()).id());
            return window.session().apply(steps -> steps.setLayer(mark, "evidence"));
          });
      hand.rests();
      assertThat(hand.<Integer>asks(window -> top(text))).isGreaterThan(cue);
    }
  }

  @Test
  void the_keys_stay_in_the_form_whatever_is_changed() {
    try (Hand hand = Hand.opens(workspace, config)) {
      edits(hand, 1);
      JTextField id = hand.finds(JTextField.class, "Id");
      hand.clicks(id);
      hand.waitsForFocus("Id");
      hand.presses("END");
      hand.types("x");
      hand.presses("TAB");
      hand.waitsToRead("Renames the layer claim to claimx", Paragraph.class);
      hand.rests();
      assertThat(hand.<String>asks(window -> focused())).isEqualTo("JTextField Key");
      JButton apply = hand.finds(JButton.class, "Apply");
      hand.asks(window -> apply.requestFocusInWindow());
      hand.waitsForFocus("Apply");
      hand.presses("SPACE");
      hand.waitsUntil("it is in use", now -> scheme(now).layer("claimx").isPresent());
      hand.rests();
      assertThat(hand.<String>asks(window -> focused())).isEqualTo("PartList " + PARTS);
    }
  }

  /** The control that has the keys, by what sort it is and its name. */
  private static String focused() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    Class<?> kind = owner instanceof JTextField ? JTextField.class : owner.getClass();
    return kind.getSimpleName() + " " + owner.getAccessibleContext().getAccessibleName();
  }

  private void configure(String more) throws IOException {
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\""
            + more
            + "}\n");
  }

  /** Marks by the command of the layer, so that the test need not know its key. */
  private static void marks(Hand hand, String words, String layer) {
    hand.selects(words);
    List<String> ids = scheme(hand.sees()).layers().stream().map(Layer::id).toList();
    hand.presses(String.valueOf(ids.indexOf(layer) + 1));
    hand.waitsUntil("it is marked", now -> layers(now).equals(List.of(layer)));
  }

  /** Opens the editor at this row of its list. */
  private static void edits(Hand hand, int row) {
    hand.presses("ctrl E");
    hand.waitsForFocus(PARTS);
    IntStream.range(0, row).forEach(step -> hand.presses("DOWN"));
  }

  private static void types(Hand hand, String name, String words) {
    JTextField field = hand.finds(JTextField.class, name);
    hand.asks(window -> field.requestFocusInWindow());
    hand.waitsForFocus(name);
    hand.presses("ctrl A");
    hand.types(words);
    hand.presses("ENTER");
  }

  private static void press(Hand hand, String name) {
    JButton button = hand.finds(JButton.class, name);
    hand.asks(
        window -> {
          button.scrollRectToVisible(button.getBounds());
          button.doClick();
          return Optional.empty();
        });
  }

  private static int top(TypesetText text) {
    return ((JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, text))
        .getViewPosition()
        .y;
  }

  private String written() throws IOException {
    try (var files = Files.walk(workspace.resolve("annotations"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private static String schemeOf(int layers) {
    String each =
        IntStream.rangeClosed(1, layers)
            .mapToObj(
                at ->
                    "{\"id\":\"layer-"
                        + at
                        + "\",\"colour\":\"claim\",\"pattern\":\"solid\",\"features\":[]}")
            .collect(Collectors.joining(","));
    return "{\"format\":\"factdesk-scheme/1\",\"name\":\"many\",\"layers\":["
        + each
        + "],\"links\":[]}";
  }

  private static Annotation only(Situation now) {
    return now.open().orElseThrow().article().annotations().get(0);
  }

  private static List<String> layers(Situation now) {
    return now.open().orElseThrow().article().annotations().stream()
        .map(Annotation::layer)
        .toList();
  }

  private static Scheme scheme(Situation now) {
    return now.snapshot().map(Snapshot::scheme).orElseThrow();
  }
}
