package org.factdesk.desktop.passages;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.words.Texts;

/**
 * The shared passages of the open article: its band, below it each article that has passages of it
 * too, and beside them both wordings of the passage that somebody looks at. Event thread.
 */
public final class PassagesPane extends JPanel {
  private static final Texts TEXTS = Texts.of(PassagesPane.class);
  private static final int NARROWEST = 220;
  private static final int WIDEST = 420;

  private final MapView view;
  private final LegendView legend = new LegendView();
  private final WordingView wordings = new WordingView();
  private final JScrollPane scroll;
  private final JPanel content = new JPanel(new BorderLayout());
  private final EmptyState empty = new EmptyState();
  private transient PassageMap map = PassageMap.NOTHING;

  public PassagesPane(PassagesListener listener) {
    super(new BorderLayout());
    view = new MapView(this::look);
    new MapKeys(view, listener).listen();
    scroll = new JScrollPane(view);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setColumnHeaderView(legend);
    scroll
        .getViewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent event) {
                layOut();
              }
            });
    content.add(scroll);
    content.add(wordings, BorderLayout.EAST);
    empty.setFocusable(true);
    empty.getAccessibleContext().setAccessibleName(TEXTS.get("tab"));
    add(empty);
    FocusLine.on(this);
    addHierarchyListener(
        event -> {
          if (isShowing()) {
            listener.seen();
          }
        });
  }

  /** Shows the map, or says why there is none. */
  public void show(PassageMap value, Situation situation) {
    map = value;
    empty.say(EmptyWords.of(situation));
    boolean something = !value.partners().isEmpty();
    JComponent wanted = something ? content : empty;
    if (wanted.getParent() != this) {
      boolean focused = empty.isFocusOwner() || view.isFocusOwner();
      remove(something ? empty : content);
      add(wanted);
      validate();
      repaint();
      if (focused) {
        takeFocus();
      }
    }
    layOut();
  }

  /** Puts the keys where a person begins. */
  public void takeFocus() {
    (content.getParent() == this ? view : empty).requestFocusInWindow();
  }

  /** The wordings have a third of a wide pane, and give way in a narrow one. */
  @Override
  public void doLayout() {
    int width = Math.max(NARROWEST, Math.min(WIDEST, getWidth() / 3));
    wordings.setPreferredSize(new Dimension(width, 0));
    wordings.setVisible(getWidth() > 2 * NARROWEST);
    super.doLayout();
  }

  private void layOut() {
    int width = scroll.getViewport().getWidth();
    if (map.open().isPresent() && width > 0) {
      MapLayout layout = new MapLayout(map, width);
      String about = map.open().get().about();
      String second = TEXTS.get("open.about", map.partners().size() + map.more(), about);
      legend.show(layout, map.open().get().earliest() ? TEXTS.get("row.earliest", second) : second);
      view.show(layout);
    }
  }

  private void look(Optional<Match> match) {
    String here = map.open().map(Band::name).orElse("");
    String there =
        match
            .flatMap(
                one ->
                    map.partners().stream()
                        .map(Partner::band)
                        .filter(band -> band.article().equals(one.there().article()))
                        .findFirst())
            .map(Band::name)
            .orElse("");
    wordings.show(match, here, there);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (content != null) {
      // What is not in view now is in no window that would tell it.
      (content.getParent() == this ? empty : content).updateUI();
      if (content.getParent() != this) {
        javax.swing.SwingUtilities.updateComponentTreeUI(content);
      }
    }
  }
}
