package org.factdesk.desktop.bulk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;

/** A preview of marks that would be made together, with tick boxes. Event thread. */
public final class BulkPane extends JPanel {
  private static final Texts TEXTS = Texts.of(BulkPane.class);

  private final ProposalPainter painter = new ProposalPainter();
  private final ProposalList list;
  private final EmptyState empty = new EmptyState();
  private final JScrollPane scroll = new JScrollPane(empty);
  private final JPanel head = new JPanel(new BorderLayout(12, 0));
  private final JLabel title = new JLabel();
  private final JLabel count = new JLabel();
  private final JLabel enter = new JLabel("", new KeyIcon("↵"), JLabel.LEADING);
  private int found;
  private boolean resting = true;

  public BulkPane(BulkListener listener) {
    super(new BorderLayout());
    list = new ProposalList(listener, painter, this::sayTicked);
    empty.setFocusable(true);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    count.putClientProperty("html.disable", true);
    title.putClientProperty("html.disable", true);
    JPanel right = new JPanel(new BorderLayout(12, 0));
    right.add(count, BorderLayout.WEST);
    right.add(enter, BorderLayout.EAST);
    head.add(title);
    head.add(right, BorderLayout.EAST);
    add(head, BorderLayout.NORTH);
    add(scroll);
    FocusLine.on(this);
    dress();
  }

  /** Begins anew, under this head: a title, or what is looked for. */
  public void begin(Component left) {
    Component old = ((BorderLayout) head.getLayout()).getLayoutComponent(BorderLayout.CENTER);
    head.remove(old);
    head.add(left);
    resting = false;
    list.show(List.of());
    say("", "");
    revalidate();
  }

  /** As {@link #begin(Component)} with a title. */
  public void begin(String words) {
    title.setText(words);
    begin(title);
  }

  /** Says how far the search is, over what was found before. */
  public void progress(int looked, int of) {
    count.setText(TEXTS.get("searching", looked, of));
  }

  /** Shows what was found. */
  public void show(BulkSearch.Found result, Snapshot snapshot) {
    painter.use(snapshot.ids(), snapshot.scheme());
    found = result.proposals().size();
    resting = false;
    list.show(result.proposals());
    if (result.slowIn().isPresent()) {
      say("", TEXTS.get("slow", result.slowIn().get()));
    } else if (found == 0) {
      say("", TEXTS.get("nothing"));
    } else {
      view(list);
      sayTicked();
    }
  }

  /** Whether nothing was begun, or it was left. */
  public boolean isResting() {
    return resting;
  }

  /** Says what can be begun, with the keys as they are now. */
  public void rest() {
    resting = true;
    say("", TEXTS.get("empty", KeyHints.of("mark-all"), KeyHints.of("copy-marks")));
  }

  /** Says what was done, or why there is nothing to show. */
  public void say(String counted, String sentence) {
    count.setText(counted);
    enter.setVisible(false);
    empty.say(sentence);
    view(empty);
  }

  /** Puts the focus on the list; while it is empty, on what is looked for. */
  public void takeFocus() {
    if (scroll.getViewport().getView() == list) {
      list.requestFocusInWindow();
    } else {
      Component left = ((BorderLayout) head.getLayout()).getLayoutComponent(BorderLayout.CENTER);
      Component first = left instanceof SearchBar searched ? searched.getComponent(0) : empty;
      first.requestFocusInWindow();
    }
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (head != null) {
      dress();
    }
  }

  private void view(Component content) {
    if (scroll.getViewport().getView() != content) {
      scroll.setViewportView(content);
    }
  }

  private void sayTicked() {
    count.setText(TEXTS.get("ticked-of", list.ticked(), found));
    enter.setText(TEXTS.get("make", list.ticked()));
    enter.setVisible(list.ticked() > 0);
  }

  private void dress() {
    Palette palette = Palette.current();
    title.setFont(Fonts.title());
    count.setFont(Fonts.small());
    count.setForeground(palette.ink2());
    enter.setFont(Fonts.ui());
    head.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(2, 12, 2, 12)));
  }
}
