package org.factdesk.desktop.findings;

import java.awt.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Place;

/** Findings or suggestions, one a row, under the heads of their groups. */
final class EntryList extends JList<ListRow> {
  static final int ROW = 26;
  private static final Texts TEXTS = Texts.of(EntryList.class);

  private final RowPainter painter = new RowPainter();
  private final Ticks ticks = new Ticks();
  private final Set<String> folded = new HashSet<>();
  private final Set<String> unfolded = new HashSet<>();
  private transient List<Entry> entries = List.of();
  private transient List<ListRow> rows = List.of();
  private transient Set<String> settled = Set.of();
  private transient Grouping grouping = Grouping.SEVERITY;
  private transient Situation situation = Situation.NOTHING;
  private boolean ticking;
  private int settling = -1;

  EntryList() {
    setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(painter);
    getAccessibleContext().setAccessibleName(TEXTS.get("tab.findings"));
  }

  /**
   * Shows the entries in this order.
   *
   * @param withBoxes whether they can be ticked
   */
  void show(List<Entry> value, Grouping by, boolean withBoxes, Situation now) {
    situation = now;
    painter.use(now, withBoxes ? Optional.of(ticks) : Optional.empty());
    ticking = withBoxes;
    if (!entries.equals(value) || by != grouping || !unfolded.isEmpty()) {
      entries = List.copyOf(value);
      grouping = by;
      ticks.keep(entries);
      layOutRows();
    }
    repaint();
  }

  /** All entries, also those of folded groups. */
  List<Entry> entries() {
    return entries;
  }

  /** An article as the list says it. */
  String article(String id) {
    return painter.article(id);
  }

  /** What the selected row is about; of a group its first. */
  Optional<Entry> chosen() {
    return allChosen().stream().findFirst();
  }

  /** What the selected rows are about, each once. */
  List<Entry> allChosen() {
    Map<String, Entry> chosen = new LinkedHashMap<>();
    for (ListRow row : getSelectedValuesList()) {
      row.entries().forEach(entry -> chosen.put(entry.id(), entry));
    }
    return List.copyOf(chosen.values());
  }

  /** What is ticked, in the order of the list; where nothing is, what is selected. */
  List<Entry> meant() {
    return ticked() == 0 ? allChosen() : entries.stream().filter(ticks::has).toList();
  }

  int ticked() {
    return ticking ? ticks.count() : 0;
  }

  /** Ticks what is selected, or takes the ticks away. */
  void tick() {
    tick(allChosen());
  }

  void tick(List<Entry> some) {
    if (ticking) {
      ticks.toggle(some);
      firePropertyChange("ticked", -1, ticks.count());
      repaint();
    }
  }

  boolean isTicking() {
    return ticking;
  }

  /** Once the settled rows are gone, the next one is selected: many can be settled in a row. */
  void goOnAfterwards() {
    settled = meant().stream().map(Entry::key).collect(Collectors.toSet());
    settling = -1;
    for (int i = rows.size() - 1; i >= 0; i--) {
      settling = settled.contains(rows.get(i).key()) ? i : settling;
    }
    settling = settling < 0 ? getSelectedIndex() : settling;
  }

  private void goOn() {
    boolean gone = rows.stream().noneMatch(row -> settled.contains(row.key()));
    if (settling >= 0 && gone && getSelectedIndex() < 0 && !rows.isEmpty()) {
      setSelectedIndex(Math.min(settling, rows.size() - 1));
      settling = -1;
      settled = Set.of();
    }
  }

  /** Shows what is below the selected row. */
  void unfold() {
    ListRow row = getSelectedValue();
    if (row instanceof GroupHead head ? folded.remove(head.name()) : opens(row)) {
      layOutRows();
    }
  }

  private boolean opens(ListRow row) {
    return row instanceof Entry entry && unfolded.add(entry.id());
  }

  /** Hides what is below the selected row; where nothing is, goes to the row that it is below. */
  void fold() {
    ListRow row = getSelectedValue();
    if (row instanceof GroupHead head ? folded.add(head.name()) : closes(row)) {
      layOutRows();
    } else if (row instanceof Entry) {
      up(GroupHead.class);
    } else if (row instanceof Detail) {
      up(Entry.class);
    }
  }

  private boolean closes(ListRow row) {
    return row instanceof Entry entry && unfolded.remove(entry.id());
  }

  private void up(Class<? extends ListRow> kind) {
    for (int i = getSelectedIndex() - 1; i >= 0; i--) {
      if (kind.isInstance(rows.get(i))) {
        show(i);
        return;
      }
    }
  }

  /** Selects the finding of this id, where it is in the list; opens its group. */
  void select(String id) {
    entries.stream()
        .filter(entry -> entry.id().equals(id))
        .filter(entry -> folded.remove(grouping.name(entry, this::article)))
        .forEach(entry -> layOutRows());
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(id)) {
        show(i);
      }
    }
  }

  /** The entry after (1) or before (-1) the selected row, now selected. */
  Optional<Entry> step(int direction) {
    int at = getSelectedIndex() < 0 && direction < 0 ? 0 : getSelectedIndex();
    for (int i = 0; i < rows.size(); i++) {
      at = Math.floorMod(at + direction, rows.size());
      if (rows.get(at) instanceof Entry entry) {
        show(at);
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Where the words of the selected row are. */
  List<Place> places() {
    return Optional.ofNullable(getSelectedValue()).map(ListRow::places).orElse(List.of());
  }

  private void show(int row) {
    setSelectedIndex(row);
    ensureIndexIsVisible(row);
  }

  private void layOutRows() {
    List<ListRow> now =
        new Rows(grouping, folded, unfolded)
            .of(entries, this::article, new Why(situation.snapshot(), this::article));
    if (now.equals(rows)) {
      return;
    }
    Set<String> were =
        getSelectedValuesList().stream().map(ListRow::key).collect(Collectors.toSet());
    rows = new ArrayList<>(now);
    setModel(new RowModel(rows));
    selectAll(were);
    goOn();
  }

  private void selectAll(Set<String> keys) {
    for (int i = 0; i < rows.size() && !keys.isEmpty(); i++) {
      if (keys.contains(rows.get(i).key())) {
        addSelectionInterval(i, i);
      }
    }
  }

  /** Below the last row there is nothing. */
  @Override
  public int locationToIndex(Point at) {
    return RowsOnly.at(this, super.locationToIndex(at), at);
  }

  /** Letters are commands here, not a search. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }
}
