package org.factdesk.desktop.beside;

import java.awt.BorderLayout;
import java.awt.Component;
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
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;

/** Picks an article by typing words of its title. Enter takes it, Esc closes. Event thread only. */
public final class ArticlePopup extends JPanel {
  private static final int HEAD = 54;
  private static final int SHOWN = 8;
  private static final int MOST = 200;

  private final transient Consumer<String> chosen;
  private final transient Runnable closed;
  private final JTextField field = new JTextField();
  private final ArticleRows rows = new ArticleRows();
  private final JScrollPane scroll = new JScrollPane(rows);
  private transient List<ArticleRow> all = List.of();

  /**
   * @param chosen told the id of the chosen article
   * @param closed told when none was chosen
   */
  public ArticlePopup(Consumer<String> chosen, Runnable closed) {
    super(new BorderLayout());
    this.chosen = chosen;
    this.closed = closed;
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(9, 1, 5, 1));
    String name = Texts.of(ArticlePopup.class).get("choice.field");
    field.getAccessibleContext().setAccessibleName(name);
    field.putClientProperty("JTextField.placeholderText", name);
    field.setFocusTraversalKeysEnabled(false);
    field.addKeyListener(onKey());
    field.addFocusListener(onLeaving());
    field.getDocument().addDocumentListener(new Typing());
    rows.addMouseListener(onClick());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
    scroll.getViewport().setBackground(Palette.current().raised());
    scroll.setBackground(Palette.current().raised());
    JPanel head = new JPanel(new BorderLayout());
    head.setOpaque(false);
    head.setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 12));
    head.add(field);
    add(head, BorderLayout.NORTH);
    add(scroll);
  }

  /** Offers these articles, the likeliest first. */
  public void show(Snapshot snapshot, List<String> ids) {
    ShortIds words = ShortIds.of(snapshot.ids());
    all = ids.stream().map(id -> new ArticleRow(id, HalfTitle.of(snapshot, id, words))).toList();
    filter();
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.requestFocusInWindow();
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

  private void filter() {
    String typed = field.getText().strip().toLowerCase(Locale.ROOT);
    List<String> parts = typed.isEmpty() ? List.of() : List.of(typed.split("\\s+"));
    rows.show(all.stream().filter(row -> row.matches(parts)).limit(MOST).toList());
    setSize(getWidth(), HEAD + Math.max(1, Math.min(SHOWN, rows.count())) * ArticleRows.ROW);
    revalidate();
  }

  private void take() {
    ArticleRow row = rows.getSelectedValue();
    if (row != null) {
      chosen.accept(row.id());
    }
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        switch (event.getKeyCode()) {
          case KeyEvent.VK_ENTER -> take();
          case KeyEvent.VK_ESCAPE -> closed.run();
          case KeyEvent.VK_DOWN -> rows.step(1);
          case KeyEvent.VK_UP -> rows.step(-1);
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
        Component to = event.getOppositeComponent();
        boolean inside = to != null && SwingUtilities.isDescendingFrom(to, ArticlePopup.this);
        if (!event.isTemporary() && !inside) {
          closed.run();
        }
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        take();
      }
    };
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      filter();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      filter();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }
  }
}
