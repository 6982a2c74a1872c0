package org.factdesk.desktop.findings;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Asks why a finding is set aside. Enter hands the reason on, the arrows give earlier reasons. */
final class ReasonBar extends JPanel {
  private static final Texts TEXTS = Texts.of(ReasonBar.class);
  private final transient Consumer<String> given;
  private final transient Runnable left;
  private final JLabel asked = new JLabel(TEXTS.get("reason.because"));
  private final JTextField field = new JTextField();
  private final JLabel enter =
      new JLabel(TEXTS.get("key.dismiss"), new KeyIcon("↵"), JLabel.LEADING);
  private final JLabel escape =
      new JLabel(TEXTS.get("reason.leave"), new KeyIcon("Esc"), JLabel.LEADING);
  private transient List<String> earlier = List.of();
  private int at = -1;

  /**
   * @param given takes the reason, never blank
   * @param left told when the person would rather leave it open
   */
  ReasonBar(Consumer<String> given, Runnable left) {
    super(new BorderLayout(12, 0));
    this.given = given;
    this.left = left;
    field.getAccessibleContext().setAccessibleName(TEXTS.get("reason"));
    field.addKeyListener(onKey());
    JPanel keys = new JPanel(new BorderLayout(12, 0));
    keys.setOpaque(false);
    keys.add(enter, BorderLayout.WEST);
    keys.add(escape, BorderLayout.EAST);
    add(asked, BorderLayout.WEST);
    add(field);
    add(keys, BorderLayout.EAST);
    dress();
  }

  /**
   * Asks anew.
   *
   * @param reasons given earlier, the latest first
   */
  void ask(List<String> reasons) {
    earlier = reasons;
    at = -1;
    field.setText("");
    field.putClientProperty("JComponent.outline", null);
    field.putClientProperty(
        "JTextField.placeholderText",
        reasons.isEmpty() ? TEXTS.get("reason.say") : TEXTS.get("reason.say-or", reasons.get(0)));
    field.requestFocusInWindow();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, 40);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (asked != null) {
      dress();
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(6, 12, 6, 12)));
    asked.setFont(Fonts.ui());
    enter.setFont(Fonts.ui());
    escape.setFont(Fonts.ui());
  }

  private void give() {
    String reason = field.getText().strip();
    if (reason.isEmpty()) {
      field.putClientProperty("JComponent.outline", "error");
    } else {
      given.accept(reason);
    }
  }

  /** One reason back (1) or forth (-1). */
  private void step(int direction) {
    if (!earlier.isEmpty()) {
      at = Math.max(0, Math.min(earlier.size() - 1, at + direction));
      field.setText(earlier.get(at));
    }
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        switch (event.getKeyCode()) {
          case KeyEvent.VK_ENTER -> give();
          case KeyEvent.VK_ESCAPE -> left.run();
          case KeyEvent.VK_UP -> step(1);
          case KeyEvent.VK_DOWN -> step(-1);
          default -> {
            return;
          }
        }
        event.consume();
      }
    };
  }
}
