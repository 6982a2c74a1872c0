package org.factdesk.desktop.search;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Snapshot;

/** The page of the search of all articles: what is looked for, and each hit in its context. */
public final class SearchPane extends JPanel {
  private static final Texts TEXTS = Texts.of(SearchPane.class);
  private static final int PAUSE = 250;
  private static final int LEAST_LETTERS = 3;

  private final JTextField field = new JTextField();
  private final JLabel count = new JLabel();
  private final JLabel help = new JLabel();
  private final JButton stop = new JButton(TEXTS.get("search.stop"));
  private final HitPainter painter = new HitPainter();
  private final HitList list = new HitList(painter);
  private final ChoiceButton order;
  private final ChoiceButton wording;
  private final transient SearchListener listener;
  private final transient Timer pause;
  private transient Scheme scheme = new Scheme("", List.of(), List.of());
  private transient List<String> ids = List.of();

  public SearchPane(SearchListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    order =
        new ChoiceButton(
            List.of(
                TEXTS.get("search.articles"), TEXTS.get("search.left"), TEXTS.get("search.right")),
            TEXTS.get("search.sort"),
            listener::sort);
    wording =
        new ChoiceButton(
            List.of(TEXTS.get("search.typed"), TEXTS.get("search.changed")),
            TEXTS.get("search.wording"),
            this::chooseWording);
    pause = new Timer(PAUSE, event -> searchIfLong());
    pause.setRepeats(false);
    add(head(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll);
    list.getAccessibleContext().setAccessibleName(TEXTS.get("search.list"));
    stop.setVisible(false);
    stop.addActionListener(event -> listener.stop());
    FocusLine.on(this);
    listenToField();
    listenToList();
    explain();
  }

  /** What is chosen for the page, at the right of the tabs. */
  public List<JComponent> choices() {
    return List.of(wording, order);
  }

  /** Takes the keys. */
  public void takeFocus() {
    field.requestFocusInWindow();
    field.selectAll();
  }

  public String typed() {
    return field.getText();
  }

  /** Puts a query in, without looking for it. */
  public void type(String query) {
    field.setText(query);
    pause.stop();
  }

  /** Uses the scheme and the articles of this workspace. */
  public void use(Snapshot snapshot) {
    if (!snapshot.scheme().equals(scheme) || snapshot.ids() != ids) {
      scheme = snapshot.scheme();
      ids = snapshot.ids();
      painter.use(scheme, ShortIds.of(ids));
      explain();
    }
  }

  /** Whether words are found too of which some differ. */
  public boolean isChangedToo() {
    return wording.isOther();
  }

  /** Finds words too of which some differ, or not, and looks for what is typed. */
  public void changedToo(boolean value) {
    wording.choose(TEXTS.get(value ? "search.changed" : "search.typed"));
  }

  private void chooseWording() {
    explain();
    listener.search(field.getText());
  }

  /** Whether the hits stand in the order of the articles. */
  public boolean isByArticle() {
    return !order.isOther();
  }

  public boolean isByLeft() {
    return order.chosen().equals(TEXTS.get("search.left"));
  }

  /** In which order the hits stand, for {@link #order(String)}. */
  public String order() {
    return isByArticle() ? "article" : isByLeft() ? "left" : "right";
  }

  /** Orders the hits as before; by article where that is no order. */
  public void order(String value) {
    switch (value) {
      case "left" -> order.choose(TEXTS.get("search.left"));
      case "right" -> order.choose(TEXTS.get("search.right"));
      default -> order.choose(TEXTS.get("search.articles"));
    }
  }

  public List<Hit> hits() {
    return List.copyOf(list.all());
  }

  /** Shows these hits in place of those that were there. */
  public void show(List<Hit> hits) {
    list.use(hits);
  }

  /** Shows more hits behind those that are there. */
  public void add(List<Hit> hits) {
    list.add(hits);
  }

  /** Says how far the search is. */
  public void say(String words, boolean running) {
    count.setText(words);
    stop.setVisible(running);
  }

  private JPanel head() {
    JPanel line = new JPanel();
    line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
    field.putClientProperty("JTextField.placeholderText", TEXTS.get("search.hint"));
    field.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    field.getAccessibleContext().setAccessibleName(TEXTS.get("search.name"));
    field.setPreferredSize(new Dimension(420, 28));
    field.setMaximumSize(new Dimension(560, 28));
    count.setFont(Fonts.small());
    help.setFont(Fonts.small());
    help.setBorder(BorderFactory.createEmptyBorder(4, 2, 4, 0));
    line.add(field);
    line.add(Box.createHorizontalStrut(12));
    line.add(count);
    line.add(Box.createHorizontalStrut(8));
    line.add(stop);
    line.add(Box.createHorizontalGlue());
    JPanel head = new JPanel(new BorderLayout());
    head.setBorder(BorderFactory.createEmptyBorder(8, 12, 2, 12));
    head.add(line);
    head.add(help, BorderLayout.SOUTH);
    return head;
  }

  private void listenToField() {
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                pause.restart();
                explain();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                pause.restart();
                explain();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                // Only the text counts.
              }
            });
    field.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            onFieldKey(event);
          }
        });
  }

  private void onFieldKey(KeyEvent event) {
    switch (event.getKeyCode()) {
      case KeyEvent.VK_ENTER -> {
        pause.stop();
        listener.search(field.getText());
      }
      case KeyEvent.VK_DOWN -> {
        if (!list.all().isEmpty()) {
          list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
          list.requestFocusInWindow();
        }
      }
      case KeyEvent.VK_ESCAPE -> {
        listener.stop();
        listener.left();
      }
      case KeyEvent.VK_SPACE -> {
        if (!event.isControlDown()) {
          return;
        }
        complete();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void listenToList() {
    list.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            if (event.getKeyCode() == KeyEvent.VK_ENTER) {
              goToLead();
              event.consume();
            } else if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
              listener.left();
              event.consume();
            }
          }

          @Override
          public void keyTyped(KeyEvent event) {
            scheme.layers().stream()
                .filter(layer -> layer.key() != '\0' && layer.key() == event.getKeyChar())
                .findFirst()
                .ifPresent(layer -> listener.mark(list.getSelectedValuesList(), layer));
          }
        });
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2 && list.locationToIndex(event.getPoint()) >= 0) {
              goToLead();
            }
          }
        });
  }

  private void goToLead() {
    int lead = list.getLeadSelectionIndex();
    if (lead >= 0 && lead < list.all().size()) {
      listener.goTo(list.all().get(lead));
    }
  }

  private void searchIfLong() {
    if (field.getText().isBlank() || field.getText().strip().length() >= LEAST_LETTERS) {
      listener.search(field.getText());
    }
  }

  private Completion completion() {
    return Completion.of(field.getText(), field.getCaretPosition(), scheme);
  }

  private void complete() {
    Completion now = completion();
    if (!now.offers().isEmpty()) {
      field.select(now.begin(), field.getCaretPosition());
      field.replaceSelection(now.offers().get(0));
    }
  }

  /** Says which fields there are, or how the word at the caret could go on. */
  private void explain() {
    int end = field.getText().length();
    Completion now = Completion.of(field.getText(), end, scheme);
    help.setForeground(Palette.current().ink3());
    if (isChangedToo()) {
      help.setText(TEXTS.get("search.changed-help"));
      return;
    }
    if (now.offers().isEmpty()) {
      String fields = Completion.fields(scheme).collect(Collectors.joining(" · "));
      help.setText(TEXTS.get("search.fields", fields));
    } else {
      String what = now.field().isEmpty() ? "…" : now.field();
      help.setText(TEXTS.get("search.complete", what, String.join(" · ", now.offers())));
    }
  }
}
