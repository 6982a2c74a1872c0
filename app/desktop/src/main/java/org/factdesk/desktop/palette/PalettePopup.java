package org.factdesk.desktop.palette;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;

/**
 * A field to type a few letters into, and below it the commands and articles that match. Enter does
 * the selected one, Esc closes. Event thread.
 */
public final class PalettePopup extends JPanel {
  private static final Texts TEXTS = Texts.of(PalettePopup.class);
  private static final int WIDTH = 600;
  private static final int ROWS = 10;
  private static final int HEAD = 46;
  private static final int FOOT = 34;

  private final PaletteListener listener;
  private final Finder finder;
  private final JTextField field = new JTextField();
  private final EntryList list = new EntryList();
  private final JScrollPane scroll = new JScrollPane(list);
  private final JLabel help = new JLabel();

  public PalettePopup(Finder finder, PaletteListener listener) {
    super(new BorderLayout());
    this.finder = finder;
    this.listener = listener;
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
    field.putClientProperty("JTextField.placeholderText", TEXTS.get("field"));
    field.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    field.getAccessibleContext().setAccessibleName(TEXTS.get("field"));
    field.setFocusTraversalKeysEnabled(false);
    field.addKeyListener(new Keys());
    field.addFocusListener(new Leaving());
    field.getDocument().addDocumentListener(new Typing());
    list.addMouseListener(new Click());
    list.addListSelectionListener(event -> explain());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    help.putClientProperty("html.disable", Boolean.TRUE);
    help.setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 12));
    help.setPreferredSize(new Dimension(100, FOOT));
    JPanel head = new JPanel(new BorderLayout());
    head.setOpaque(false);
    head.setBorder(BorderFactory.createEmptyBorder(9, 12, 9, 12));
    head.add(field);
    add(head, BorderLayout.NORTH);
    add(scroll);
    add(help, BorderLayout.SOUTH);
    dress();
    find();
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.requestFocusInWindow();
  }

  /** Adds the articles found for what was typed; nothing where something else is typed by now. */
  public void addArticles(String typed, List<Entry> articles) {
    if (typed.equals(field.getText()) && !articles.isEmpty()) {
      int selected = Math.max(0, list.getSelectedIndex());
      List<Entry> all = new ArrayList<>(list.shown());
      all.addAll(articles);
      list.show(all);
      list.step(selected);
      explain();
      listener.resized();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int rows = Math.max(1, Math.min(ROWS, list.getModel().getSize()));
    return new Dimension(WIDTH, HEAD + rows * EntryList.ROW + 10 + FOOT + 2);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (help != null) {
      dress();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    RoundRectangle2D frame =
        new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, 12, 12);
    copy.setColor(Palette.current().raised());
    copy.fill(frame);
    copy.setColor(Palette.current().border());
    copy.draw(frame);
    copy.dispose();
  }

  private void find() {
    list.show(finder.commands(field.getText()));
    explain();
    listener.typed(field.getText());
    listener.resized();
  }

  private void explain() {
    Entry entry = list.getSelectedValue();
    if (entry == null) {
      help.setText(TEXTS.get("nothing", field.getText()));
    } else {
      help.setText(entry.enabled() ? entry.help() : TEXTS.get("not-now", entry.help()));
    }
  }

  private void choose() {
    Entry entry = list.getSelectedValue();
    if (entry != null && entry.enabled()) {
      listener.chosen(entry);
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    help.setFont(Fonts.small());
    help.setForeground(palette.ink2());
    scroll.getViewport().setBackground(palette.raised());
    scroll.setBackground(palette.raised());
    scroll.getVerticalScrollBar().setBackground(palette.raised());
    scroll.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(4, 0, 4, 0)));
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      switch (event.getKeyCode()) {
        case KeyEvent.VK_ENTER -> choose();
        case KeyEvent.VK_ESCAPE -> listener.closed();
        case KeyEvent.VK_DOWN, KeyEvent.VK_TAB -> list.step(event.isShiftDown() ? -1 : 1);
        case KeyEvent.VK_UP -> list.step(-1);
        case KeyEvent.VK_PAGE_DOWN -> list.step(ROWS - 1);
        case KeyEvent.VK_PAGE_UP -> list.step(1 - ROWS);
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  private final class Leaving extends FocusAdapter {
    @Override
    public void focusLost(FocusEvent event) {
      java.awt.Component to = event.getOppositeComponent();
      boolean inside = to != null && SwingUtilities.isDescendingFrom(to, PalettePopup.this);
      if (!event.isTemporary() && !inside) {
        listener.closed();
      }
    }
  }

  private final class Click extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent event) {
      if (RowsOnly.isRow(list, event.getPoint())) {
        choose();
      }
    }
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      find();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      find();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }
  }
}
