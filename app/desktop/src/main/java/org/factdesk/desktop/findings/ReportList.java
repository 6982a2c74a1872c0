package org.factdesk.desktop.findings;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** Findings or suggestions, one a row. A click or Enter goes to the words. */
final class ReportList extends JList<Report> {
  static final int ROW = 26;

  private final transient FindingsListener listener;
  private final transient BooleanSupplier offers;
  private final DefaultListModel<Report> model = new DefaultListModel<>();
  private final ReportPainter painter;
  private transient List<Report> shown = List.of();
  private transient Optional<Place> lastPlace = Optional.empty();
  private boolean accepting;

  ReportList(FindingsListener listener, BooleanSupplier offers) {
    this.listener = listener;
    this.offers = offers;
    this.painter = new ReportPainter(offers);
    setModel(model);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(painter);
    getAccessibleContext().setAccessibleName("Findings");
    addMouseListener(onClick());
    addKeyListener(onKey());
  }

  void show(List<Report> reports, Situation situation) {
    painter.use(situation);
    if (!shown.equals(reports)) {
      shown = List.copyOf(reports);
      int at = getSelectedIndex();
      Optional<String> was = Optional.ofNullable(getSelectedValue()).map(Report::id);
      model.clear();
      model.addAll(reports);
      was.ifPresent(this::select);
      if (accepting && getSelectedIndex() < 0 && !reports.isEmpty()) {
        setSelectedIndex(Math.min(at, reports.size() - 1));
        accepting = false;
      }
    }
    repaint();
  }

  void select(String id) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        setSelectedIndex(i);
        ensureIndexIsVisible(i);
      }
    }
  }

  Optional<Report> step(int direction) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int from = getSelectedIndex() < 0 && direction < 0 ? 0 : getSelectedIndex();
    int index = Math.floorMod(from + direction, shown.size());
    setSelectedIndex(index);
    ensureIndexIsVisible(index);
    return Optional.of(shown.get(index));
  }

  /** Letters are commands here, not a search. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  /** Enter again on the same finding goes to its next place. */
  private void go(boolean further) {
    Report report = getSelectedValue();
    if (report == null) {
      return;
    }
    List<Place> places = report.finding().places();
    int at = further ? lastPlace.map(places::indexOf).orElse(-1) : -1;
    Place next = places.get((at + 1) % places.size());
    lastPlace = Optional.of(next);
    listener.goTo(report, next);
  }

  /** The next one is then selected, so that many can be accepted in a row. */
  private void accept() {
    Report report = getSelectedValue();
    if (report != null) {
      accepting = true;
      listener.accept(report);
    }
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        if (index >= 0 && getCellBounds(index, index).contains(event.getPoint())) {
          go(event.getClickCount() > 1);
        }
      }
    };
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() != 0) {
          return;
        }
        if (event.getKeyCode() == KeyEvent.VK_ENTER) {
          go(true);
          event.consume();
        } else if (event.getKeyCode() == KeyEvent.VK_A && offers.getAsBoolean()) {
          accept();
          event.consume();
        }
      }
    };
  }
}
