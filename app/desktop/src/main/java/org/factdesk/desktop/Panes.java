package org.factdesk.desktop;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticlePage;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.findings.FindingsPane;
import org.factdesk.desktop.inspector.Inspector;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.plugins.PluginsPane;
import org.factdesk.desktop.timeline.TimelinePane;
import org.factdesk.model.Problem;

/** The panes and where they stand. */
final class Panes extends JPanel {
  private static final int FOLDS_BELOW = 960;
  private static final int NARROW_BELOW = 1200;
  private static final int NARROW = 250;
  private static final String PLUGINS = "Plugins";
  private static final String TIMELINE = "Timeline";
  private static final String READING = "article";
  private static final String NOTHING = "nothing";

  private final ArticleList list;
  private final ArticleView view;
  private final FindingsPane findings;
  private final PluginsPane plugins;
  private final TimelinePane timeline;
  private final Inspector inspector;
  private final EmptyState empty = new EmptyState();
  private final FirstPaint middle = new FirstPaint();
  private final Split underArticle;
  private final Split besideArticle;
  private final Split besideRest;
  private final Map<JComponent, Integer> heights = new HashMap<>();
  private final List<Tab> tabs = new ArrayList<>();
  private final Settings settings;
  private JComponent bottom;

  Panes(
      ArticleList list,
      ArticleView view,
      FindingsPane findings,
      PluginsPane plugins,
      TimelinePane timeline,
      Inspector inspector,
      Settings settings) {
    super(new BorderLayout());
    this.list = list;
    this.view = view;
    this.findings = findings;
    this.plugins = plugins;
    this.timeline = timeline;
    this.inspector = inspector;
    this.settings = settings;
    middle.add(view, READING);
    middle.add(empty, NOTHING);
    FocusLine.on(middle, textOf(view));
    heights.put(findings, settings.number("findings.height", 164));
    bottom = findings;
    underArticle = new Split(Split.Side.BOTTOM, findings, middle, heights.get(findings));
    addTab(
        new Tab(
            "timeline", TIMELINE, timeline, timeline.choices(), 470, () -> timeline.takeFocus()));
    addTab(
        new Tab(
            "plugins",
            PLUGINS,
            plugins,
            List.of(),
            340,
            () -> plugins.main().requestFocusInWindow()));
    besideArticle =
        new Split(
            Split.Side.RIGHT, inspector, underArticle, settings.number("inspector.width", 304));
    besideRest =
        new Split(Split.Side.LEFT, list, besideArticle, settings.number("list.width", 263));
    add(besideRest);
    show(Optional.empty());
  }

  /** In a small window the inspector gives way first, then the list, the article last. */
  @Override
  public void doLayout() {
    boolean folded = getWidth() < FOLDS_BELOW;
    list.fold(folded);
    besideRest.limit(folded ? ArticleList.FOLDED : Integer.MAX_VALUE);
    besideArticle.limit(getWidth() < NARROW_BELOW ? NARROW : Integer.MAX_VALUE);
    super.doLayout();
  }

  /** Notes where the lines between the panes are. */
  void remember(Settings settings) {
    settings.set("list.width", String.valueOf(besideRest.paneSize()));
    settings.set("inspector.width", String.valueOf(besideArticle.paneSize()));
    heights.put(bottom, underArticle.paneSize());
    settings.set("findings.height", String.valueOf(heights.get(findings)));
    tabs.forEach(
        tab -> settings.set(tab.id() + ".height", String.valueOf(heights.get(tab.page()))));
  }

  /** Shows the page; while there is none, what was said last. */
  void show(Optional<ArticlePage> page) {
    page.ifPresent(view::show);
    middle.filled(page.isPresent());
    ((CardLayout) middle.getLayout()).show(middle, page.isPresent() ? READING : NOTHING);
  }

  /** What stands where an article would be, while there is none. */
  void say(String sentence) {
    empty.say(sentence);
  }

  /** Tells once, as soon as an article has been painted. */
  void onFirstPaint(Runnable told) {
    middle.tell(told);
  }

  void show(Situation situation) {
    list.show(situation);
    findings.show(situation);
    plugins.show(situation);
    timeline.show(situation);
    inspector.show(situation);
  }

  /** Adds a page at the foot of the window. */
  void addTab(Tab tab) {
    tabs.add(tab);
    findings.addTab(tab.name(), tab.page(), tab.choices());
    heights.put(tab.page(), settings.number(tab.id() + ".height", tab.height()));
    tab.page().addHierarchyListener(event -> fitBottom());
  }

  /** Brings a page at the foot of the window to the front, with the focus. */
  void showTab(String id) {
    for (Tab tab : tabs) {
      if (tab.id().equals(id)) {
        findings.showTab(tab.name());
        tab.takeFocus().run();
      }
    }
  }

  /** Brings the plugins to the front. */
  void showPlugins() {
    showTab("plugins");
  }

  /** Brings the timeline to the front, at the place where the person is now. */
  void showTimeline(Situation now) {
    timeline.show(now);
    showTab("timeline");
  }

  /** Asks where to, and saves the timeline as a picture. */
  void saveTimeline(Path folder, Consumer<Problem> say) {
    timeline.save(folder, say);
  }

  /** A form or a timeline needs more room than a list of findings: each has its own height. */
  private void fitBottom() {
    JComponent now =
        tabs.stream()
            .map(Tab::page)
            .filter(page -> page.getParent() != null)
            .findFirst()
            .orElse(findings);
    if (now != bottom) {
      heights.put(bottom, underArticle.paneSize());
      bottom = now;
      underArticle.paneSize(heights.getOrDefault(now, 0));
    }
  }

  /** Moves the focus to the next (1) or the previous (-1) pane. */
  void stepFocus(int direction) {
    List<JComponent> panes = List.of(list, middle, findings, inspector);
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    int at = 0;
    for (int i = 0; i < panes.size(); i++) {
      if (owner != null && SwingUtilities.isDescendingFrom(owner, panes.get(i))) {
        at = i;
      }
    }
    focus(panes.get(Math.floorMod(at + direction, panes.size())));
  }

  private void focus(JComponent pane) {
    if (pane == middle) {
      view.requestFocusInWindow();
    } else if (pane == list) {
      list.main().requestFocusInWindow();
    } else if (pane == findings) {
      focusBottom();
    } else {
      Container root = SwingUtilities.getWindowAncestor(inspector);
      Component first = root.getFocusTraversalPolicy().getComponentAfter(root, inspector);
      if (first != null && SwingUtilities.isDescendingFrom(first, inspector)) {
        first.requestFocusInWindow();
      } else {
        view.requestFocusInWindow();
      }
    }
  }

  private void focusBottom() {
    tabs.stream()
        .filter(tab -> tab.page().isShowing())
        .findFirst()
        .map(Tab::takeFocus)
        .orElse(findings.main()::requestFocusInWindow)
        .run();
  }

  /** The part of the view that takes the keys. */
  private static Component textOf(Container container) {
    for (Component component : container.getComponents()) {
      Component text =
          component instanceof Container inner && !(component instanceof JTextComponent)
              ? textOf(inner)
              : component;
      if (text instanceof JTextComponent) {
        return text;
      }
    }
    return container;
  }
}
