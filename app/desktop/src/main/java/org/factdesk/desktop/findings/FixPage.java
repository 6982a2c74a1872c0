package org.factdesk.desktop.findings;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;

/** The ways to settle a finding, and what the chosen one would change. Enter does it. */
final class FixPage extends JPanel {
  private static final Texts TEXTS = Texts.of(FixPage.class);
  private static final int MOST_LINES = 200;
  private static final int MESSAGE = 100;

  private final transient Consumer<Offer> taken;
  private final transient Runnable left;
  private final JLabel title = new JLabel();
  private final DefaultListModel<Offer> model = new DefaultListModel<>();
  private final JList<Offer> offers = new JList<>(model);
  private final JTextArea preview = new JTextArea();
  private final JScrollPane ways = new JScrollPane(offers);
  private final JScrollPane changes = new JScrollPane(preview);
  private final JLabel enter = new JLabel(TEXTS.get("fix.do"), new KeyIcon("↵"), JLabel.LEADING);
  private final JLabel escape =
      new JLabel(TEXTS.get("fix.leave"), new KeyIcon("Esc"), JLabel.LEADING);
  private transient ChangeWords words;

  FixPage(ChangeWords words, Consumer<Offer> taken, Runnable left) {
    super(new BorderLayout());
    this.words = words;
    this.taken = taken;
    this.left = left;
    offers.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    offers.setFixedCellHeight(EntryList.ROW);
    offers.setCellRenderer(new OfferPainter());
    offers.getAccessibleContext().setAccessibleName(TEXTS.get("fix.ways"));
    offers.addListSelectionListener(event -> preview());
    offers.putClientProperty(KeyDispatch.OWN_KEYS, true);
    offers.addKeyListener(onKey());
    offers.addMouseListener(onClick());
    preview.setEditable(false);
    preview.setFocusable(false);
    preview.setLineWrap(true);
    preview.setWrapStyleWord(true);
    preview.getAccessibleContext().setAccessibleName(TEXTS.get("fix.preview"));
    ways.setPreferredSize(new Dimension(300, 60));
    ways.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    changes.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(head(), BorderLayout.NORTH);
    add(ways, BorderLayout.WEST);
    add(changes);
    dress();
  }

  /** Offers these ways; the first one is chosen. */
  void offer(String message, List<Offer> all, ChangeWords saying) {
    words = saying;
    title.setText(Words.cut(message, MESSAGE));
    title.setToolTipText(message);
    model.clear();
    model.addAll(all);
    offers.setSelectedIndex(0);
    SwingUtilities.invokeLater(offers::requestFocusInWindow);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (title != null) {
      dress();
    }
  }

  private JPanel head() {
    JPanel keys = new JPanel(new BorderLayout(12, 0));
    keys.setOpaque(false);
    keys.add(enter, BorderLayout.WEST);
    keys.add(escape, BorderLayout.EAST);
    JPanel head = new JPanel(new BorderLayout(12, 0));
    head.setOpaque(false);
    head.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
    head.add(title);
    head.add(keys, BorderLayout.EAST);
    return head;
  }

  private void dress() {
    Palette palette = Palette.current();
    title.setFont(Fonts.title());
    enter.setFont(Fonts.ui());
    escape.setFont(Fonts.ui());
    preview.setFont(Fonts.ui());
    preview.setForeground(palette.ink());
    preview.setBackground(palette.chrome());
    preview.setBorder(BorderFactory.createEmptyBorder(5, 12, 5, 12));
    offers.setBackground(palette.chrome());
    ways.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 1, palette.hairline()));
    changes.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, palette.hairline()));
  }

  private void preview() {
    Offer offer = offers.getSelectedValue();
    preview.setText(offer == null ? "" : lines(offer));
    preview.setCaretPosition(0);
  }

  private String lines(Offer offer) {
    List<String> lines =
        Stream.concat(
                offer.fixes().stream().flatMap(one -> one.fix().changes().stream()).map(words::of),
                offer.rejected().stream()
                    .map(report -> TEXTS.get("fix.rejects", report.finding().message())))
            .toList();
    String more =
        lines.size() > MOST_LINES ? "\n" + TEXTS.get("fix.more", lines.size() - MOST_LINES) : "";
    return lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n")) + more;
  }

  private void take() {
    Offer offer = offers.getSelectedValue();
    if (offer != null) {
      taken.accept(offer);
    }
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_ENTER) {
          take();
          event.consume();
        } else if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
          left.run();
          event.consume();
        }
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() > 1 && RowsOnly.isRow(offers, event.getPoint())) {
          take();
        }
      }
    };
  }
}
