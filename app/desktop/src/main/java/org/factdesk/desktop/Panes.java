package org.factdesk.desktop;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticlePage;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.findings.FindingsPane;
import org.factdesk.desktop.inspector.Inspector;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.plugins.PluginsPane;
import org.factdesk.desktop.timeline.TimelinePane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;

/** The panes and where they stand. Two articles side by side have the window to themselves. */
final class Panes extends JPanel {
  private static final int FOLDS_BELOW = 960;
  private static final int NARROW_BELOW = 1200;

  /** What the list leaves the inspector at least. */
  private static final int INSPECTOR = 240;

  private static final String READING = "article";
  private static final String NOTHING = "nothing";

  private final ArticleList list;
  private final Halves halves;
  private final FindingsPane findings;
  private final PluginsPane plugins;
  private final TimelinePane timeline;
  private final Inspector inspector;
  private final EmptyState empty = new EmptyState();
  private final FirstPaint middle = new FirstPaint();
  private final JPanel inspectorPlace = new JPanel(new BorderLayout());
  private final JPanel inspectorPage = new JPanel(new BorderLayout());
  private final Tab inspectorTab;
  private final Foot foot;
  private final Split besideArticle;
  private final Split besideRest;
  private boolean two;

  Panes(
      ArticleList list,
      Halves halves,
      FindingsPane findings,
      PluginsPane plugins,
      TimelinePane timeline,
      Inspector inspector,
      Settings settings) {
    super(new BorderLayout());
    this.list = list;
    this.halves = halves;
    this.findings = findings;
    this.plugins = plugins;
    this.timeline = timeline;
    this.inspector = inspector;
    middle.add(halves, READING);
    middle.add(empty, NOTHING);
    foot = new Foot(findings, middle, settings);
    inspectorTab =
        new Tab(
            "inspector",
            Texts.of(Halves.class).get("inspector.tab"),
            inspectorPage,
            List.of(),
            260,
            this::focusInspector);
    foot.add(inspectorTab);
    foot.add(
        new Tab(
            "timeline",
            Texts.of(Panes.class).get("tab.timeline"),
            timeline,
            timeline.choices(),
            470,
            () -> timeline.takeFocus()));
    foot.add(
        new Tab(
            "plugins",
            Texts.of(Panes.class).get("tab.plugins"),
            plugins,
            List.of(),
            340,
            () -> plugins.main().requestFocusInWindow()));
    inspectorPlace.add(inspector);
    besideArticle =
        new Split(
            Split.Side.RIGHT,
            inspectorPlace,
            foot.split(),
            settings.number("inspector.width", 304, 60, 2000));
    besideRest =
        new Split(
            Split.Side.LEFT, list, besideArticle, settings.number("list.width", 263, 60, 2000));
    add(besideRest);
    show(Optional.empty());
  }

  /** Before the layout, which must find the panes where they belong. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    arrange(width);
    super.setBounds(x, y, width, height);
  }

  /** In a small window the inspector gives way first, then the list, the article last. */
  private void arrange(int width) {
    boolean folded = width < FOLDS_BELOW;
    boolean asTab = two || width < NARROW_BELOW;
    list.fold(folded);
    besideRest.limit(folded ? ArticleList.FOLDED : Integer.MAX_VALUE);
    besideRest.leave(Halves.LEAST + (asTab ? 0 : INSPECTOR));
    besideRest.fold(two);
    besideArticle.leave(Halves.LEAST);
    besideArticle.fold(asTab);
    JComponent place = asTab ? inspectorPage : inspectorPlace;
    if (inspector.getParent() != place) {
      place.add(inspector);
      place.revalidate();
    }
    foot.offer(inspectorTab, asTab);
  }

  /** Notes where the lines between the panes are. */
  void remember(Settings settings) {
    settings.set("list.width", String.valueOf(besideRest.paneSize()));
    settings.set("inspector.width", String.valueOf(besideArticle.paneSize()));
    foot.remember();
  }

  /** Shows the page; while there is none, what was said last. */
  void show(Optional<ArticlePage> page) {
    page.ifPresent(halves.inHand()::show);
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
    boolean nowTwo = situation.beside().isPresent();
    if (nowTwo != two) {
      two = nowTwo;
      if (two) {
        keepFocus();
      }
      foot.split().fold(two);
      arrange(getWidth());
    }
    list.show(situation);
    findings.show(situation);
    plugins.show(situation);
    timeline.show(situation);
    inspector.show(situation);
  }

  /** What is folded away has no use for the keys; they go on in the article. */
  private void keepFocus() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean leaves =
        owner != null
            && SwingUtilities.isDescendingFrom(owner, this)
            && !SwingUtilities.isDescendingFrom(owner, halves);
    if (leaves) {
      halves.inHand().requestFocusInWindow();
    }
  }

  /** Adds a page at the foot of the window. */
  void addTab(Tab tab) {
    foot.add(tab);
  }

  /** Brings a page at the foot of the window to the front, with the focus. */
  void showTab(String id) {
    foot.show(id);
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

  /** Brings the inspector to the front, wherever it stands, with the focus in its first control. */
  void showInspector() {
    if (inspector.getParent() == inspectorPage) {
      foot.show(inspectorTab.id());
    } else {
      focusInspector();
    }
  }

  /** Moves the focus to the next (1) or the previous (-1) pane that is there. */
  void stepFocus(int direction) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    List<JComponent> panes = focusable().keySet().stream().filter(JComponent::isShowing).toList();
    int at = panes.indexOf(halves.inHand());
    for (int i = 0; i < panes.size(); i++) {
      if (owner != null && SwingUtilities.isDescendingFrom(owner, panes.get(i))) {
        at = i;
      }
    }
    JComponent next = panes.get(Math.floorMod(at + direction, panes.size()));
    focusable().getOrDefault(next, () -> {}).run();
  }

  /** The panes in their order, and what gives each the focus. */
  private Map<JComponent, Runnable> focusable() {
    Map<JComponent, Runnable> panes = new LinkedHashMap<>();
    panes.put(list, list.main()::requestFocusInWindow);
    JComponent left = halves.isFirst() ? halves.inHand() : halves.aside();
    JComponent right = halves.isFirst() ? halves.aside() : halves.inHand();
    panes.put(left, left::requestFocusInWindow);
    panes.put(right, right::requestFocusInWindow);
    panes.put(findings, foot::takeFocus);
    panes.put(inspectorPlace, this::focusInspector);
    return panes;
  }

  private void focusInspector() {
    Container root = SwingUtilities.getWindowAncestor(inspector);
    Component first = root.getFocusTraversalPolicy().getComponentAfter(root, inspector);
    if (first != null && SwingUtilities.isDescendingFrom(first, inspector)) {
      first.requestFocusInWindow();
    } else {
      halves.inHand().requestFocusInWindow();
    }
  }
}
