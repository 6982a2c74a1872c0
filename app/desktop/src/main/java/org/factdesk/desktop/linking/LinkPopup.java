package org.factdesk.desktop.linking;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
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
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/**
 * Picks the mark that the selected one is linked to: the type of link, a field to type words of the
 * other mark into, and the marks that match. Enter links, Tab takes another type, Esc closes.
 */
public final class LinkPopup extends JPanel {
  private static final int WIDTH = 600;
  private static final int ROWS = 6;
  private static final Texts TEXTS = Texts.of(LinkPopup.class);

  private final LinkListener listener;
  private final JComboBox<LinkChoice> types = new JComboBox<>();
  private final JTextField field = new JTextField();
  private final JLabel count = new JLabel();
  private final TargetList list = new TargetList();
  private final JScrollPane scroll = new JScrollPane(list);
  private boolean known;
  private boolean linkWhenKnown;

  public LinkPopup(List<LinkChoice> choices, LinkListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
    choices.forEach(types::addItem);
    types.setFocusable(false);
    types.addActionListener(event -> search());
    types.getAccessibleContext().setAccessibleName(TEXTS.get("popup.type"));
    field.getAccessibleContext().setAccessibleName(TEXTS.get("popup.words"));
    field.addKeyListener(onKey());
    field.setFocusTraversalKeysEnabled(false);
    field.getDocument().addDocumentListener(new Typing());
    field.addFocusListener(onLeaving());
    list.addMouseListener(onClick());
    list.addListSelectionListener(
        event -> listener.highlighted(Optional.ofNullable(list.getSelectedValue())));
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
    add(head(), BorderLayout.NORTH);
    add(scroll);
    add(new KeyLine(), BorderLayout.SOUTH);
    dress();
  }

  /** Takes the type that was offered under this name, where it is among them. */
  public void choose(String name) {
    for (int i = 0; i < types.getItemCount(); i++) {
      if (types.getItemAt(i).toString().equals(name)) {
        types.setSelectedIndex(i);
      }
    }
  }

  public LinkChoice choice() {
    return types.getItemAt(types.getSelectedIndex());
  }

  /** The ways to link that it offers. */
  public List<LinkChoice> choices() {
    return IntStream.range(0, types.getItemCount()).mapToObj(types::getItemAt).toList();
  }

  /** Shows the marks to choose from, the likeliest first. */
  public void show(Found found) {
    known = true;
    list.show(found.shown(), found.parts());
    count.setText(TEXTS.get("popup.count", found.count(), found.all()));
    listener.resized();
    if (linkWhenKnown) {
      linkWhenKnown = false;
      link(false);
    }
  }

  /** Begins to search: the first time, and whenever the marks are others than before. */
  public void search() {
    known = false;
    listener.search(choice(), field.getText());
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.requestFocusInWindow();
  }

  @Override
  public Dimension getPreferredSize() {
    int rows = Math.max(1, Math.min(ROWS, list.getModel().getSize()));
    return new Dimension(WIDTH, 46 + rows * TargetList.ROW + 10 + 36);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (count != null) {
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

  private JPanel head() {
    JPanel head = new JPanel(new BorderLayout(8, 0));
    head.setOpaque(false);
    head.setBorder(BorderFactory.createEmptyBorder(9, 12, 9, 12));
    head.add(types, BorderLayout.WEST);
    head.add(field);
    head.add(count, BorderLayout.EAST);
    return head;
  }

  /** Who is faster than the search gets what it finds. */
  private void link(boolean goOn) {
    if (!known) {
      linkWhenKnown = true;
      return;
    }
    Target target = list.getSelectedValue();
    if (target != null) {
      listener.link(choice(), target, goOn);
    }
  }

  private void nextType(int direction) {
    types.setSelectedIndex(
        Math.floorMod(types.getSelectedIndex() + direction, types.getItemCount()));
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        switch (event.getKeyCode()) {
          case KeyEvent.VK_ENTER -> link(event.isShiftDown());
          case KeyEvent.VK_ESCAPE -> listener.closed();
          case KeyEvent.VK_TAB -> nextType(event.isShiftDown() ? -1 : 1);
          case KeyEvent.VK_DOWN -> list.step(1);
          case KeyEvent.VK_UP -> list.step(-1);
          default -> {
            return;
          }
        }
        event.consume();
      }
    };
  }

  private FocusAdapter onLeaving() {
    return new FocusAdapter() {
      @Override
      public void focusLost(FocusEvent event) {
        java.awt.Component to = event.getOppositeComponent();
        boolean inside = to != null && SwingUtilities.isDescendingFrom(to, LinkPopup.this);
        if (!event.isTemporary() && !inside) {
          listener.closed();
        }
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        link(event.isShiftDown());
      }
    };
  }

  private void dress() {
    Palette palette = Palette.current();
    count.setFont(Fonts.small());
    count.setForeground(palette.ink3());
    scroll.getViewport().setBackground(palette.raised());
    scroll.setBackground(palette.raised());
    scroll.getVerticalScrollBar().setBackground(palette.raised());
    scroll.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(4, 0, 4, 0)));
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      search();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      search();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }
  }
}
