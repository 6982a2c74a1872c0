package org.factdesk.desktop.scheme;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.words.Texts;

/** What the change does, how many marks it touches, and whether to do it. */
final class ChangesBar extends JPanel {
  private static final Texts TEXTS = Texts.of(ChangesBar.class);

  private final JPanel lines = new Lines();
  private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 8));
  private final JButton apply;
  private final JButton discard;

  private static final class Lines extends Page {
    Lines() {
      setLayout(new Column(8));
      setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
    }
  }

  ChangesBar(Runnable apply, Runnable discard) {
    super(new BorderLayout());
    this.apply = Buttons.of(TEXTS.get("apply"), TEXTS.get("apply"), apply);
    this.discard = Buttons.of(TEXTS.get("discard"), TEXTS.get("discard"), discard);
    JScrollPane scroll = new JScrollPane(lines);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll);
    add(buttons, BorderLayout.SOUTH);
    setPreferredSize(new Dimension(280, 120));
    dress();
  }

  /**
   * @param sentences what is different, one each
   * @param ready whether all that has to be counted has been
   */
  void show(List<String> sentences, boolean ready) {
    say(sentences);
    apply.setEnabled(ready && !sentences.isEmpty());
    discard.setEnabled(!sentences.isEmpty());
    // A button that stays keeps the keys.
    if (apply.getParent() != buttons) {
      buttons.removeAll();
      buttons.add(apply);
      buttons.add(discard);
    }
    refresh();
  }

  /** Says that something is being done; nothing can be pressed meanwhile. */
  void wait(String sentence) {
    set(List.of(sentence));
    refresh();
  }

  /** As {@link Draft#ask}; nothing changes until a choice is made. */
  void ask(String question, List<String> choices, IntConsumer chosen, Runnable left) {
    set(List.of(question));
    String back = TEXTS.get("leave");
    JButton leave = Buttons.of(back, back, left);
    if (!choices.isEmpty()) {
      ChoiceControl choice = new ChoiceControl(choices, false, value -> {});
      choice.getAccessibleContext().setAccessibleName(TEXTS.get("ask.choice"));
      choice.show(choices.get(0));
      lines.add(choice);
      String go = TEXTS.get("ask.remove");
      buttons.add(
          Buttons.of(
              go,
              go,
              () ->
                  chosen.accept(
                      Math.max(0, choices.indexOf(String.valueOf(choice.getSelectedItem()))))));
      choice.requestFocusInWindow();
    }
    buttons.add(leave);
    refresh();
  }

  /** Offers a template that is shown, to be used or left. */
  void offer(String question, Runnable use, Runnable left) {
    set(List.of(question));
    buttons.add(Buttons.of(TEXTS.get("template.use"), TEXTS.get("template.use"), use));
    buttons.add(Buttons.of(TEXTS.get("leave"), TEXTS.get("leave"), left));
    refresh();
  }

  private void set(List<String> sentences) {
    say(sentences);
    buttons.removeAll();
  }

  private void say(List<String> sentences) {
    lines.removeAll();
    for (String sentence : sentences) {
      Paragraph line = new Paragraph(Fonts::ui, Palette::ink);
      line.setText(sentence);
      line.getAccessibleContext().setAccessibleName(sentence);
      lines.add(line);
    }
    if (sentences.isEmpty()) {
      Paragraph line = new Paragraph(Fonts::ui, Palette::ink2);
      line.setText(TEXTS.get("change.none"));
      lines.add(line);
    }
  }

  private void refresh() {
    revalidate();
    repaint();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    dress();
  }

  private void dress() {
    setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Palette.current().hairline()));
  }
}
