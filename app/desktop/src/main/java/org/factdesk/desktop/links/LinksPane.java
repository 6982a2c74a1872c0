package org.factdesk.desktop.links;

import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.AnnotationRef;
import org.factdesk.workspace.Snapshot;

/**
 * The selected mark's links both ways. Right or Enter walks to the mark at the other end, Left or
 * Backspace back along the trail, Shift Enter opens its article beside. Event thread only.
 */
public final class LinksPane extends JPanel {
  private static final Texts TEXTS = Texts.of(LinksPane.class);

  private final transient LinksListener listener;
  private final LinkList list = new LinkList();
  private final TrailLine line = new TrailLine(this::backTo);
  private final JScrollPane scroll = new JScrollPane(list);
  private final EmptyState empty = new EmptyState();
  private transient Trail trail = Trail.NONE;
  private transient List<LinkEnd> shown = List.of();
  private transient Optional<Situation> waiting = Optional.empty();

  public LinksPane(LinksListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    list.addKeyListener(onKey());
    list.addMouseListener(onClick());
    list.addFocusListener(onFocus());
    list.addListSelectionListener(event -> tellSelected());
    add(line, BorderLayout.NORTH);
    add(scroll);
    empty.setFocusable(true);
    FocusLine.on(this);
    addHierarchyListener(event -> waiting.filter(now -> isShowing()).ifPresent(this::show));
  }

  /** Shows the links of the selected mark; waits until somebody looks. */
  public void show(Situation situation) {
    Optional<AnnotationRef> centre = situation.selected().flatMap(mark -> situation.selectedRef());
    trail = trail.at(centre);
    waiting = Optional.of(situation);
    if (!isShowing()) {
      return;
    }
    waiting = Optional.empty();
    Optional<Snapshot> snapshot = situation.snapshot();
    ShortIds ids = ShortIds.of(snapshot.map(Snapshot::ids).orElse(List.of()));
    List<LinkEnd> ends =
        snapshot.flatMap(now -> centre.map(mark -> LinkEnd.of(mark, now, ids))).orElse(List.of());
    snapshot.ifPresent(now -> line.show(crumbs(now, ids)));
    line.setVisible(centre.isPresent());
    empty.say(
        centre.isPresent()
            ? TEXTS.get("empty", KeyHints.of("link"))
            : TEXTS.get("none", KeyHints.of("next-mark")));
    JComponent content = ends.isEmpty() ? empty : list;
    if (scroll.getViewport().getView() != content) {
      boolean hadKeys = list.isFocusOwner() || empty.isFocusOwner();
      scroll.setViewportView(content);
      if (hadKeys) {
        takeFocus();
      }
    }
    if (!ends.equals(shown)) {
      shown = ends;
      list.show(ends);
    }
    // Coming to a mark selects no link of it: the row that has the keys does.
    if (situation.link().isEmpty() && list.getSelectedIndex() >= 0) {
      tellSelected();
    }
  }

  /** Puts the keys where a person begins. */
  public void takeFocus() {
    if (scroll.getViewport().getView() == list) {
      list.requestFocusInWindow();
    } else {
      empty.requestFocusInWindow();
    }
  }

  private List<TrailLine.Crumb> crumbs(Snapshot now, ShortIds ids) {
    return trail.marks().stream()
        .map(
            mark ->
                new TrailLine.Crumb(
                    LinkEnd.swatch(now.annotation(mark), now),
                    ids.of(mark.article()),
                    LinkEnd.words(mark, now, ids)))
        .toList();
  }

  private void go() {
    selected()
        .ifPresent(
            end -> {
              list.clearSelection();
              trail = trail.on(end.other());
              listener.walkTo(end.other());
            });
  }

  private void back() {
    backTo(trail.marks().size() - 2);
  }

  private void backTo(int place) {
    if (place >= 0 && place < trail.marks().size() - 1) {
      list.clearSelection();
      trail = trail.backTo(place);
      trail.end().ifPresent(listener::walkTo);
    }
  }

  private Optional<LinkEnd> selected() {
    return Optional.ofNullable(list.getSelectedValue()).filter(LinkEnd::there);
  }

  private void tellSelected() {
    if (list.isFocusOwner()) {
      listener.selectLink(Optional.ofNullable(list.getSelectedValue()).map(LinkEnd::link));
    }
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        int code = event.getKeyCode();
        boolean shift = event.isShiftDown();
        if (event.isControlDown() || event.isAltDown()) {
          return;
        }
        if (code == KeyEvent.VK_ENTER && shift) {
          selected().map(LinkEnd::other).ifPresent(listener::openBeside);
        } else if (code == KeyEvent.VK_RIGHT || code == KeyEvent.VK_ENTER) {
          go();
        } else if (code == KeyEvent.VK_LEFT || code == KeyEvent.VK_BACK_SPACE) {
          back();
        } else {
          return;
        }
        event.consume();
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && list.locationToIndex(event.getPoint()) >= 0) {
          go();
        }
      }
    };
  }

  private FocusAdapter onFocus() {
    return new FocusAdapter() {
      @Override
      public void focusGained(FocusEvent event) {
        if (list.getSelectedIndex() < 0 && list.count() > 0) {
          list.select(0);
        }
        tellSelected();
      }

      @Override
      public void focusLost(FocusEvent event) {
        if (!event.isTemporary()) {
          listener.selectLink(Optional.empty());
        }
      }
    };
  }
}
