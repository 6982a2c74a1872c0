package org.factdesk.desktop.passages;

import java.awt.Cursor;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.passages.MapLayout.Spot;

/**
 * The hands on the map: up and down go from article to article, left and right from passage to
 * passage, Enter and a click to the words. Event thread.
 */
final class MapKeys {
  private static final int PAGE = 4;

  private final MapView view;
  private final PassagesListener listener;

  MapKeys(MapView view, PassagesListener listener) {
    this.view = view;
    this.listener = listener;
  }

  void listen() {
    view.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            if (event.getModifiersEx() == 0 && press(event.getKeyCode())) {
              event.consume();
            }
          }
        });
    MouseAdapter mouse = new Mouse();
    view.addMouseListener(mouse);
    view.addMouseMotionListener(mouse);
  }

  private boolean press(int key) {
    switch (key) {
      case KeyEvent.VK_DOWN -> row(1);
      case KeyEvent.VK_UP -> row(-1);
      case KeyEvent.VK_PAGE_DOWN -> row(PAGE);
      case KeyEvent.VK_PAGE_UP -> row(-PAGE);
      case KeyEvent.VK_HOME -> row(-MapReader.MOST);
      case KeyEvent.VK_END -> row(MapReader.MOST);
      case KeyEvent.VK_RIGHT -> match(1);
      case KeyEvent.VK_LEFT -> match(-1);
      case KeyEvent.VK_ENTER -> view.chosen().ifPresent(this::open);
      case KeyEvent.VK_ESCAPE -> listener.left();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void row(int by) {
    int last = view.layoutNow().map().partners().size() - 1;
    view.chosen()
        .map(spot -> Math.max(0, Math.min(last, spot.row() + by)))
        .ifPresent(row -> view.choose(new Spot(row, 0)));
  }

  /** At the end of a row goes on in the next one. */
  private void match(int by) {
    view.chosen()
        .flatMap(spot -> next(view.layoutNow().map().partners(), spot, by))
        .ifPresent(view::choose);
  }

  private static Optional<Spot> next(List<Partner> partners, Spot spot, int by) {
    int match = spot.match() + by;
    int row = spot.row();
    if (match < 0 || match >= partners.get(row).matches().size()) {
      row += by;
      if (row < 0 || row >= partners.size()) {
        return Optional.empty();
      }
      match = by > 0 ? 0 : partners.get(row).matches().size() - 1;
    }
    return Optional.of(new Spot(row, match));
  }

  private void open(Spot spot) {
    Match match = view.layoutNow().match(spot);
    listener.compare(match.here(), match.there());
  }

  private final class Mouse extends MouseAdapter {
    @Override
    public void mouseMoved(MouseEvent event) {
      Optional<Spot> hit = view.layoutNow().hit(event.getX(), event.getY());
      view.setCursor(Cursor.getPredefinedCursor(hit.isPresent() ? Cursor.HAND_CURSOR : 0));
      view.point(hit);
    }

    @Override
    public void mouseExited(MouseEvent event) {
      view.point(Optional.empty());
    }

    @Override
    public void mousePressed(MouseEvent event) {
      view.requestFocusInWindow();
      Optional<Spot> hit = view.layoutNow().hit(event.getX(), event.getY());
      hit.or(() -> view.layoutNow().row(event.getY()).map(row -> new Spot(row, 0)))
          .ifPresent(view::choose);
      hit.ifPresent(MapKeys.this::open);
    }
  }
}
