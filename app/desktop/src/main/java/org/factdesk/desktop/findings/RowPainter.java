package org.factdesk.desktop.findings;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.ShortIds;

/** Paints the rows of the list, each kind in its own way. */
final class RowPainter implements ListCellRenderer<ListRow> {
  private final EntryPainter entries = new EntryPainter();
  private final HeadPainter heads = new HeadPainter();
  private final DetailPainter details = new DetailPainter();
  private ShortIds ids = ShortIds.NONE;
  private List<String> idsOf = List.of();

  /**
   * @param ticks what is ticked; empty for a list without boxes
   */
  void use(Situation situation, Optional<Ticks> ticks) {
    List<String> now = situation.snapshot().map(snapshot -> snapshot.ids()).orElse(List.of());
    if (!now.equals(idsOf)) {
      idsOf = now;
      ids = ShortIds.of(now);
    }
    entries.use(situation.article(), ids, ticks);
    heads.use(ticks);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends ListRow> list, ListRow row, int index, boolean selected, boolean focus) {
    if (row instanceof GroupHead head) {
      return heads.of(head, selected);
    }
    return row instanceof Detail detail
        ? details.of(detail, selected)
        : entries.of((Entry) row, selected);
  }

  /** An article's short id. */
  String article(String id) {
    return ids.of(id);
  }
}
