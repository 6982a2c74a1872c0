package org.factdesk.desktop.exporting;

import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;

/** Values that can each be ticked; where none is, all are meant. */
final class Ticks extends JPanel {
  private final transient Map<String, JCheckBox> boxes = new LinkedHashMap<>();

  /**
   * @param values with the words that they are shown by
   * @param what they are, for those who cannot see what they stand below
   */
  Ticks(Map<String, String> values, String what, Consumer<Set<String>> change) {
    super(new Column(0));
    values.forEach(
        (value, words) -> {
          JCheckBox box = new JCheckBox();
          box.putClientProperty("html.disable", true);
          box.setText(words);
          box.getAccessibleContext().setAccessibleName(what + ": " + words);
          box.setPreferredSize(new Dimension(box.getPreferredSize().width, 26));
          box.addActionListener(event -> change.accept(ticked()));
          boxes.put(value, box);
          add(box);
        });
    dress();
  }

  private Set<String> ticked() {
    Set<String> ticked = new TreeSet<>();
    boxes.forEach(
        (value, box) -> {
          if (box.isSelected()) {
            ticked.add(value);
          }
        });
    return ticked;
  }

  void show(Set<String> ticked) {
    boxes.forEach((value, box) -> box.setSelected(ticked.contains(value)));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (boxes != null) {
      dress();
    }
  }

  private void dress() {
    boxes.values().forEach(box -> box.setFont(Fonts.ui()));
  }
}
