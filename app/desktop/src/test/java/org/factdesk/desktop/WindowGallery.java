package org.factdesk.desktop;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.factdesk.desktop.WindowScenes.Scene;

/**
 * Takes pictures of a real window, scene by scene, each in a window just opened: {@code
 * WindowGallery PICTURES SEEDS CROWDED}, all of them folders; the last two are workspaces, the
 * second with one crowded article. With {@code WindowGallery PICTURES SEEDS} only the scenes for
 * another language than English, under names that begin with that language.
 */
final class WindowGallery {
  private final Path pictures;
  private final String prefix;

  private WindowGallery(Path pictures, String prefix) throws IOException {
    this.pictures = Files.createDirectories(pictures);
    this.prefix = prefix;
  }

  public static void main(String[] arguments) throws IOException {
    Path pictures = Path.of(arguments[0]);
    Path seeds = Path.of(arguments[1]);
    if (arguments.length == 2) {
      String language = System.getProperty("user.language");
      new WindowGallery(pictures, language + "-").take(seeds, WindowScenes.spoken());
      System.exit(0);
    }
    WindowGallery gallery = new WindowGallery(pictures, "");
    gallery.take(seeds, WindowScenes.seeds());
    Path crowded = Path.of(arguments[2]);
    strange(crowded);
    gallery.take(crowded, WindowScenes.crowded());
    gallery.take(bare(), WindowScenes.bare());
    Path empty = Files.createTempDirectory("empty");
    gallery.take(empty, WindowScenes.nothing("no-articles"));
    gallery.take(empty.resolve("nowhere"), WindowScenes.nothing("nothing-open"));
    System.exit(0);
  }

  /** Articles of other scripts, and of names that fit nowhere. */
  private static void strange(Path workspace) throws IOException {
    Path articles = workspace.resolve("articles");
    Files.writeString(
        articles.resolve("90000_arabic.txt"),
        "الجسر يفتح في الربيع\n\nقال رئيس البلدية (رويترز 2024) إن الجسر سيفتح في أبريل. وكلفت"
            + " الإصلاحات تسعة ملايين، بحسب المجلس.\n\nהגשר ייפתח באפריל, אמר ראש העיר.\n");
    Files.writeString(
        articles.resolve("90001_" + "a-name-without-end-".repeat(4) + ".txt"),
        "A headline that goes on and on "
            .repeat(9)
            .concat("\n\n" + "Unbreakable".repeat(30) + " is one word. A short sentence.\n"));
    Files.writeString(
        articles.resolve("90002_scripts.txt"),
        "橋は四月に再開する 🌉\n\n市長は火曜日、橋が四月に再開すると述べた。費用は九百万だと市議会は言う。\n\n"
            + "大桥将于四月重新开放,市长星期二说。다리는 4월에 다시 열린다고 시장이 말했다.\n\n"
            + "पुल अप्रैल में फिर खुलेगा। สะพานจะเปิดอีกครั้งในเดือนเมษายน\n\n"
            + "A family 👩‍👩‍👧‍👦, a flag 🇺🇦, a thumb 👍🏽; café in two signs: cafe\u0301; Zürich.\n");
  }

  private static Path bare() throws IOException {
    Path workspace = Files.createTempDirectory("bare");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/bridge.txt"),
        "Bridge to reopen\n\nThe bridge will open again, the mayor said. Repairs cost nine"
            + " million.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna"}
        """);
    return workspace;
  }

  private void take(Path workspace, List<Scene> scenes) throws IOException {
    for (Scene scene : scenes) {
      try (Hand hand = Hand.at(workspace, Files.createTempDirectory("config"))) {
        prepare(hand, scene);
        shoot(hand, scene, "light");
        hand.presses("F9");
        shoot(hand, scene, "dark");
      } catch (AssertionError e) {
        System.out.println(scene.name() + " is not in the gallery: " + e.getMessage());
      }
    }
  }

  private static void prepare(Hand hand, Scene scene) {
    hand.asks(
        window -> {
          window.frame().setSize(scene.size());
          window.frame().validate();
          return true;
        });
    hand.waitsUntil(
        "all articles are read",
        Duration.ofMinutes(1),
        now ->
            now.snapshot().isEmpty()
                || now.snapshot()
                    .filter(all -> all.articles().size() == all.ids().size())
                    .isPresent());
    // The checkers run meanwhile, and say so in the list of findings.
    for (int i = 0; i < 4; i++) {
      hand.rests();
    }
    for (String stroke : scene.strokes()) {
      if (stroke.startsWith(":")) {
        hand.types(stroke.substring(1));
      } else {
        hand.presses(stroke);
      }
      hand.rests();
    }
  }

  private void shoot(Hand hand, Scene scene, String theme) {
    hand.rests();
    Component pane = hand.finds(scene.pane(), "");
    for (int scale : scene.scales()) {
      String name = prefix + scene.name().replace("-200", "") + "-" + theme + "-" + scale + ".png";
      Picture picture = hand.asks(window -> Picture.of(pane, scale / 100.0));
      picture.write(pictures.resolve(name));
    }
  }
}
