package org.factdesk.desktop.scheme;

import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.factdesk.desktop.look.Swatch;

/** Tokens of the look to choose from, each drawn as marks will look. */
final class SwatchPicker extends JPanel {
  SwatchPicker(
      List<String> tokens,
      String chosen,
      String name,
      Function<String, Swatch> drawn,
      Consumer<String> change) {
    super(new GridLayout(1, 0, 2, 0));
    ButtonGroup group = new ButtonGroup();
    for (String token : tokens) {
      JToggleButton button = new JToggleButton(drawn.apply(token), token.equals(chosen));
      button.setPreferredSize(new Dimension(36, 28));
      button.setToolTipText(token);
      button.getAccessibleContext().setAccessibleName(name + " " + token);
      button.addActionListener(event -> change.accept(token));
      group.add(button);
      add(button);
    }
  }
}
