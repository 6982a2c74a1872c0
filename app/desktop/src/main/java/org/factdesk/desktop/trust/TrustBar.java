package org.factdesk.desktop.trust;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Asks, above the panes, whether plugins that a workspace brings along may run; covers nothing. */
public final class TrustBar extends JPanel {
  private static final Texts TEXTS = Texts.of(TrustBar.class);
  private static final int MOST_NAMED = 3;
  private static final int LONGEST_NAME = 40;

  /** What a person can answer. */
  public interface Answers {
    void runThese();

    void trustFolder();

    void runNone();
  }

  private final JLabel question = new JLabel();
  private final JButton run = new JButton(TEXTS.get("run"));

  public TrustBar(Answers answers) {
    super(new BorderLayout(12, 0));
    question.putClientProperty("html.disable", true);
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
    buttons.setOpaque(false);
    JButton folder = new JButton(TEXTS.get("folder"));
    JButton none = new JButton(TEXTS.get("none"));
    run.addActionListener(event -> answers.runThese());
    folder.addActionListener(event -> answers.trustFolder());
    none.addActionListener(event -> answers.runNone());
    run.setToolTipText(TEXTS.get("run.tip"));
    folder.setToolTipText(TEXTS.get("folder.tip"));
    none.setToolTipText(TEXTS.get("none.tip"));
    buttons.add(run);
    buttons.add(folder);
    buttons.add(none);
    add(question);
    add(buttons, BorderLayout.EAST);
    dress();
  }

  /** Names these jars. */
  public void ask(List<Path> jars) {
    String names =
        jars.stream().limit(MOST_NAMED).map(TrustBar::name).collect(Collectors.joining(", "))
            + (jars.size() > MOST_NAMED ? ", …" : "");
    question.setText(TEXTS.get("question", jars.size(), names));
    question.setToolTipText(
        jars.stream().map(jar -> plain(jar.toString())).collect(Collectors.joining("  ")));
    getAccessibleContext().setAccessibleName(question.getText());
  }

  /** Gives the keys to the first answer. */
  public void focus() {
    run.requestFocusInWindow();
  }

  private static String name(Path jar) {
    String name = plain(String.valueOf(jar.getFileName()));
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  private static String plain(String name) {
    return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029<]", "\uFFFD");
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (question != null) {
      dress();
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    setBackground(palette.raised());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(5, 12, 5, 12)));
    question.setFont(Fonts.ui());
    question.setForeground(palette.ink());
  }
}
