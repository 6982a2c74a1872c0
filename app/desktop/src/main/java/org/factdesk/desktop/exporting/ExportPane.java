package org.factdesk.desktop.exporting;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.exporting.Preview.Beginning;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.TextControl;
import org.factdesk.desktop.look.ValueControl;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Format;
import org.factdesk.model.Scheme;

/**
 * The page of exports: what is chosen at the left, what would come of it beside, and below where it
 * goes. Event thread.
 */
public final class ExportPane extends JPanel {
  private static final Texts TEXTS = Texts.of(ExportPane.class);

  private final transient ExportListener listener;
  private final ExportForm form;
  private final PreviewPage preview;
  private final JScrollPane left;
  private final JPanel foot = new JPanel(new BorderLayout(12, 0));
  private final TextControl folder;
  private final JButton choose = new JButton(TEXTS.get("choose"));
  private final JButton export = new JButton(TEXTS.get("export"));
  private final JButton cancel = new JButton(TEXTS.get("cancel"));
  private final JButton open = new JButton(TEXTS.get("open"));
  private final Paragraph said = new Paragraph(Fonts::small, Palette::ink2);
  private transient ExportChoices choices = ExportChoices.USUAL;
  private transient Optional<Path> written = Optional.empty();
  private boolean wantsFocus;

  public ExportPane(ExportListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    form = new ExportForm(this::become);
    preview = new PreviewPage(corrections -> become(choices.with(corrections)));
    folder = new TextControl("", typed -> become(choices.withFolder(typed)));
    folder.getAccessibleContext().setAccessibleName(TEXTS.get("folder"));
    left = scrolled(form);
    left.setPreferredSize(new Dimension(ValueControl.ROW + 52, 0));
    choose.addActionListener(event -> listener.chooseFolder());
    export.addActionListener(event -> export());
    cancel.addActionListener(event -> listener.cancel());
    open.addActionListener(event -> written.ifPresent(listener::openFolder));
    add(left, BorderLayout.WEST);
    add(scrolled(preview));
    add(foot(), BorderLayout.SOUTH);
    FocusLine.on(this);
    addHierarchyListener(
        event -> {
          if (isShowing()) {
            listener.seen();
          }
        });
    rest("");
    dress();
  }

  private JPanel foot() {
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
    Stream.of(choose, export, cancel, open).forEach(buttons::add);
    JPanel words = new JPanel(new BorderLayout());
    words.add(folder, BorderLayout.NORTH);
    words.add(said);
    foot.add(words);
    foot.add(buttons, BorderLayout.EAST);
    return foot;
  }

  private void export() {
    commit();
    listener.export();
  }

  /** Hands on what was typed and not handed on yet. */
  public void commit() {
    form.commit();
    folder.commit();
  }

  private void become(ExportChoices value) {
    choices = value;
    listener.changed(value);
  }

  /**
   * Shows what can be chosen and what is.
   *
   * @param usualFolder where the dataset goes if nobody says another place
   */
  public void show(
      List<Format> formats,
      SortedSet<String> annotators,
      Scheme scheme,
      ExportChoices chosen,
      String usualFolder) {
    choices = chosen;
    form.show(ExportForm.Offered.of(formats, annotators, scheme), chosen);
    folder.show(chosen.folder());
    folder.putClientProperty("JTextField.placeholderText", usualFolder);
    folder.setToolTipText(TEXTS.get("folder.help", usualFolder));
    if (wantsFocus && isShowing()) {
      validate();
      takeFocus();
    }
  }

  /** Says what is being worked out, as a hint beside what was known before. */
  public void wait(String sentence) {
    preview.wait(sentence);
  }

  public void show(List<Beginning> beginnings) {
    preview.show(beginnings);
  }

  public void show(Preview shown) {
    preview.show(shown, choices.corrections());
  }

  /** Something is being written; it can be cancelled. */
  public void work(String sentence) {
    say(sentence);
    export.setVisible(false);
    open.setVisible(false);
    boolean had = export.isFocusOwner();
    cancel.setVisible(true);
    if (had) {
      cancel.requestFocusInWindow();
    }
  }

  /** Nothing is being written. */
  public void rest(String sentence) {
    say(sentence);
    boolean had = cancel.isFocusOwner();
    cancel.setVisible(false);
    export.setVisible(true);
    open.setVisible(written.isPresent());
    if (had) {
      export.requestFocusInWindow();
    }
  }

  /** A dataset was written. */
  public void done(Path into, String sentence) {
    written = Optional.of(into);
    rest(sentence);
  }

  /** Says how far it is. */
  public void say(String sentence) {
    said.setText(sentence);
    said.getAccessibleContext().setAccessibleName(sentence);
    foot.revalidate();
  }

  /** Puts the focus where the person begins. */
  public void takeFocus() {
    Optional<JComponent> first =
        form.first().map(ValueControl::component).filter(JComponent::isShowing);
    wantsFocus = first.isEmpty();
    first.orElse(folder).requestFocusInWindow();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (foot != null) {
      dress();
    }
  }

  private void dress() {
    left.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Palette.current().hairline()));
    foot.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, Palette.current().hairline()),
            BorderFactory.createEmptyBorder(8, 12, 8, 12)));
  }

  private static JScrollPane scrolled(JComponent content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    return scroll;
  }
}
