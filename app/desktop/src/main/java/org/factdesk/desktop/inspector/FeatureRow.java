package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.look.TextControl;
import org.factdesk.desktop.look.ValueControl;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;

/**
 * A label (none where its name is empty), the control beside it, or below where the label has no
 * room, and below that a line where something is to be said.
 */
final class FeatureRow extends JPanel {
  private static final int NARROW = 92;
  private static final int WIDE = 140;

  private final JLabel label = new JLabel();
  private final JLabel line = new JLabel();
  private final ValueControl control;
  private boolean wrong;

  FeatureRow(String name, String help, ValueControl control) {
    this(name, help, NARROW, control);
  }

  /**
   * @param labels width in px that the labels of the group share
   */
  FeatureRow(String name, String help, int labels, ValueControl control) {
    super(new Column(3));
    this.control = control;
    label.setText(name);
    label.setToolTipText(help);
    boolean beside = getFontMetrics(Fonts.ui()).stringWidth(name) <= labels;
    label.putClientProperty("html.disable", true);
    label.setPreferredSize(new Dimension(labels, beside ? 28 : 20));
    label.setLabelFor(control.component());
    control.component().getAccessibleContext().setAccessibleName(name);
    control.component().setPreferredSize(new Dimension(ValueControl.ROW - labels, 28));
    JPanel row = new JPanel(new BorderLayout());
    if (!name.isEmpty()) {
      row.add(label, beside ? BorderLayout.WEST : BorderLayout.NORTH);
    }
    row.add(control.component());
    add(row);
    line.setVisible(false);
    line.setBorder(BorderFactory.createEmptyBorder(0, beside ? labels : 0, 2, 0));
    add(line);
    dress();
  }

  /** Width in px that labels with these names need, within reason. */
  static int labels(List<String> names) {
    FontMetrics metrics = new JLabel().getFontMetrics(Fonts.ui());
    int widest = names.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    return Math.max(NARROW, Math.min(widest + 8, WIDE));
  }

  /**
   * The control that fits the feature: segments for few short values, else a list or a field.
   *
   * @param room the width in px that it will have
   */
  static ValueControl control(Feature feature, int room, Consumer<String> change) {
    if (feature.type() == FeatureType.TEXT) {
      return new TextControl(feature.description(), change);
    }
    return Segments.fit(feature.values(), room)
        ? new Segments(feature.values(), change)
        : new ChoiceControl(feature.values(), change);
  }

  ValueControl control() {
    return control;
  }

  /** Says a line below the control; an empty one is not there. */
  void say(String text, boolean isError) {
    wrong = isError;
    line.setText(text);
    line.setToolTipText(text.isEmpty() ? null : text);
    line.setVisible(!text.isEmpty());
    control.showError(isError);
    dress();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (label != null) {
      dress();
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    label.setFont(Fonts.ui());
    label.setForeground(palette.ink2());
    line.setFont(Fonts.small());
    line.setForeground(wrong ? palette.error() : palette.ink3());
  }
}
