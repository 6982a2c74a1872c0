package org.factdesk.desktop.timeline;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.factdesk.desktop.timeline.Chart.Conflict;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.desktop.timeline.Pointing.Hit;
import org.factdesk.desktop.timeline.Steps.Spot;

/** The mouse on the lanes: a click goes to the words, resting says what is there. Event thread. */
final class ChartMouse extends MouseAdapter {
  private static final int REST = 150;

  private final ChartView view;
  private final Zooming zooming;
  private final Timer rest;
  private Optional<MouseEvent> at = Optional.empty();

  /** What the mouse wheel changes. */
  interface Zooming {
    /** In (1) or out (-1), keeping what is at that x where it is. */
    void zoom(int direction, int x);
  }

  ChartMouse(ChartView view, Zooming zooming) {
    this.view = view;
    this.zooming = zooming;
    rest = new Timer(REST, event -> at.ifPresent(this::explain));
    rest.setRepeats(false);
  }

  void listen() {
    view.addMouseListener(this);
    view.addMouseMotionListener(this);
    view.addMouseWheelListener(this);
  }

  @Override
  public void mouseMoved(MouseEvent event) {
    at = Optional.of(event);
    boolean something = hit(event).isPresent() || conflict(event).isPresent();
    view.setCursor(Cursor.getPredefinedCursor(something ? Cursor.HAND_CURSOR : 0));
    if (!something) {
      view.hideCard();
    }
    rest.restart();
  }

  @Override
  public void mouseExited(MouseEvent event) {
    at = Optional.empty();
    rest.stop();
    view.hideCard();
  }

  @Override
  public void mousePressed(MouseEvent event) {
    view.requestFocusInWindow();
    Optional<Spot> clicked =
        conflict(event)
            .flatMap(found -> view.steps().flatMap(steps -> steps.at(found.clash().blamed())))
            .or(() -> hit(event).flatMap(this::next));
    clicked.ifPresent(
        spot -> {
          view.choose(spot, false);
          view.open(spot);
        });
  }

  @Override
  public void mouseWheelMoved(MouseWheelEvent event) {
    if (event.isControlDown()) {
      zooming.zoom(-event.getWheelRotation(), event.getX());
    } else {
      view.hideCard();
      view.getParent()
          .dispatchEvent(SwingUtilities.convertMouseEvent(view, event, view.getParent()));
    }
  }

  /** Where a sign shows several mentions, another click goes to the next of them. */
  private Optional<Spot> next(Hit hit) {
    List<Mention> mentions = hit.mentions();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int now = view.spot().map(Spot::mention).map(mentions::indexOf).orElse(-1);
    Mention next = mentions.get((now + 1) % mentions.size());
    return view.steps().flatMap(steps -> steps.at(next.telling().place()));
  }

  private void explain(MouseEvent event) {
    Optional<Conflict> conflict = conflict(event);
    if (conflict.isPresent()) {
      view.explain(conflict.get().clash(), event.getX(), event.getY());
    } else {
      hit(event).ifPresent(view::explain);
    }
  }

  private Optional<Hit> hit(MouseEvent event) {
    return view.chart().flatMap(chart -> new Pointing(chart).sign(event.getX(), event.getY()));
  }

  private Optional<Conflict> conflict(MouseEvent event) {
    return view.chart().flatMap(chart -> new Pointing(chart).conflict(event.getX(), event.getY()));
  }
}
