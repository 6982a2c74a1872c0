package org.factdesk.desktop.help;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** A slim bar that says what to try next. It stands above the panes and covers nothing. */
public final class TourBar extends JPanel {
  private static final Texts TEXTS = Texts.of(TourBar.class);
  private static final int HEIGHT = 40;
  private static final Map<String, String[]> KEYS =
      Map.of(
          "tour.1", new String[] {"next-mark"},
          "tour.2", new String[] {"mark-claim", "undo"},
          "tour.3", new String[] {"link"},
          "tour.4", new String[] {"next-finding"},
          "tour.5", new String[] {"palette", "manual"});

  private final JLabel place = new JLabel();
  private final JLabel sentence = new JLabel();
  private final JButton skip = new JButton();

  public TourBar(Runnable end) {
    super(new BorderLayout(12, 0));
    skip.setText(TEXTS.get("tour.skip"));
    skip.addActionListener(event -> end.run());
    skip.setFocusable(false);
    add(place, BorderLayout.WEST);
    add(sentence);
    add(skip, BorderLayout.EAST);
    dress();
  }

  /** Says what the step is. */
  public void show(Tour tour) {
    Object[] keys = {"", ""};
    String[] commands = KEYS.getOrDefault(tour.key(), new String[0]);
    for (int i = 0; i < commands.length; i++) {
      keys[i] = KeyHints.of(commands[i]);
    }
    place.setText(TEXTS.get("tour.place", tour.step() + 1, Tour.STEPS));
    sentence.setText(TEXTS.get(tour.key(), keys));
    sentence.setToolTipText(sentence.getText());
    getAccessibleContext().setAccessibleName(place.getText() + ": " + sentence.getText());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, HEIGHT);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (sentence != null) {
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
    place.setFont(Fonts.small());
    place.setForeground(palette.ink3());
    sentence.setFont(Fonts.ui());
    sentence.setForeground(palette.ink());
  }
}
