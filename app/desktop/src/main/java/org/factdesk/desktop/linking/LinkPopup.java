package org.factdesk.desktop.linking;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.factdesk.desktop.look.KeyHints.Hint;
import org.factdesk.desktop.look.TypeAhead;
import org.factdesk.desktop.words.Texts;

/**
 * Picks the mark that the selected one is linked to: the type of link, a field to type words of the
 * other mark into, and the marks that match. Enter links, Tab takes another type, Esc closes.
 */
public final class LinkPopup {
  private static final int ROWS = 6;
  private static final Texts TEXTS = Texts.of(LinkPopup.class);

  private final LinkListener listener;
  private final JComboBox<LinkChoice> types = new JComboBox<>();
  private final TargetList list = new TargetList();
  private final TypeAhead<Target> field = new TypeAhead<>(list, Target::spoken, new Typing());
  private boolean known;
  private boolean linkWhenKnown;

  public LinkPopup(List<LinkChoice> choices, LinkListener listener) {
    this.listener = listener;
    choices.forEach(types::addItem);
    types.setFocusable(false);
    types.addActionListener(event -> search());
    types.getAccessibleContext().setAccessibleName(TEXTS.get("popup.type"));
    list.addListSelectionListener(event -> listener.highlighted(field.selected()));
    field.name(TEXTS.get("popup.words"));
    field.lines(1, ROWS);
    field.before(types);
    field.hints(
        List.of(
            new Hint("↵", TEXTS.get("keys.link")),
            new Hint("⇧ ↵", TEXTS.get("keys.more")),
            new Hint("Tab", TEXTS.get("keys.type")),
            new Hint("Esc", TEXTS.get("keys.cancel"))));
  }

  /** What is to be shown under the words. */
  public JComponent component() {
    return field;
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
    String nothing =
        found.all() == 0
            ? TEXTS.get("popup.none", String.join(", ", choice().layers()))
            : TEXTS.get("popup.nothing", field.typed().strip());
    field.shows(TEXTS.get("popup.count", found.count(), found.all()), nothing);
    listener.resized();
    if (linkWhenKnown) {
      linkWhenKnown = false;
      link(false);
    }
  }

  /** Begins to search: the first time, and whenever the marks are others than before. */
  public void search() {
    known = false;
    listener.search(choice(), field.typed());
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.begin();
  }

  /** Who is faster than the search gets what it finds. */
  private void link(boolean goOn) {
    if (known) {
      field.selected().ifPresent(target -> listener.link(choice(), target, goOn));
    } else {
      linkWhenKnown = true;
    }
  }

  private final class Typing implements TypeAhead.Hands {
    @Override
    public void typed() {
      search();
    }

    @Override
    public void taken(boolean more) {
      link(more);
    }

    @Override
    public void passed(int direction) {
      int next = types.getSelectedIndex() + direction;
      types.setSelectedIndex(Math.floorMod(next, types.getItemCount()));
    }

    @Override
    public void left() {
      listener.closed();
    }
  }
}
