package org.factdesk.desktop.importing;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.PlainWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Trouble;

/** What cannot be used, each on a line with its place; the first thousand. */
final class TroubleList extends JList<String> {
  private static final int MOST = 1000;
  private static final int LONGEST = 300;
  private static final int ROW = 26;

  private final DefaultListModel<String> lines = new DefaultListModel<>();

  TroubleList() {
    setModel(lines);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setCellRenderer(new Line());
    getAccessibleContext().setAccessibleName(Texts.of(ImportPane.class).get("troubles"));
  }

  void clear() {
    lines.clear();
  }

  void add(Trouble trouble) {
    if (lines.size() < MOST) {
      String content = trouble.content().isBlank() ? "" : "  " + trouble.content();
      String line = trouble.place() + ": " + trouble.message() + content;
      lines.addElement(PlainWords.of(line.substring(0, Math.min(LONGEST, line.length()))));
    }
  }

  private static final class Line extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focus) {
      putClientProperty("html.disable", true);
      super.getListCellRendererComponent(list, value, index, selected, focus);
      setFont(Fonts.ui());
      return this;
    }
  }
}
