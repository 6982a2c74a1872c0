package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JRootPane;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.bulk.BulkPane;
import org.factdesk.desktop.findings.FindingsPane;
import org.factdesk.desktop.help.ManualPane;
import org.factdesk.desktop.history.HistoryPane;
import org.factdesk.desktop.inspector.Inspector;
import org.factdesk.desktop.keys.KeysPage;
import org.factdesk.desktop.links.LinksPane;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.plugins.PluginsPane;
import org.factdesk.desktop.scheme.GuidelinesPane;
import org.factdesk.desktop.scheme.SchemePane;
import org.factdesk.desktop.search.SearchPane;
import org.factdesk.desktop.status.StatusBar;
import org.factdesk.desktop.timeline.TimelinePane;

/** What the gallery shows: a scene is a line. */
final class WindowScenes {
  static final Dimension USUAL = new Dimension(1440, 900);
  private static final Dimension NARROW = new Dimension(1000, 700);
  private static final Dimension SMALL = new Dimension(640, 520);

  private WindowScenes() {}

  /**
   * A picture and what is done before it is taken, in a window of its own.
   *
   * @param pane what of the window is in the picture
   * @param strokes keys, one after the other; letters after a colon are typed
   * @param scales of the screen, in percent
   */
  record Scene(
      String name,
      Class<? extends Component> pane,
      Dimension size,
      List<String> strokes,
      List<Integer> scales) {}

  /** Of annotated articles. */
  static List<Scene> seeds() {
    return Stream.of(
            panes(),
            Stream.of(
                window("window-200", 200),
                window("mark-window", 100, "N"),
                window("features", 100, "N", "E"),
                window("what-is-here", 100, "N", "W"),
                window("type-ahead", 100, "ctrl shift RIGHT", "T", ":c"),
                window("link", 100, "N", "L"),
                window("find", 100, "ctrl F", ":the"),
                window("side-by-side", 100, "F5"),
                window("link-across", 100, "F5", "N", "L"),
                window("palette", 100, "ctrl K", ":link"),
                window("tour", 100, "ctrl K", ":tour", "ENTER"),
                window("contrast", 100, "shift F9", "N"),
                window("zoom", 100, "ctrl PLUS", "ctrl PLUS", "ctrl PLUS", "ctrl PLUS"),
                sized("narrow", NARROW),
                sized("narrow-mark", NARROW, "N"),
                sized("small", SMALL),
                sized("small-search", SMALL, "ctrl shift F", ":said", "ENTER"),
                // The last one: what it marks stays.
                pane("history", HistoryPane.class, "ctrl shift RIGHT", "1", "H")))
        .flatMap(scenes -> scenes)
        .toList();
  }

  private static Stream<Scene> panes() {
    return Stream.of(
        window("window", 100),
        pane("list", ArticleList.class),
        pane("article", ArticleView.class),
        pane("article-details", Inspector.class),
        pane("mark", Inspector.class, "N"),
        pane("status", StatusBar.class),
        pane("findings", FindingsPane.class),
        pane("timeline", TimelinePane.class, "F4"),
        pane("plugins", PluginsPane.class, "F7"),
        pane("links", LinksPane.class, "N", "N", "G"),
        pane("search", SearchPane.class, "ctrl shift F", ":said", "ENTER"),
        pane("mark-all", BulkPane.class, "ctrl RIGHT", "ctrl shift RIGHT", "M"),
        pane("copy-marks", BulkPane.class, "N", "R"),
        pane("scheme", SchemePane.class, "ctrl E"),
        pane("guidelines", GuidelinesPane.class, "F2"),
        pane("manual", ManualPane.class, "F1"),
        pane("keys", KeysPage.class, "shift F1"));
  }

  /** Of one crowded article, and of strange ones. */
  static List<Scene> crowded() {
    return List.of(
        pane("overlaps", ArticleView.class),
        window("overlaps-mark", 100, "N"),
        window("right-to-left", 100, "ctrl PAGE_DOWN", "ctrl RIGHT", "ctrl shift RIGHT", "1"),
        window("long-names", 100, "ctrl PAGE_DOWN", "ctrl PAGE_DOWN"),
        pane("scripts", Halves.class, "ctrl PAGE_DOWN", "ctrl PAGE_DOWN", "ctrl PAGE_DOWN"));
  }

  /** Of an article with nothing in it but its text: what the panes say then. */
  static List<Scene> bare() {
    return List.of(
        window("empty-window", 100),
        empty("empty-findings", FindingsPane.class),
        empty("empty-timeline", TimelinePane.class, "F4"),
        empty("empty-plugins", PluginsPane.class, "F7"),
        empty("empty-history", HistoryPane.class, "H"),
        empty("empty-links", LinksPane.class, "G"),
        empty("empty-search", SearchPane.class, "ctrl shift F", ":xyz", "ENTER"),
        empty("empty-guidelines", GuidelinesPane.class, "F2"),
        empty("empty-list", ArticleList.class, "ctrl L", ":xyz"));
  }

  /** Of a folder without articles, and without a folder. */
  static List<Scene> nothing(String name) {
    return List.of(window(name, 100));
  }

  /** The ones with most words, for another language. */
  static List<Scene> spoken() {
    return List.of(
        window("window", 100, "N"),
        sized("narrow", NARROW, "N"),
        window("search", 100, "ctrl shift F", ":said", "ENTER"),
        window("scheme", 100, "ctrl E"),
        window("plugins", 100, "F7"),
        window("keys", 100, "shift F1"),
        window("tour", 100, "ctrl K", ":rundgang", "ENTER"));
  }

  private static Scene pane(String name, Class<? extends Component> pane, String... strokes) {
    return new Scene(name, pane, USUAL, List.of(strokes), List.of(100, 200));
  }

  private static Scene empty(String name, Class<? extends Component> pane, String... strokes) {
    return new Scene(name, pane, USUAL, List.of(strokes), List.of(100));
  }

  private static Scene window(String name, int scale, String... strokes) {
    return new Scene(name, JRootPane.class, USUAL, List.of(strokes), List.of(scale));
  }

  private static Scene sized(String name, Dimension size, String... strokes) {
    return new Scene(name, JRootPane.class, size, List.of(strokes), List.of(100));
  }
}
