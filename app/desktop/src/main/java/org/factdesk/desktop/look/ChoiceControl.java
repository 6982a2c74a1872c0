package org.factdesk.desktop.look;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import org.factdesk.desktop.words.Texts;

/** Many values as a list that drops down; typing the beginning of a value chooses it. */
public final class ChoiceControl extends JComboBox<String> implements ValueControl {
  private static final Texts TEXTS = Texts.of(ChoiceControl.class);
  private final transient Consumer<String> change;
  private boolean showing;

  /** Values of which none need be chosen. */
  public ChoiceControl(List<String> values, Consumer<String> change) {
    this(values, true, change);
  }

  /**
   * @param optional whether the choice can be taken back
   */
  public ChoiceControl(List<String> values, boolean optional, Consumer<String> change) {
    this.change = change;
    if (optional) {
      addItem("");
    }
    values.forEach(this::addItem);
    setRenderer(new ValuePainter());
    setMaximumRowCount(16);
    addActionListener(event -> changed());
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public void show(String value) {
    showing = true;
    if (((javax.swing.DefaultComboBoxModel<String>) getModel()).getIndexOf(value) < 0) {
      addItem(value);
    }
    setSelectedItem(value);
    showing = false;
  }

  private void changed() {
    if (!showing && getSelectedItem() instanceof String value) {
      change.accept(value);
    }
  }

  private static final class ValuePainter extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focus) {
      boolean none = "".equals(value);
      String words = none ? TEXTS.get(index < 0 ? "choose" : "not-set") : String.valueOf(value);
      super.getListCellRendererComponent(list, words, index, selected, focus);
      if (none) {
        setForeground(Palette.current().ink3());
      }
      return this;
    }
  }
}
