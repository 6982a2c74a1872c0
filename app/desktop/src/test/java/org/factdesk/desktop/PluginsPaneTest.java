package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.Segments;
import org.factdesk.engine.Report;
import org.factdesk.model.Span;
import org.factdesk.store.CheckerConfig;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugins in a real window, with real jars. */
class PluginsPaneTest {
  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/01_north.txt"), "The bridge opens again.\n");
    Files.writeString(workspace.resolve("articles/02_south.txt"), "The council is not sure.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"plugins":["plugins"],
         "annotator":"anna"}
        """);
  }

  @Test
  void a_refused_jar_stands_first_and_says_why() throws IOException {
    pack("doubts", Doubts.class);
    PluginJar.pack(jar("later"), "later", "2.1", Stumbles.class, Map.of());
    try (Hand hand = Hand.opens(workspace, config)) {
      shown(hand);
      assertThat(hand.finds(JButton.class, "1 plugin refused").isShowing()).isTrue();
      assertThat(texts(hand)).contains("Refused: it needs API 2.1, this is 1.1.");
      assertThat(texts(hand)).contains("from this workspace").contains("plugins/later.jar");
      hand.presses("DOWN");
      assertThat(texts(hand)).contains("Loaded.").contains("Somebody is not sure.");
    }
  }

  @Test
  void what_failed_is_named_and_leads_to_the_article() throws IOException {
    pack("stumbles", Stumbles.class);
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("it has failed", now -> !failures(now).isEmpty());
      hand.clicks(hand.finds(JButton.class, "1 checker call failed"));
      assertThat(texts(hand)).contains("Loaded. 1 call failed.");
      Component failure =
          hand.asks(
              window ->
                  all(window.frame())
                      .filter(part -> Objects.equals(part.getClass().getSimpleName(), "FailureRow"))
                      .findFirst()
                      .orElseThrow());
      assertThat(failure.getAccessibleContext().getAccessibleName())
          .startsWith("On 02_south: IllegalStateException: no calendar");
      hand.clicks(failure);
      hand.waitsUntil("the article is shown", now -> now.article().equals(id("02_south")));
    }
  }

  @Test
  void a_checker_is_switched_off_and_on_again() throws IOException {
    pack("doubts", Doubts.class);
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("it has found something", now -> reports(now).size() == 1);
      shown(hand);
      Segments runs = reach(hand, Segments.class, "Run Doubts");
      hand.presses("RIGHT");
      hand.waitsUntil("nothing is found any more", now -> reports(now).isEmpty());
      assertThat(texts(hand)).contains("Loaded and switched off.");
      assertThat(onDisk(hand)).contains("\"doubts\": {\"enabled\":false");
      assertThat(undo(hand)).isEqualTo("switch off Doubts");

      hand.clicks(runs, 10, 10);
      hand.waitsUntil("it is found again", now -> reports(now).size() == 1);
      assertThat(onDisk(hand)).doesNotContain("doubts\": {");
    }
  }

  @Test
  void the_severity_of_a_kind_is_chosen_by_keys() throws IOException {
    pack("doubts", Doubts.class);
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("it has found something", now -> reports(now).size() == 1);
      shown(hand);
      hand.presses("ENTER");
      hand.presses("TAB");
      hand.presses("RIGHT");
      hand.waitsUntil("it is an error", now -> severities(now).equals(List.of(Severity.ERROR)));
      assertThat(onDisk(hand)).contains("\"severity\":{\"open-doubt\":\"error\"}");
      hand.presses("LEFT");
      hand.waitsUntil(
          "it is a warning again", now -> severities(now).equals(List.of(Severity.WARNING)));
      assertThat(set(hand)).isEqualTo(CheckerConfig.USUAL);
    }
  }

  @Test
  void options_are_set_and_go_back_to_the_usual() throws IOException {
    pack("doubts", Doubts.class);
    try (Hand hand = Hand.opens(workspace, config)) {
      shown(hand);
      type(hand, "Word", "sure");
      hand.presses("ENTER");
      hand.waitsUntil(
          "the option is set", now -> doubts(now).options().equals(Map.of("word", "sure")));
      hand.waitsUntil("it counts", now -> reports(now).stream().allMatch(PluginsPaneTest::inSouth));
      assertThat(onDisk(hand)).contains("\"options\":{\"word\":\"sure\"}");
      reach(hand, Segments.class, "Strict");
      hand.presses("LEFT");
      reach(hand, Segments.class, "How");
      hand.presses("RIGHT");
      hand.waitsUntil(
          "all are set",
          now ->
              doubts(now).options().equals(Map.of("word", "sure", "strict", true, "how", "exact")));

      reach(hand, JButton.class, "Word: back to usual");
      hand.presses("SPACE");
      hand.waitsUntil("it is as usual", now -> !doubts(now).options().containsKey("word"));
      assertThat(field(hand, "Word").getText()).isEqualTo("again");
      hand.presses("ctrl Z");
      hand.waitsUntil("that is undone", now -> doubts(now).options().containsKey("word"));
      assertThat(field(hand, "Word").getText()).isEqualTo("sure");
    }
  }

  @Test
  void the_list_that_ships_is_copied_and_edited() throws IOException {
    pack("doubts", Doubts.class);
    Path list = workspace.resolve("plugins/doubts-also.txt");
    try (Hand hand = Hand.opens(workspace, config)) {
      shown(hand);
      reach(hand, JButton.class, "Also: Copy the list to edit it");
      hand.presses("SPACE");
      hand.waitsUntil(
          "the copy counts",
          now -> doubts(now).options().equals(Map.of("also", "plugins/doubts-also.txt")));
      assertThat(list).hasContent("perhaps");
      assertThat(field(hand, "Also").getText()).isEqualTo("plugins/doubts-also.txt");
      Files.writeString(list, "perhaps\nsure\n");
      hand.waitsUntil("what was written counts", now -> reports(now).size() == 2);

      Files.delete(list);
      hand.waitsUntil("the list that ships counts", now -> reports(now).size() == 1);
      assertThat(texts(hand)).contains("Does not exist; check the name; until then the list");
      reach(hand, JButton.class, "Also: back to usual");
      hand.presses("SPACE");
      hand.waitsUntil("it is as usual", now -> doubts(now).equals(CheckerConfig.USUAL));
      assertThat(field(hand, "Also").getText()).isEmpty();
      assertThat(texts(hand)).doesNotContain("Does not exist");
    }
  }

  @Test
  void a_number_out_of_range_is_refused_in_place() throws IOException {
    pack("doubts", Doubts.class);
    try (Hand hand = Hand.opens(workspace, config)) {
      shown(hand);
      type(hand, "Most doubts", "99");
      hand.presses("TAB");
      assertThat(texts(hand)).contains("Takes a number from 0 to 30, not 99");
      assertThat(set(hand)).isEqualTo(CheckerConfig.USUAL);
      mark(hand);
      assertThat(field(hand, "Most doubts").getText()).isEqualTo("99");

      type(hand, "Most doubts", "many");
      hand.presses("ENTER");
      assertThat(texts(hand)).contains("Takes a number from 0 to 30, not “many”");
      type(hand, "Most doubts", "12");
      hand.presses("ENTER");
      hand.waitsUntil(
          "it is set", now -> doubts(now).options().equals(Map.of("most-doubts", 12.0)));
      assertThat(texts(hand)).doesNotContain("Takes a number");
    }
  }

  @Test
  void what_is_half_typed_stays_while_other_things_change() throws IOException {
    pack("doubts", Doubts.class);
    try (Hand hand = Hand.opens(workspace, config)) {
      shown(hand);
      type(hand, "Word", "sur");
      JTextField typing = field(hand, "Word");
      mark(hand);
      hand.waitsUntil("it was checked and saved", PluginsPaneTest::isQuiet);
      assertThat(field(hand, "Word")).isSameAs(typing);
      assertThat(typing.getText()).isEqualTo("sur");
      assertThat(hand.<Boolean>asks(window -> typing.isFocusOwner())).isTrue();
      assertThat(set(hand)).isEqualTo(CheckerConfig.USUAL);

      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("factdesk.json"))).contains("\"sur\"");
  }

  @Test
  void a_jar_that_comes_and_goes_is_shown_at_once() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("the checkers have run", PluginsPaneTest::isQuiet);
      hand.presses("F7");
      assertThat(hand.reads(JPanel.class)).contains("No plugins. Copy a jar");
      pack("doubts", Doubts.class);
      hand.waitsUntil("it is loaded", now -> plugins(now) == 1);
      assertThat(texts(hand)).contains("Somebody is not sure.");
      Files.delete(workspace.resolve("plugins/doubts.jar"));
      hand.waitsUntil("it is gone", now -> plugins(now) == 0);
      assertThat(texts(hand)).doesNotContain("Somebody is not sure.");
    }
  }

  private void pack(String id, Class<?> checker) throws IOException {
    PluginJar.pack(jar(id), id, checker);
  }

  private Path jar(String name) {
    return workspace.resolve("plugins/" + name + ".jar");
  }

  /** Opens the pane by its key once the plugins are there. */
  private static void shown(Hand hand) {
    hand.waitsUntil("plugins are loaded", now -> plugins(now) > 0 && isQuiet(now));
    hand.presses("F7");
    JList<?> list = hand.finds(JList.class, "Plugins");
    hand.waitsUntil("the list has the focus", now -> list.isFocusOwner());
  }

  /** Moves the focus there, as many presses of Tab would. */
  private static <T extends Component> T reach(Hand hand, Class<T> type, String name) {
    T found = hand.finds(type, name);
    hand.<Boolean>asks(window -> found.requestFocusInWindow());
    hand.waitsUntil(name + " has the focus", now -> found.isFocusOwner());
    return found;
  }

  private static void type(Hand hand, String field, String text) {
    reach(hand, JTextField.class, field);
    hand.presses("ctrl A");
    hand.types(text);
  }

  private static JTextField field(Hand hand, String name) {
    return hand.finds(JTextField.class, name);
  }

  /** Changes something that has nothing to do with plugins. */
  private static void mark(Hand hand) {
    hand.<Boolean>asks(
        window ->
            window
                .session()
                .apply(steps -> steps.mark("01_north", List.of(new Span(0, 10)), "claim", Map.of()))
                .isPresent());
  }

  private static String texts(Hand hand) {
    return hand.asks(
        window ->
            all(window.frame())
                .filter(Component::isShowing)
                .filter(JTextComponent.class::isInstance)
                .map(text -> ((JTextComponent) text).getText().replace('\u00a0', ' '))
                .collect(Collectors.joining("\n")));
  }

  private static Stream<Component> all(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            component ->
                component instanceof Container inner
                    ? Stream.concat(Stream.of(component), all(inner))
                    : Stream.of(component));
  }

  private String onDisk(Hand hand) throws IOException {
    hand.waitsUntil("everything is saved", PluginsPaneTest::isQuiet);
    return Files.readString(workspace.resolve("factdesk.json"));
  }

  private static String undo(Hand hand) {
    return snapshot(hand.sees()).undo().orElse("");
  }

  private static CheckerConfig set(Hand hand) {
    return doubts(hand.sees());
  }

  private static CheckerConfig doubts(Situation now) {
    return snapshot(now).checker("doubts");
  }

  private static Snapshot snapshot(Situation now) {
    return now.snapshot().orElseThrow();
  }

  private static int plugins(Situation now) {
    return snapshot(now).plugins().size();
  }

  private static List<Report> reports(Situation now) {
    return snapshot(now).checks().results().reports();
  }

  private static List<Severity> severities(Situation now) {
    return reports(now).stream().map(Report::severity).toList();
  }

  private static List<?> failures(Situation now) {
    return snapshot(now).checks().results().failures();
  }

  private static boolean inSouth(Report report) {
    return report.firstPlace().article().equals("02_south");
  }

  private static Optional<String> id(String article) {
    return Optional.of(article);
  }

  private static boolean isQuiet(Situation now) {
    Snapshot snapshot = snapshot(now);
    return snapshot.checks().at().isPresent()
        && !snapshot.checks().running()
        && snapshot.saving() instanceof SaveState.Saved;
  }
}
