package org.factdesk.desktop.scheme;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.typeset.TypesetText;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.SchemeUse;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.Used;

/**
 * The editor of the scheme: its parts at the left, the chosen one as a form, and what the changes
 * so far would do at the right. Nothing is done until the person says so. Event thread.
 */
public final class SchemePane extends JPanel implements Draft {
  private static final Texts TEXTS = Texts.of(SchemePane.class);
  private static final int NARROW = 760;

  private final transient SchemeListener listener;
  private final PartList list = new PartList(this::showPage);
  private final JScrollPane rows = scrolled(list);
  private final JScrollPane form = scrolled(new JPanel());
  private final ChangesBar changes = new ChangesBar(this::apply, this::discard);
  private transient Migration draft = Migration.of(new Scheme("", List.of(), List.of()));
  private transient SchemeUse use = SchemeUse.NOTHING;
  private String annotator = "";
  private String reading = "";
  private boolean asking;

  public SchemePane(SchemeListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    rows.setPreferredSize(new Dimension(190, 0));
    FocusLine.on(this);
    add(rows, BorderLayout.WEST);
    add(form);
    add(changes, BorderLayout.EAST);
    dress();
  }

  /** What takes the keys. */
  public JComponent main() {
    return list;
  }

  /** Shows the scheme that is used; changes that were put together for another one are gone. */
  public void show(Scheme used, String name) {
    annotator = name;
    if (!used.equals(draft.before())) {
      draft = Migration.of(used);
      refresh("");
    }
  }

  /**
   * @param counted what marks use, in the articles that have been read
   * @param unread says how many have not been read yet; empty for none
   */
  public void count(SchemeUse counted, String unread) {
    use = counted;
    reading = unread;
    showChanges();
  }

  @Override
  public Migration now() {
    return draft;
  }

  @Override
  public Count use(Used used) {
    return use.after(draft, used);
  }

  @Override
  public List<String> values(String layer, String feature) {
    return use.valuesAfter(draft, layer, feature);
  }

  @Override
  public SchemeListener listener() {
    return listener;
  }

  @Override
  public void become(Migration changed, String entry) {
    draft = changed;
    asking = false;
    // The field that was left is still handing its value on, and the next has not got the focus.
    listener.later(() -> refresh(entry));
  }

  @Override
  public void ask(String question, List<String> choices, IntConsumer chosen) {
    asking = true;
    changes.ask(question, choices, chosen, this::leave);
  }

  private void leave() {
    asking = false;
    FormFocus focus = FormFocus.in(this, form);
    showPage();
    showChanges();
    validate();
    focus.back(form, list);
  }

  private void discard() {
    become(Migration.of(draft.before()), "");
  }

  private void apply() {
    if (draft.isChange()) {
      FormFocus focus = FormFocus.in(this, form);
      changes.wait(TEXTS.get("apply.doing"));
      focus.back(form, list);
      listener.apply(draft, this::applied);
    }
  }

  private void applied(String wrong) {
    showChanges();
    if (!wrong.isEmpty()) {
      changes.show(List.of(wrong), true);
    }
  }

  private void refresh(String entry) {
    FormFocus focus = FormFocus.in(this, form);
    list.show(draft.after(), entry);
    showPage();
    showChanges();
    validate();
    focus.back(form, list);
  }

  private void showChanges() {
    if (asking) {
      return;
    }
    List<String> lines = new ArrayList<>(ChangeWords.of(draft, use, annotator));
    Optional<String> fault = ChangeWords.fault(draft.after());
    if (!lines.isEmpty()) {
      fault.ifPresent(lines::add);
      if (!reading.isEmpty()) {
        lines.add(reading);
      }
    }
    changes.show(lines, reading.isEmpty() && fault.isEmpty());
  }

  private void showPage() {
    PartList.Part part = list.chosen();
    JComponent page =
        switch (part.kind()) {
          case LAYER ->
              draft
                  .after()
                  .layer(part.id())
                  .<JComponent>map(layer -> new LayerPage(this, layer))
                  .orElseGet(JPanel::new);
          case LINK ->
              draft
                  .after()
                  .linkType(part.id())
                  .<JComponent>map(type -> new LinkPage(this, type))
                  .orElseGet(JPanel::new);
          case SCHEME -> new AboutPage(this, this::preview);
        };
    int at = form.getVerticalScrollBar().getValue();
    form.setViewportView(page);
    form.getVerticalScrollBar().setValue(at);
  }

  private void preview(Scheme template) {
    asking = true;
    TypesetText text = new TypesetText(target -> {});
    text.getAccessibleContext().setAccessibleName(template.name());
    text.show(SchemePages.of(template, ""));
    form.setViewportView(text);
    changes.offer(
        TEXTS.get("template.offer", template.name()),
        () -> become(Migration.of(draft.before()).withAfter(template), ""),
        this::leave);
    text.requestFocusInWindow();
  }

  /** In a narrow pane the changes stand below. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    if (width != getWidth()) {
      add(changes, width < NARROW ? BorderLayout.SOUTH : BorderLayout.EAST);
    }
    super.setBounds(x, y, width, height);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (form != null) {
      dress();
    }
  }

  private void dress() {
    form.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Palette.current().hairline()));
  }

  private static JScrollPane scrolled(JComponent content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    return scroll;
  }
}
