package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JRootPane;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.findings.FindingsPane;
import org.factdesk.desktop.inspector.Inspector;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.plugins.PluginsPane;
import org.factdesk.desktop.status.StatusBar;
import org.factdesk.desktop.timeline.TimelinePane;

/**
 * Takes pictures of a real window, pane by pane: {@code WindowGallery PICTURES SEEDS CROWDED}, all
 * of them folders; the last two are workspaces, the second with one crowded article. A scene is one
 * line below.
 */
final class WindowGallery {
  private static final Dimension USUAL = new Dimension(1440, 900);
  private static final Dimension SMALL = new Dimension(760, 520);

  private final Path pictures;
  private final Path config = Files.createTempDirectory("config");

  private WindowGallery(Path pictures) throws IOException {
    this.pictures = Files.createDirectories(pictures);
  }

  /**
   * @param pane what of the window is in the picture
   * @param scales of the screen, in percent
   */
  private record Scene(
      String name, Class<? extends Component> pane, Consumer<Hand> before, int... scales) {}

  private static List<Scene> seeds() {
    return List.of(
        new Scene("window", JRootPane.class, hand -> {}, 100, 200),
        new Scene("list", ArticleList.class, hand -> {}, 100, 200),
        new Scene("article", ArticleView.class, hand -> {}, 100, 200),
        new Scene("article-details", Inspector.class, hand -> hand.presses("ESCAPE"), 100, 200),
        new Scene("mark", Inspector.class, hand -> hand.presses("N"), 100, 200),
        new Scene("mark-window", JRootPane.class, hand -> {}, 100),
        new Scene("status", StatusBar.class, hand -> {}, 100, 200),
        new Scene("link", JRootPane.class, hand -> hand.presses("L"), 100),
        new Scene("findings", FindingsPane.class, hand -> hand.presses("ESCAPE"), 100, 200),
        new Scene("timeline", TimelinePane.class, hand -> hand.presses("F4"), 100, 200),
        new Scene("plugins", PluginsPane.class, hand -> hand.presses("F7"), 100, 200),
        new Scene("history", JRootPane.class, hand -> hand.presses("H"), 100),
        new Scene("side-by-side", JRootPane.class, hand -> hand.presses("F5"), 100));
  }

  private static List<Scene> crowded() {
    return List.of(
        new Scene("overlaps", ArticleView.class, hand -> {}, 100, 200),
        new Scene("overlaps-mark", JRootPane.class, hand -> hand.presses("N"), 100),
        new Scene("right-to-left", JRootPane.class, hand -> hand.presses("ctrl PAGE_DOWN"), 100),
        new Scene("long-names", JRootPane.class, hand -> hand.presses("ctrl PAGE_DOWN"), 100));
  }

  public static void main(String[] arguments) throws IOException {
    WindowGallery gallery = new WindowGallery(Path.of(arguments[0]));
    Path seeds = Path.of(arguments[1]);
    Path crowded = Path.of(arguments[2]);
    strange(crowded);
    gallery.take(seeds, USUAL, seeds());
    gallery.take(seeds, SMALL, List.of(whole("small-window")));
    gallery.take(crowded, USUAL, crowded());
    Path empty = Files.createTempDirectory("empty");
    gallery.take(empty, USUAL, List.of(whole("no-articles")));
    gallery.take(empty.resolve("nowhere"), USUAL, List.of(whole("nothing-open")));
    System.exit(0);
  }

  private static Scene whole(String name) {
    return new Scene(name, JRootPane.class, hand -> {}, 100);
  }

  /** Articles of a script from right to left, and of names that fit nowhere. */
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
  }

  private void take(Path workspace, Dimension size, List<Scene> scenes) {
    try (Hand hand = Hand.at(workspace, config)) {
      hand.asks(
          window -> {
            window.frame().setSize(size);
            window.frame().validate();
            return true;
          });
      for (Scene scene : scenes) {
        scene.before().accept(hand);
        hand.rests();
        shoot(hand, scene, "light");
        hand.presses("F9");
        shoot(hand, scene, "dark");
        hand.presses("F9");
      }
    }
  }

  private void shoot(Hand hand, Scene scene, String theme) {
    hand.rests();
    Component pane = hand.finds(scene.pane(), "");
    for (int scale : scene.scales()) {
      Path file = pictures.resolve(scene.name() + "-" + theme + "-" + scale + ".png");
      Picture picture = hand.asks(window -> Picture.of(pane, scale / 100.0));
      picture.write(file);
    }
  }
}
