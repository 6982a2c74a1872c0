package org.factdesk.desktop.plugins;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;
import org.jspecify.annotations.Nullable;

/** The plugins: a list of them, and beside it all about the selected one. Event thread. */
public final class PluginsPane extends JPanel {
  private static final Texts TEXTS = Texts.of(PluginsPane.class);
  private static final int FOLDS_BELOW = 520;
  private static final int FOLDED = 46;
  private static final int NARROWEST = 200;
  private static final int WIDEST = 280;

  private final PluginsListener listener;
  private final PluginList list = new PluginList(this::showPage);
  private final JScrollPane rows = scrolled(list);
  private final EmptyState empty = new EmptyState();
  private final JScrollPane detail = scrolled(empty);
  private final JPanel left = new JPanel(new BorderLayout());
  private List<PluginState> shown = List.of();
  private @Nullable PluginPage page;

  public PluginsPane(PluginsListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    FocusLine.on(this);
    empty.setFocusable(true);
    left.add(rows);
    add(left, BorderLayout.WEST);
    add(detail);
    dress();
    show(Situation.NOTHING);
  }

  /** Shows the plugins as they are now; what has not changed is not touched. */
  public void show(Situation situation) {
    List<PluginState> now = situation.snapshot().map(PluginState::of).orElse(List.of());
    if (now.isEmpty()) {
      empty.say(situation.snapshot().map(PluginsPane::nothing).orElse(""));
    }
    if (!now.equals(shown) || now.isEmpty()) {
      shown = now;
      list.show(now);
      left.setVisible(!now.isEmpty());
      showPage();
    }
  }

  /** Selects the plugin that fares worst. */
  public void selectWorst() {
    list.selectWorst();
  }

  /** Hands on what was typed and not handed on yet. */
  public void commit() {
    if (page != null) {
      page.commit();
    }
  }

  /** What takes the focus when the person goes to this pane. */
  public JComponent main() {
    return page == null ? empty : list;
  }

  /** In a small pane the names in the list give way. */
  @Override
  public void doLayout() {
    int width = Math.min(WIDEST, Math.max(NARROWEST, getWidth() / 3));
    left.setPreferredSize(new Dimension(getWidth() < FOLDS_BELOW ? FOLDED : width, 0));
    super.doLayout();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (left != null) {
      dress();
    }
  }

  private void dress() {
    left.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Palette.current().hairline()));
  }

  /** A form that is still right stays as it is, with the focus and what is being typed. */
  private void showPage() {
    Optional<PluginState> selected = list.selected();
    PluginPage before = page;
    if (before != null && selected.filter(before::isOf).isPresent()) {
      before.show(selected.get());
      return;
    }
    boolean focused = before != null && hasFocus(before);
    page = selected.map(state -> new PluginPage(state, listener)).orElse(null);
    JComponent content = page == null ? empty : page;
    if (detail.getViewport().getView() != content) {
      detail.setViewportView(content);
    }
    if (before != null) {
      before.commit();
    }
    if (focused) {
      list.requestFocusInWindow();
    }
  }

  private static boolean hasFocus(JComponent component) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && SwingUtilities.isDescendingFrom(owner, component);
  }

  private static String nothing(Snapshot snapshot) {
    return snapshot.checks().at().isEmpty() ? TEXTS.get("nothing.yet") : TEXTS.get("nothing");
  }

  private static JScrollPane scrolled(JComponent content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    return scroll;
  }
}
