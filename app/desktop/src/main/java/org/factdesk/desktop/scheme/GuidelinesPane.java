package org.factdesk.desktop.scheme;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.typeset.Block;
import org.factdesk.desktop.typeset.Markdown;
import org.factdesk.desktop.typeset.TypesetText;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;

/** The guidelines: what the scheme says of itself, and the text that it names. Event thread. */
public final class GuidelinesPane extends JPanel {
  private static final Texts TEXTS = Texts.of(GuidelinesPane.class);

  private final TypesetText text = new TypesetText(target -> {});
  private final JTextField filter = new JTextField();
  private Scheme scheme = new Scheme("", List.of(), List.of());
  private List<Block> more = List.of();
  private String layer = "";

  /**
   * @param change brings up what changes the scheme, offered beside its text
   */
  public GuidelinesPane(Runnable change) {
    super(new BorderLayout());
    String words = TEXTS.get("guidelines.change");
    JPanel head = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 6));
    head.add(filter);
    head.add(Buttons.of(words, words, change));
    add(head, BorderLayout.NORTH);
    text.getAccessibleContext().setAccessibleName(TEXTS.get("guidelines.tab"));
    filter.getAccessibleContext().setAccessibleName(TEXTS.get("guidelines.filter"));
    filter.putClientProperty("JTextField.placeholderText", TEXTS.get("guidelines.filter"));
    filter.putClientProperty("JTextField.showClearButton", true);
    filter.setColumns(18);
    filter.getDocument().addDocumentListener(new Typing());
    JScrollPane scroll = new JScrollPane(text);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    FocusLine.on(scroll);
    add(scroll);
    dress();
  }

  /** The part that takes the keys. */
  public TypesetText main() {
    return text;
  }

  /** Shows the scheme, and below it the text that it names; empty for none. */
  public void show(Scheme used, String guidelines) {
    List<Block> blocks = guidelines.isBlank() ? List.of() : Markdown.blocks(guidelines);
    if (!used.equals(scheme) || !blocks.equals(more)) {
      scheme = used;
      more = blocks;
      set();
    }
  }

  /** Brings what is said of the layer to the top, when another one than before is asked for. */
  public void follow(String asked) {
    if (!asked.isEmpty() && !asked.equals(layer)) {
      layer = asked;
      text.goTo(SchemePages.heading(asked).anchor());
    }
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (filter != null) {
      dress();
    }
  }

  private void dress() {
    setBackground(Palette.current().paper());
  }

  private void set() {
    List<Block> blocks = new ArrayList<>(SchemePages.of(scheme, filter.getText()));
    blocks.addAll(more);
    if (blocks.isEmpty()) {
      blocks.addAll(Markdown.blocks(TEXTS.get("guidelines.nothing", filter.getText().strip())));
    }
    text.show(blocks);
    text.find(filter.getText());
    layer = "";
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      set();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      set();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the look of the letters is different.
    }
  }
}
