package org.factdesk.desktop.help;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.help.Manual.Section;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.typeset.TypesetText;
import org.factdesk.desktop.words.Texts;

/** The manual: its contents, a field to search it, and the section that is read. Event thread. */
public final class ManualPane extends JPanel {
  private static final Texts TEXTS = Texts.of(ManualPane.class);
  private static final int WIDTH = 240;

  private final JTextField field = new JTextField();
  private final SectionList contents = new SectionList();
  private final TypesetText text = new TypesetText(this::follow);
  private final JScrollPane reading = scrolled(text);
  private final EmptyState empty = new EmptyState();
  private final JPanel left = new JPanel(new BorderLayout());
  private Manual manual = new Manual(List.of());
  private String wanted = "";

  public ManualPane() {
    super(new BorderLayout());
    field.putClientProperty("JTextField.placeholderText", TEXTS.get("find"));
    field.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    field.getAccessibleContext().setAccessibleName(TEXTS.get("find"));
    field.addKeyListener(new Keys());
    field.getDocument().addDocumentListener(new Typing());
    text.getAccessibleContext().setAccessibleName(TEXTS.get("tab"));
    contents.addListSelectionListener(event -> read());
    JPanel top = new JPanel(new BorderLayout());
    top.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    top.add(field);
    left.setPreferredSize(new Dimension(WIDTH, 0));
    left.add(top, BorderLayout.NORTH);
    left.add(scrolled(contents));
    FocusLine.on(this);
    add(left, BorderLayout.WEST);
    add(reading);
    dress();
  }

  /** Shows the manual, at the section that was asked for. */
  public void show(Manual value) {
    manual = value;
    search();
    turnTo(wanted);
    if (value.sections().isEmpty() && isShowing()) {
      field.requestFocusInWindow();
    }
  }

  /** Shows the section about these words. */
  public void turnTo(String words) {
    wanted = words;
    field.setText("");
    manual.about(words).ifPresent(section -> contents.setSelectedValue(section, true));
    if (contents.isSelectionEmpty()) {
      contents.setSelectedIndex(0);
    }
  }

  /** Puts the keys into the text; while there is none, where one would look for it. */
  public void takeFocus() {
    boolean shown = reading.getViewport().getView() == text;
    (shown ? text : field).requestFocusInWindow();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (left != null) {
      dress();
    }
  }

  private void dress() {
    left.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Palette.current().hairline()));
  }

  private void search() {
    String words = field.getText();
    List<Section> found =
        manual.sections().stream()
            .filter(section -> words.isBlank() || section.count(words) > 0)
            .toList();
    Section before = contents.getSelectedValue();
    contents.show(found, words);
    contents.setSelectedIndex(Math.max(0, found.indexOf(before)));
    if (found.isEmpty()) {
      empty.say(manual.sections().isEmpty() ? TEXTS.get("nothing") : TEXTS.get("no-hit", words));
    }
    JComponent shown = found.isEmpty() ? empty : text;
    if (reading.getViewport().getView() != shown) {
      reading.setViewportView(shown);
    }
  }

  private void read() {
    Section section = contents.getSelectedValue();
    if (section != null && !contents.getValueIsAdjusting()) {
      text.show(section.blocks());
      text.find(field.getText());
    }
  }

  /** A link to another file says where to look for it: only the manual is in the window. */
  private void follow(String target) {
    String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
    Optional<Section> section = manual.at(anchor);
    section.ifPresent(
        found -> {
          field.setText("");
          contents.setSelectedValue(found, true);
          text.goTo(anchor);
        });
  }

  private static JScrollPane scrolled(JComponent content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(20);
    return scroll;
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      int by = event.getKeyCode() == KeyEvent.VK_UP ? -1 : 1;
      switch (event.getKeyCode()) {
        case KeyEvent.VK_ENTER -> text.requestFocusInWindow();
        case KeyEvent.VK_ESCAPE -> leave();
        case KeyEvent.VK_DOWN, KeyEvent.VK_UP -> {
          int last = contents.getModel().getSize() - 1;
          contents.setSelectedIndex(Math.max(0, Math.min(contents.getSelectedIndex() + by, last)));
        }
        default -> {
          return;
        }
      }
      event.consume();
    }

    private void leave() {
      if (field.getText().isEmpty()) {
        text.requestFocusInWindow();
      }
      field.setText("");
    }
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
