package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Actions;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.palette.Entry;
import org.factdesk.desktop.palette.Finder;
import org.factdesk.desktop.palette.PaletteListener;
import org.factdesk.desktop.palette.PalettePopup;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;

/** Opens the palette over the top of the article and does what is chosen. Event thread only. */
final class CommandPalette implements Feature, PaletteListener {
  private static final Texts TEXTS = Texts.of(PalettePopup.class);
  private static final String RECENT = "palette.recent";
  private static final int MOST_RECENT = 8;
  private static final int GAP = 8;

  private final Bench bench;
  private final Supplier<Actions> actions;
  private Optional<PalettePopup> popup = Optional.empty();
  private Optional<Component> before = Optional.empty();

  CommandPalette(Bench bench, Supplier<Actions> actions) {
    this.bench = bench;
    this.actions = actions;
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "palette", Menu.HELP, 1, this::toggle).keys("ctrl K", "ctrl shift P"));
  }

  private void toggle() {
    if (popup.isPresent()) {
      closed();
      return;
    }
    before =
        Optional.ofNullable(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    List<Command> others =
        actions.get().commands().stream()
            .filter(command -> !command.id().equals("palette"))
            .toList();
    PalettePopup opened =
        new PalettePopup(new Finder(others, bench.session().situation(), recent()), this);
    popup = Optional.of(opened);
    place(opened);
    JLayeredPane layers = bench.frame().getLayeredPane();
    layers.add(opened, JLayeredPane.POPUP_LAYER);
    layers.revalidate();
    layers.repaint(opened.getBounds());
    opened.begin();
  }

  @Override
  public void typed(String text) {
    bench
        .session()
        .situation()
        .snapshot()
        .filter(open -> !text.isBlank())
        .ifPresent(
            snapshot ->
                EventThread.elsewhere(
                    () -> Finder.articles(snapshot, text, bench.navigation()::show),
                    found -> popup.ifPresent(open -> open.addArticles(text, found))));
  }

  @Override
  public void resized() {
    popup.ifPresent(this::place);
  }

  /** The focus is back where it was before the command looks for it. */
  @Override
  public void chosen(Entry entry) {
    closed();
    if (!entry.id().isEmpty()) {
      note(entry.id());
    }
    EventThread.later(entry.does());
  }

  @Override
  public void closed() {
    popup.ifPresent(
        open -> {
          popup = Optional.empty();
          Rectangle was = open.getBounds();
          JLayeredPane layers = bench.frame().getLayeredPane();
          layers.remove(open);
          layers.repaint(was);
          before.filter(Component::isShowing).orElse(bench.view()).requestFocusInWindow();
        });
  }

  private void place(PalettePopup opened) {
    JLayeredPane layers = bench.frame().getLayeredPane();
    Component over = bench.view().isShowing() ? bench.view() : bench.panes();
    Rectangle room = SwingUtilities.convertRectangle(over, new Rectangle(over.getSize()), layers);
    Dimension size = opened.getPreferredSize();
    int width = Math.min(size.width, layers.getWidth() - 2 * GAP);
    int middle = room.x + (room.width - width) / 2;
    int x = Math.max(GAP, Math.min(middle, layers.getWidth() - width - GAP));
    int y = room.y + GAP;
    int height = Math.min(size.height, layers.getHeight() - y - GAP);
    Rectangle was = opened.getBounds();
    opened.setBounds(x, y, width, height);
    opened.revalidate();
    layers.repaint(was.union(opened.getBounds()));
  }

  private List<String> recent() {
    return bench.settings().get(RECENT).map(ids -> List.of(ids.split(","))).orElse(List.of());
  }

  private void note(String id) {
    List<String> next = new ArrayList<>(recent());
    next.remove(id);
    next.add(0, id);
    bench
        .settings()
        .set(RECENT, String.join(",", next.subList(0, Math.min(MOST_RECENT, next.size()))));
  }
}
