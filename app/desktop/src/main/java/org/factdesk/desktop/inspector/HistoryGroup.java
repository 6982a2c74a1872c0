package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.words.Texts;

/** What became of a mark, a line each: when, who, what. */
final class HistoryGroup extends JPanel {
  private static final Texts TEXTS = Texts.of(HistoryGroup.class);
  private static final int TIME = 68;

  private final JPanel rows = new JPanel(new Column(4));
  private transient List<MarkHistory.Line> shown = List.of();

  HistoryGroup() {
    super(new Column(0));
    Group group = new Group(TEXTS.get("history"));
    group.add(rows);
    add(group);
  }

  void show(List<MarkHistory.Line> lines) {
    if (lines.equals(shown)) {
      return;
    }
    shown = lines;
    rows.removeAll();
    lines.forEach(line -> rows.add(row(line)));
    revalidate();
    repaint();
  }

  private static JPanel row(MarkHistory.Line line) {
    JPanel row = new JPanel(new BorderLayout(8, 0));
    Paragraph time = new Paragraph(Fonts::small, Palette::ink3);
    time.setText(line.time());
    time.setPreferredSize(new Dimension(TIME, 16));
    Paragraph words = new Paragraph(Fonts::small, Palette::ink2);
    words.setText(line.words());
    row.add(time, BorderLayout.WEST);
    row.add(words);
    return row;
  }
}
