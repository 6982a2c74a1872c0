package org.factdesk.desktop.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JComponent;
import javax.swing.border.AbstractBorder;

/** The ink line along the top of the pane that has the focus; two pixels are kept free for it. */
public final class FocusLine extends AbstractBorder {
  private static final int HEIGHT = 2;

  private final transient Component main;

  private FocusLine(Component main) {
    this.main = main;
  }

  /** Shows on the pane whether {@code main}, the part of it that takes keys, has the focus. */
  public static void on(JComponent pane, Component main) {
    pane.setBorder(new FocusLine(main));
    main.addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            pane.repaint(0, 0, pane.getWidth(), HEIGHT);
          }

          @Override
          public void focusLost(FocusEvent event) {
            pane.repaint(0, 0, pane.getWidth(), HEIGHT);
          }
        });
  }

  @Override
  public void paintBorder(Component pane, Graphics graphics, int x, int y, int width, int height) {
    if (main.isFocusOwner()) {
      graphics.setColor(Palette.current().ink());
      graphics.fillRect(x, y, width, HEIGHT);
    }
  }

  @Override
  public Insets getBorderInsets(Component pane, Insets insets) {
    insets.set(HEIGHT, 0, 0, 0);
    return insets;
  }
}
