package org.factdesk.desktop.plugins;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Failure;

/** A call that went wrong. A click, Enter or Space goes to the article where it did. */
final class FailureRow extends JPanel {
  private static final Texts TEXTS = Texts.of(FailureRow.class);
  private final transient Runnable go;

  FailureRow(Failure failure, Runnable go) {
    super(new BorderLayout(8, 0));
    this.go = go;
    setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
    JLabel sign = new JLabel(glyph(failure));
    sign.setVerticalAlignment(JLabel.TOP);
    add(sign, BorderLayout.WEST);
    Paragraph words = new Paragraph(Fonts::small, Palette::ink);
    words.setText(words(failure));
    add(words);
    getAccessibleContext().setAccessibleName(words(failure));
    if (!failure.article().isEmpty()) {
      leadOn(words, failure.article());
    }
  }

  /** What went wrong and where, without the checker's name, below which it stands. */
  static String words(Failure failure) {
    String named = failure.checker() + " failed ";
    String message = failure.message();
    return Words.capital(message.startsWith(named) ? message.substring(named.length()) : message);
  }

  private static javax.swing.Icon glyph(Failure failure) {
    Health health = failure.switchedOff() ? Health.STOPPED : Health.FAILING;
    return health.glyph().icon(health::colour);
  }

  private void leadOn(Paragraph words, String article) {
    JLabel arrow = new JLabel(Glyph.ARROW_RIGHT.icon(Palette::ink2));
    arrow.setVerticalAlignment(JLabel.TOP);
    add(arrow, BorderLayout.EAST);
    String tip = TEXTS.get("failure.go", article);
    getAccessibleContext().setAccessibleDescription(tip);
    setToolTipText(tip);
    words.setToolTipText(tip);
    setFocusable(true);
    Cursor hand = Cursor.getPredefinedCursor(Cursor.HAND_CURSOR);
    setCursor(hand);
    words.setCursor(hand);
    addMouseListener(new Click());
    words.addMouseListener(new Click());
    addKeyListener(new Keys());
    addFocusListener(new Focus());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (isFocusOwner()) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      copy.setColor(Palette.current().ink());
      copy.setStroke(new BasicStroke(2));
      copy.drawRoundRect(1, 1, getWidth() - 2, getHeight() - 2, 8, 8);
      copy.dispose();
    }
  }

  private final class Click extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent event) {
      go.run();
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      boolean asked =
          event.getKeyCode() == KeyEvent.VK_ENTER || event.getKeyCode() == KeyEvent.VK_SPACE;
      if (asked && event.getModifiersEx() == 0) {
        event.consume();
        go.run();
      }
    }
  }

  private final class Focus implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
      scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
      repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
      repaint();
    }
  }
}
