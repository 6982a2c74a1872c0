package org.factdesk.desktop;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.DefaultTableModel;
import org.factdesk.desktop.actions.Actions.KeyLine;

/** Every command with its keys, in a window beside the work. */
final class KeySheet {
  private static final String[] HEADS = {"Key", "Does", ""};

  private KeySheet() {}

  static void show(JFrame owner, List<KeyLine> lines) {
    JDialog dialog = new JDialog(owner, "Keys", false);
    DefaultTableModel model = new DefaultTableModel(HEADS, 0);
    for (KeyLine line : lines) {
      model.addRow(new Object[] {String.join("  or  ", line.keys()), line.name(), line.help()});
    }
    JTable table = new JTable(model);
    table.setDefaultEditor(Object.class, null);
    table.getColumnModel().getColumn(0).setPreferredWidth(150);
    table.getColumnModel().getColumn(1).setPreferredWidth(170);
    table.getColumnModel().getColumn(2).setPreferredWidth(440);
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
    dialog.add(scroll, BorderLayout.CENTER);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            event -> dialog.dispose(),
            KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    dialog.setSize(800, 620);
    dialog.setLocationRelativeTo(owner);
    dialog.setVisible(true);
  }
}
