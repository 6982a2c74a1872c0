package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.factdesk.model.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window for people who read it in another language, with other eyes or without a mouse. */
class AccessWindowTest {
  private static final String ARTICLE =
      """
      Bridge to reopen in spring

      HARBOURTON, March 4, 2021. The bridge will open again in April, the mayor said.
      """;

  /** What brings the panes up, one after the other. */
  private static final List<String> PANES = List.of("F4", "F7", "H", "F8");

  /** The palette, keys, search, links, bulk, scheme, guidelines, the pop-ups of a word. */
  private static final List<String> PAGES =
      List.of(
          "ctrl K",
          "shift F1",
          "ctrl F",
          "ctrl shift F",
          "G",
          "T",
          "W",
          "M",
          "R",
          "F2",
          "ctrl E",
          "ctrl shift E");

  private final Locale before = Locale.getDefault();
  private final Locale dialogs = JComponent.getDefaultLocale();
  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/01_north.txt"), ARTICLE);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(before);
    JComponent.setDefaultLocale(dialogs);
  }

  @Test
  void in_german_nothing_is_left_in_english() throws IOException {
    Settings settings = Settings.in(config);
    settings.set("language", "de");
    settings.save();
    List<Pattern> german = patterns();
    try (Hand hand = Hand.opens(workspace, config)) {
      Set<String> texts = new HashSet<>(inAllPanes(hand, shown -> shown.texts().stream()));
      texts.addAll(inAllPages(hand));
      String data = data(hand);
      assertThat(texts).hasSizeGreaterThan(60);
      assertThat(texts)
          .filteredOn(text -> !data.contains(withoutKey(text).toLowerCase(Locale.ROOT)))
          .filteredOn(text -> !text.startsWith(workspace.toString())) // a path is in no language
          .filteredOn(text -> german.stream().noneMatch(one -> one.matcher(text).find()))
          .isEmpty();
    }
  }

  @Test
  void whatever_takes_keys_has_a_name() {
    try (Hand hand = Hand.opens(workspace, config)) {
      Set<String> nameless =
          inAllPanes(
              hand,
              shown ->
                  Stream.concat(shown.stops().stream(), shown.buttons().stream())
                      .filter(stop -> Shown.name(stop).isBlank())
                      .map(Component::toString));
      assertThat(nameless).isEmpty();
    }
  }

  @Test
  void whatever_can_be_clicked_is_at_least_24_pixels_high_and_wide() {
    try (Hand hand = Hand.opens(workspace, config)) {
      Set<String> small =
          inAllPanes(
              hand,
              shown ->
                  shown.buttons().stream().filter(AccessWindowTest::isSmall).map(Object::toString));
      assertThat(small).isEmpty();
    }
  }

  @Test
  void contrast_and_language_are_remembered() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("shift F9");
      hand.presses("F9");
      hand.quits();
    }
    assertThat(Settings.in(config).get("theme")).contains("contrast-dark");
    try (Hand hand = Hand.opens(workspace, config)) {
      assertThat(
              hand.<Integer>asks(
                  window -> window.frame().getContentPane().getBackground().getRed()))
          .isLessThan(40);
    }
  }

  @Test
  void what_was_undone_is_said() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.clicks("the mayor");
      hand.presses("2");
      hand.waitsUntil("a mark is selected", now -> now.selected().isPresent());
      hand.presses("ctrl Z");
      hand.waitsToRead("Undone: mark “the” as source", JLabel.class);
      hand.presses("ctrl Y");
      hand.waitsToRead("Redone: mark “the” as source", JLabel.class);
    }
  }

  private static boolean isSmall(AbstractButton button) {
    Dimension size = button.getSize();
    return button.isEnabled() && (size.width < 24 || size.height < 24);
  }

  /** Looks at the window with and without a selected mark, and at each pane of its foot. */
  private static Set<String> inAllPanes(
      Hand hand, java.util.function.Function<Shown, Stream<String>> look) {
    List<String> seen = new ArrayList<>(look(hand, look));
    hand.clicks("the mayor");
    hand.presses("2");
    hand.waitsUntil("a mark is selected", now -> now.selected().isPresent());
    seen.addAll(look(hand, look));
    for (String pane : PANES) {
      hand.presses(pane);
      seen.addAll(look(hand, look));
    }
    return Set.copyOf(seen);
  }

  /** What comes up only for a while: each is looked at, and left by Esc. */
  private static List<String> inAllPages(Hand hand) {
    List<String> seen = new ArrayList<>();
    for (String page : PAGES) {
      hand.presses("ESCAPE");
      hand.presses("ESCAPE");
      hand.selects("in April");
      hand.presses(page);
      hand.rests();
      seen.addAll(look(hand, shown -> shown.texts().stream()));
    }
    hand.presses("ESCAPE");
    return seen;
  }

  private static List<String> look(
      Hand hand, java.util.function.Function<Shown, Stream<String>> look) {
    return hand.asks(window -> look.apply(new Shown(window.frame().getRootPane())).toList());
  }

  private static String withoutKey(String text) {
    return text.replaceAll("  \\(.*\\)$", "");
  }

  /** What people wrote: the article, the scheme, names; and how checkers say what they read. */
  private static String data(Hand hand) {
    Scheme scheme = hand.sees().snapshot().orElseThrow().scheme();
    String layers =
        scheme.layers().stream()
            .map(layer -> layer.id() + "\n" + layer.description() + "\n" + layer.features())
            .collect(Collectors.joining("\n"));
    String words =
        String.join(
            "\n",
            ARTICLE,
            layers,
            scheme.linkTypes().toString(),
            "anna 01_north desk factdesk english",
            "Aa ab|");
    return words.toLowerCase(Locale.ROOT);
  }

  /** The German texts, each with anything where it has a value. */
  private static List<Pattern> patterns() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
      files = all.filter(file -> file.endsWith("text_de.properties")).toList();
    }
    List<Pattern> patterns = new ArrayList<>();
    for (Path file : files) {
      Properties texts = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        texts.load(reader);
      }
      texts.values().forEach(text -> patterns.add(pattern(text.toString())));
    }
    return patterns;
  }

  private static Pattern pattern(String text) {
    Matcher value = Pattern.compile("\\{(?:[^{}]|\\{\\d\\})*\\}").matcher(text);
    StringBuilder pattern = new StringBuilder("^");
    int at = 0;
    while (value.find()) {
      pattern.append(Pattern.quote(text.substring(at, value.start()))).append(".*");
      at = value.end();
    }
    pattern.append(Pattern.quote(text.substring(at)));
    boolean hasWords = text.replaceAll("\\{(?:[^{}]|\\{\\d\\})*\\}", "").matches(".*\\p{L}{2}.*");
    return Pattern.compile(hasWords ? pattern.toString() : "^\\P{L}*$", Pattern.DOTALL);
  }
}
