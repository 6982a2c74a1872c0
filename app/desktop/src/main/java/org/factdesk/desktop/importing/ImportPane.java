package org.factdesk.desktop.importing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.TextControl;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Format;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.Survey;
import org.factdesk.model.Scheme;

/** The page of the import: what is to come in, what was found in it, what its labels become. */
public final class ImportPane extends JPanel {
  private static final Texts TEXTS = Texts.of(ImportPane.class);
  private static final int FORM = 400;
  private static final String LABELS = "labels";
  private static final String TROUBLES = "troubles";

  private final transient ImportListener listener;
  private final transient List<Format> formats;
  private final TextControl source = TextControl.asking("", typed -> true);
  private final TextControl annotator = TextControl.asking("", typed -> true);
  private final Paragraph found = new Paragraph(Fonts::ui, Palette::ink2);
  private final JButton look = button("look");
  private final JButton bring = button("bring");
  private final JButton stop = button("stop");
  private final TroubleList troubles = new TroubleList();
  private final JPanel middle = new JPanel(new CardLayout());
  private final MappingTable table;
  private final ChoiceControl format;
  private final ChoiceButton shown;
  private String chosen;
  private transient Optional<Survey> survey = Optional.empty();
  private transient LabelMapping proposed = LabelMapping.NONE;
  private transient LabelMapping mapping = LabelMapping.NONE;
  private transient Scheme scheme = new Scheme("", List.of(), List.of());

  /**
   * @param formats that can be imported, at least one
   */
  public ImportPane(List<Format> formats, ImportListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    this.formats = List.copyOf(formats);
    this.chosen = formats.get(0).title();
    format = new ChoiceControl(formats.stream().map(Format::title).toList(), false, this::choose);
    table = new MappingTable(change -> use(change.in(mapping)));
    shown =
        new ChoiceButton(
            List.of(TEXTS.get(LABELS), TEXTS.get(TROUBLES)), TEXTS.get("shown"), this::turn);
    format.show(chosen);
    add(form(), BorderLayout.WEST);
    add(middle());
    FocusLine.on(this);
    look.addActionListener(event -> listener.look());
    bring.addActionListener(event -> listener.bring(mapping));
    stop.addActionListener(event -> listener.stop());
    source.addActionListener(event -> listener.look());
    forget(TEXTS.get("first"));
  }

  private static JButton button(String key) {
    JButton button = new JButton(TEXTS.get(key));
    button.getAccessibleContext().setAccessibleDescription(TEXTS.get(key + ".help"));
    button.setToolTipText(TEXTS.get(key + ".help"));
    return button;
  }

  private JComponent form() {
    JButton browse = button("browse");
    browse.addActionListener(event -> listener.browse());
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    buttons.setBorder(BorderFactory.createEmptyBorder(0, FormLine.LABEL + 8, 0, 0));
    for (JButton one : List.of(look, bring, stop)) {
      buttons.add(one);
      buttons.add(Box.createHorizontalStrut(8));
    }
    JPanel form = new JPanel(new Column(8));
    form.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
    form.add(new FormLine(TEXTS.get("format"), format));
    form.add(new FormLine(TEXTS.get("source"), source, browse));
    form.add(new FormLine(TEXTS.get("annotator"), annotator));
    form.add(buttons);
    form.add(found);
    form.setPreferredSize(new Dimension(FORM, 0));
    return form;
  }

  private JComponent middle() {
    middle.add(scroll(table), LABELS);
    middle.add(scroll(troubles), TROUBLES);
    dress();
    return middle;
  }

  private static JScrollPane scroll(JComponent list) {
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    return scroll;
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (middle != null) {
      dress();
    }
  }

  private void dress() {
    middle.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Palette.current().hairline()));
  }

  private void turn() {
    ((CardLayout) middle.getLayout()).show(middle, shown.isOther() ? TROUBLES : LABELS);
  }

  private void choose(String title) {
    chosen = title;
    forget(TEXTS.get("first"));
  }

  /** What is chosen for the page, at the right of the tabs. */
  public List<JComponent> choices() {
    return List.of(shown);
  }

  /** Takes the keys. */
  public void takeFocus() {
    source.requestFocusInWindow();
    source.selectAll();
  }

  /** The format that is chosen. */
  public Format format() {
    return formats.stream().filter(one -> one.title().equals(chosen)).findFirst().orElseThrow();
  }

  /** Chooses the format with this id, if there is one. */
  public void format(String id) {
    formats.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(
            one -> {
              chosen = one.title();
              format.show(chosen);
            });
  }

  /** The file or folder that is named; empty where none is. */
  public Optional<Path> source() {
    String typed = source.getText().strip();
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
    } catch (InvalidPathException e) {
      // No name of a file on this system.
      return Optional.empty();
    }
  }

  /** Names a file or folder. */
  public void source(Path path) {
    source.setText(path.toString());
  }

  /** Whose work it is where the files do not say. */
  public String annotator() {
    return annotator.getText().strip();
  }

  /** Shows nothing of what was looked at before. */
  public void forget(String words) {
    survey = Optional.empty();
    table.use(List.of());
    troubles.clear();
    say(words, false);
  }

  /** Shows what was found, with the labels that are proposed, to be corrected. */
  public void show(Survey seen, Scheme used, LabelMapping first) {
    survey = Optional.of(seen);
    scheme = used;
    proposed = first;
    troubles.clear();
    seen.firstTroubles().forEach(troubles::add);
    use(first);
    say(
        TEXTS.get(
            "found",
            seen.documents(),
            seen.marks(),
            seen.links(),
            UnitWords.of(seen),
            seen.troubles()),
        false);
  }

  /** What was found; empty where nothing is shown. */
  public Optional<Survey> survey() {
    return survey;
  }

  /** The mapping as the person has it now. */
  public LabelMapping mapping() {
    return mapping;
  }

  private void use(LabelMapping changed) {
    mapping = changed;
    survey.ifPresent(seen -> table.use(MappingRows.of(seen, scheme, proposed, mapping)));
  }

  /** Shows the list of what cannot be used, from nothing. */
  public void beginTroubles() {
    troubles.clear();
  }

  /** Lists one more piece that cannot be used. */
  public void add(Trouble trouble) {
    troubles.add(trouble);
  }

  /** Brings the list of what cannot be used before the labels. */
  public void showTroubles() {
    shown.choose(TEXTS.get(TROUBLES));
  }

  /** Says how far it is. */
  public void say(String words, boolean running) {
    found.setText(words);
    found.getAccessibleContext().setAccessibleName(words);
    boolean focused = stop.isFocusOwner() || look.isFocusOwner() || bring.isFocusOwner();
    stop.setVisible(running);
    look.setVisible(!running);
    bring.setVisible(!running && survey.isPresent());
    revalidate();
    if (focused) {
      // A button that goes must not take the keys with it.
      (running ? stop : bring.isVisible() ? bring : look).requestFocusInWindow();
    }
  }
}
