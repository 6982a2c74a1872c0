package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;

/** A link: its type, and the words at its other end. A click or Enter goes there. */
final class LinkRow extends JPanel {
  private static final Texts TEXTS = Texts.of(LinkRow.class);
  private final JLabel type = new JLabel();
  private final Runnable go;

  /**
   * @param select told when the row has the focus: Delete then deletes the link
   */
  LinkRow(LinkWords words, Runnable go, Runnable select, Runnable delete) {
    super(new Column(2));
    this.go = go;
    setFocusable(true);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    setBorder(BorderFactory.createEmptyBorder(2, 4, 4, 0));
    getAccessibleContext().setAccessibleName(words.type() + " " + words.words());
    type.setText(words.type());
    type.setIcon((words.outgoing() ? Glyph.ARROW_RIGHT : Glyph.ARROW_LEFT).icon());
    type.setIconTextGap(8);
    JPanel head = new JPanel(new BorderLayout());
    head.setOpaque(false);
    head.add(type);
    head.add(deleteButton(delete), BorderLayout.EAST);
    add(head);
    Paragraph quote = new Paragraph(Fonts::ui, Palette::ink);
    quote.setText(words.words());
    JPanel body = new JPanel(new BorderLayout(8, 0));
    body.setOpaque(false);
    body.setBorder(BorderFactory.createEmptyBorder(0, 24, 0, 0));
    JLabel swatch = new JLabel(words.swatch());
    swatch.setVerticalAlignment(JLabel.TOP);
    body.add(swatch, BorderLayout.WEST);
    body.add(quote);
    add(body);
    listen(this, select);
    listen(quote, select);
    dress();
  }

  /** What the row says. */
  record LinkWords(boolean outgoing, String type, Swatch swatch, String words) {}

  @Override
  public void updateUI() {
    super.updateUI();
    if (type != null) {
      dress();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (isFocusOwner()) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      copy.setColor(Palette.current().ink());
      copy.setStroke(new java.awt.BasicStroke(2));
      copy.drawRoundRect(1, 1, getWidth() - 2, getHeight() - 2, 8, 8);
      copy.dispose();
    }
  }

  private static JButton deleteButton(Runnable delete) {
    JButton button = new JButton(Glyph.CLOSE.icon(Palette::ink3));
    button.setToolTipText(TEXTS.get("link.delete"));
    button.getAccessibleContext().setAccessibleName(TEXTS.get("link.delete"));
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setPreferredSize(new Dimension(24, 24));
    button.setFocusable(false);
    button.addActionListener(event -> delete.run());
    return button;
  }

  private void listen(java.awt.Component component, Runnable select) {
    component.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            go.run();
          }
        });
    if (component != this) {
      return;
    }
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            if (event.getKeyCode() == KeyEvent.VK_ENTER && event.getModifiersEx() == 0) {
              event.consume();
              go.run();
            }
          }
        });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            select.run();
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  private void dress() {
    type.setFont(Fonts.small());
    type.setForeground(Palette.current().ink3());
  }
}
