package org.factdesk.desktop.importing;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellEditor;
import org.factdesk.desktop.importing.MappingRow.Choice;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PlainWords;
import org.factdesk.desktop.words.Texts;

/** The labels of the files and what each becomes; Enter or Space opens the choice of a row. */
final class MappingTable extends JTable {
  private static final Texts TEXTS = Texts.of(ImportPane.class);
  private static final int ROW = 28;
  private static final int TARGET = 2;

  private final transient Consumer<MappingRow.Change> change;
  private transient List<MappingRow> rows = List.of();

  MappingTable(Consumer<MappingRow.Change> change) {
    this.change = change;
    setModel(new Rows());
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setShowGrid(false);
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName(TEXTS.get("labels"));
    for (int key : new int[] {KeyEvent.VK_ENTER, KeyEvent.VK_SPACE}) {
      getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), "choose");
    }
    getActionMap()
        .put(
            "choose",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                choose();
              }
            });
    // Tab leaves the table, as it leaves a list; the arrows go through it.
    for (int held : new int[] {0, KeyEvent.SHIFT_DOWN_MASK}) {
      getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
          .put(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, held), "none");
    }
    dress();
  }

  private void choose() {
    int row = getSelectedRow();
    if (row >= 0 && editCellAt(row, TARGET) && getEditorComponent() instanceof JComboBox<?> box) {
      box.requestFocusInWindow();
      box.showPopup();
    }
  }

  /** Shows these rows; the selected one stays selected. */
  void use(List<MappingRow> shown) {
    int selected = getSelectedRow();
    if (isEditing()) {
      getCellEditor().cancelCellEditing();
    }
    rows = List.copyOf(shown);
    ((AbstractTableModel) getModel()).fireTableDataChanged();
    if (!rows.isEmpty()) {
      int row = Math.max(0, Math.min(selected, rows.size() - 1));
      setRowSelectionInterval(row, row);
    }
  }

  List<MappingRow> rows() {
    return rows;
  }

  @Override
  public TableCellEditor getCellEditor(int row, int column) {
    JComboBox<Choice> box = new JComboBox<>();
    box.putClientProperty("html.disable", true);
    rows.get(row).choices().forEach(box::addItem);
    return new DefaultCellEditor(box);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (rows != null) {
      dress();
    }
  }

  private void dress() {
    setRowHeight(ROW);
    setFont(Fonts.ui());
    setDefaultRenderer(Object.class, new Cell());
    getTableHeader().setFont(Fonts.small());
    getTableHeader().setDefaultRenderer(new Cell());
    getTableHeader().setForeground(Palette.current().ink2());
    getColumnModel().getColumn(1).setMaxWidth(90);
    getColumnModel().getColumn(1).setPreferredWidth(70);
  }

  private static final class Cell extends DefaultTableCellRenderer {
    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focus, int row, int column) {
      putClientProperty("html.disable", true);
      super.getTableCellRendererComponent(
          table, PlainWords.of(String.valueOf(value)), selected, focus, row, column);
      setHorizontalAlignment(column == 1 ? SwingConstants.TRAILING : SwingConstants.LEADING);
      boolean head = row < 0;
      setFont(head ? Fonts.small() : Fonts.ui());
      setForeground(head || column == 1 ? Palette.current().ink2() : Palette.current().ink());
      boolean bar = selected && column == 0 && table.hasFocus();
      setBorder(
          BorderFactory.createCompoundBorder(
              BorderFactory.createMatteBorder(0, bar ? 3 : 0, 0, 0, Palette.current().ink()),
              BorderFactory.createEmptyBorder(head ? 6 : 0, bar ? 9 : 12, head ? 4 : 0, 12)));
      return this;
    }
  }

  private final class Rows extends AbstractTableModel {
    @Override
    public int getRowCount() {
      return rows == null ? 0 : rows.size();
    }

    @Override
    public int getColumnCount() {
      return TARGET + 1;
    }

    @Override
    public String getColumnName(int column) {
      return TEXTS.get("column." + column);
    }

    @Override
    public Object getValueAt(int row, int column) {
      MappingRow at = rows.get(row);
      return column == 0 ? at.name() : column == 1 ? String.valueOf(at.count()) : at.chosen();
    }

    @Override
    public boolean isCellEditable(int row, int column) {
      return column == TARGET;
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
      if (value instanceof Choice choice && !choice.words().equals(rows.get(row).chosen())) {
        change.accept(choice.change());
      }
    }
  }
}
