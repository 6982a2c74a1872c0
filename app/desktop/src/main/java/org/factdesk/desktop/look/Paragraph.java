package org.factdesk.desktop.look;

import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Font;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.factdesk.desktop.words.Direction;

/** Text that wraps, as a label. */
public final class Paragraph extends JTextArea {
  private final transient Supplier<Font> type;
  private final transient Function<Palette, Color> colour;

  /** The colour is asked for again when the theme changes. */
  public Paragraph(Supplier<Font> type, Function<Palette, Color> colour) {
    this.type = type;
    this.colour = colour;
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setBorder(null);
    dress();
  }

  /** Runs as its first letter does. */
  @Override
  public void setText(String text) {
    setComponentOrientation(
        Direction.isRightToLeft(text)
            ? ComponentOrientation.RIGHT_TO_LEFT
            : ComponentOrientation.LEFT_TO_RIGHT);
    super.setText(PlainWords.lines(text));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (type != null) {
      dress();
    }
  }

  private void dress() {
    setBorder(null);
    setFont(type.get());
    setForeground(colour.apply(Palette.current()));
    setBackground(new Color(0, true));
    // Else setting the text would scroll to its caret, which nobody sees.
    if (getCaret() instanceof DefaultCaret caret) {
      caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
  }
}
