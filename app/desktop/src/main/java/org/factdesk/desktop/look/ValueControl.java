package org.factdesk.desktop.inspector;

import java.awt.FontMetrics;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;

/** Shows and takes the value of a feature; an empty value is no value. */
interface FeatureControl {
  /** Width in px of a row of the usual inspector. */
  int ROW = 280;

  JComponent component();

  /** Shows the value without telling anybody of a change. */
  void show(String value);

  /** Shows whether something is missing or wrong. */
  default void showError(boolean wrong) {
    component().putClientProperty("JComponent.outline", wrong ? "error" : null);
  }

  /** Hands on what was typed and not handed on yet. */
  default void commit() {}

  /**
   * The control that fits the feature: segments for few short values, else a list or a field.
   *
   * @param room the width in px that it will have
   */
  static FeatureControl of(Feature feature, int room, Consumer<String> change) {
    if (feature.type() == FeatureType.TEXT) {
      return new TextControl(feature.description(), change);
    }
    return fits(feature.values(), room)
        ? new Segments(feature.values(), change)
        : new ChoiceControl(feature.values(), change);
  }

  private static boolean fits(List<String> values, int room) {
    FontMetrics metrics = new JLabel().getFontMetrics(Fonts.ui());
    int widest = values.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    return !values.isEmpty() && (widest + 12) * values.size() <= room;
  }
}
