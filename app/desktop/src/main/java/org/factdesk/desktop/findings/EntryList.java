package org.factdesk.desktop.findings;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Place;

/** Findings or suggestions, one a row. A click or Enter goes to the words. */
final class EntryList extends JList<Entry> {
  private static final Texts TEXTS = Texts.of(EntryList.class);
  static final int ROW = 26;

  private final transient FindingsListener listener;
  private final DefaultListModel<Entry> model = new DefaultListModel<>();
  private final EntryPainter painter;
  private transient List<Entry> shown = List.of();
  private transient Optional<Place> lastPlace = Optional.empty();
  private boolean settling;

  EntryList(FindingsListener listener) {
    this.listener = listener;
    this.painter = new EntryPainter();
    setModel(model);
    setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(painter);
    getAccessibleContext().setAccessibleName(TEXTS.get("tab.findings"));
    addMouseListener(onClick());
    addKeyListener(onKey());
  }

  void show(List<Entry> entries, Situation situation) {
    painter.use(situation);
    if (!shown.equals(entries)) {
      shown = List.copyOf(entries);
      int at = getSelectedIndex();
      Set<String> were = allChosen().stream().map(Entry::id).collect(Collectors.toSet());
      model.clear();
      model.addAll(entries);
      selectAll(were);
      if (settling && getSelectedIndex() < 0 && !entries.isEmpty()) {
        setSelectedIndex(Math.min(at, entries.size() - 1));
        settling = false;
      }
    }
    repaint();
  }

  List<Entry> shown() {
    return shown;
  }

  /** An article as the list says it. */
  String article(String id) {
    return painter.article(id);
  }

  /** The selected row. */
  Optional<Entry> chosen() {
    return Optional.ofNullable(getSelectedValue());
  }

  /** All selected rows. */
  List<Entry> allChosen() {
    return getSelectedValuesList();
  }

  /** Once the selected row is gone, the next one is selected: many can be settled in a row. */
  void goOnAfterwards() {
    settling = true;
  }

  private void selectAll(Set<String> ids) {
    for (int i = 0; i < shown.size() && !ids.isEmpty(); i++) {
      if (ids.contains(shown.get(i).id())) {
        addSelectionInterval(i, i);
      }
    }
  }

  void select(String id) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        setSelectedIndex(i);
        ensureIndexIsVisible(i);
      }
    }
  }

  Optional<Entry> step(int direction) {
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
    List<Place> places = chosen().map(Entry::places).orElse(List.of());
    if (places.isEmpty()) {
      return;
    }
    int at = further ? lastPlace.map(places::indexOf).orElse(-1) : -1;
    Place next = places.get((at + 1) % places.size());
    lastPlace = Optional.of(next);
    listener.goTo(next);
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        boolean plain = !event.isShiftDown() && !event.isControlDown();
        if (plain && index >= 0 && getCellBounds(index, index).contains(event.getPoint())) {
          go(event.getClickCount() > 1);
        }
      }
    };
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() == 0 && event.getKeyCode() == KeyEvent.VK_ENTER) {
          go(true);
          event.consume();
        }
      }
    };
  }
}
