package org.factdesk.desktop.marking;

import java.util.Comparator;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyHints;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.TypeAhead;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;

/** Asks one question after another right under the words. Event thread only. */
public final class ChoicePopup {
  private static final Texts TEXTS = Texts.of(ChoicePopup.class);
  private static final int LONGEST_SAID = 40;

  private final Answers answers;
  private final JLabel title = new Title();
  private final EntryList list = new EntryList();
  private final TypeAhead<Entry> field = new TypeAhead<>(list, Entry::spoken, new Typing());
  private Question question = Question.choice("", List.of(), -1);

  /** Told what is done in the pop-up besides answering. */
  public interface Answers {
    /** The pop-up wants another size. */
    void resized();

    /** The question is passed over for the next (1) or the previous (-1) one. */
    void passed(int direction);

    /** Nothing more is to be answered. */
    void closed();
  }

  /**
   * @param hints the keys that do something
   */
  public ChoicePopup(List<KeyHints.Hint> hints, Answers answers) {
    this.answers = answers;
    title.putClientProperty("html.disable", true);
    field.before(title);
    field.hints(hints);
    field.takeAllKeys(KeyDispatch.ALL_KEYS);
    field.lines(1, 8);
  }

  /** What is to be shown under the words. */
  public JComponent component() {
    return field;
  }

  /** Asks this from now on. */
  public void ask(Question next) {
    question = next;
    title.setText(next.title());
    field.name(next.title());
    list.getAccessibleContext().setAccessibleName(next.title());
    field.type(next.typed());
    filter(next.first());
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.begin();
  }

  private void filter(int selected) {
    String typed = question.text().isPresent() ? "" : field.typed();
    record Found(Entry entry, int score) {}
    List<Entry> found =
        question.entries().stream()
            .flatMap(
                entry ->
                    Fuzzy.match(entry.searched(), typed).stream()
                        .map(match -> new Found(entry, match.score())))
            .sorted(Comparator.comparingInt(Found::score))
            .map(Found::entry)
            .toList();
    list.show(found, typed, selected);
    field.shows(
        question.text().isPresent() ? "" : found.size() + " / " + question.entries().size(),
        question.text().isPresent() || typed.isBlank()
            ? ""
            : TEXTS.get("nothing-matches", Words.cut(typed.strip(), LONGEST_SAID)));
    answers.resized();
  }

  private final class Typing implements TypeAhead.Hands {
    @Override
    public void typed() {
      filter(0);
    }

    @Override
    public void taken(boolean more) {
      if (question.text().isPresent()) {
        question.text().get().accept(field.typed().strip());
      } else {
        field.selected().ifPresent(entry -> entry.choose().run());
      }
    }

    @Override
    public void passed(int direction) {
      answers.passed(direction);
    }

    @Override
    public void left() {
      answers.closed();
    }
  }

  /** What is asked, in whatever theme. */
  private static final class Title extends JLabel {
    @Override
    public void updateUI() {
      super.updateUI();
      setFont(Fonts.title());
      setForeground(Palette.current().ink());
    }
  }
}
