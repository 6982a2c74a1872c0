package org.factdesk.desktop.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** One plain sentence where content would be. */
public final class EmptyState extends JPanel {
  private static final int PADDING = 12;

  private String sentence = "";

  public void say(String value) {
    sentence = value;
    getAccessibleContext().setAccessibleName(value);
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    int baseline = PADDING + 13;
    for (String line : lines(copy)) {
      Drawing.text(copy, line, Fonts.ui(), Palette.current().ink2(), PADDING, baseline, getWidth());
      baseline += 20;
    }
    copy.dispose();
  }

  private List<String> lines(Graphics2D graphics) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : sentence.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      int width = graphics.getFontMetrics(Fonts.ui()).stringWidth(longer);
      if (!line.isEmpty() && width > getWidth() - 2 * PADDING) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
