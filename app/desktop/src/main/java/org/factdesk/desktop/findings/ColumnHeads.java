package org.factdesk.desktop.findings;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The names of the columns, and what the list is filtered by. */
final class ColumnHeads extends JPanel {
  private static final Texts TEXTS = Texts.of(ColumnHeads.class);
  private static final int HEIGHT = 30;
  private static final int BASELINE = 19;
  private static final int FIELD = 180;
  private static final List<Severity> FILTERED =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private final FilterField field;
  private final ChoiceButton severity;
  private String last = "";
  private String ticks = "";

  /**
   * @param changed told when something else is to be shown
   * @param left goes to the list
   */
  ColumnHeads(Runnable changed, Runnable left) {
    super(null);
    List<String> names =
        Stream.concat(
                Stream.of(TEXTS.get("severity.any")),
                FILTERED.stream().map(one -> TEXTS.get("severity." + one.id())))
            .toList();
    field = new FilterField(changed, left);
    severity = new ChoiceButton(names, TEXTS.get("severity"), changed);
    add(severity);
    add(field);
  }

  /**
   * @param words the head of the last column
   * @param ticked what is said of ticks, instead of the heads; empty while nothing is ticked
   * @param severities whether entries differ in severity
   */
  void show(String words, String ticked, boolean severities) {
    last = words;
    ticks = ticked;
    severity.setVisible(severities);
    repaint();
  }

  /** What is filtered by now. */
  EntryFilter filter() {
    Optional<Severity> only =
        FILTERED.stream()
            .filter(one -> severity.isVisible())
            .filter(one -> TEXTS.get("severity." + one.id()).equals(severity.chosen()))
            .findFirst();
    return new EntryFilter(field.getText(), only);
  }

  void focusFilter() {
    field.requestFocusInWindow();
  }

  @Override
  public void doLayout() {
    Columns columns = new Columns(getWidth());
    int named =
        columns.message()
            + getFontMetrics(Fonts.small()).stringWidth(TEXTS.get("head.finding"))
            + 12;
    int room = columns.checker() - 12 - named;
    severity.setBounds(named, 3, Math.min(severity.getPreferredSize().width, room), 24);
    int places = columns.places() + getFontMetrics(Fonts.small()).stringWidth(last) + 12;
    int width = Math.max(60, Math.min(FIELD, columns.end() - places));
    field.setBounds(columns.end() - width, 3, width, 24);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, HEIGHT);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    copy.setColor(Palette.current().chrome());
    copy.fillRect(0, 0, getWidth(), getHeight());
    Columns columns = new Columns(getWidth());
    name(copy, TEXTS.get("head.finding"), columns.message(), 200);
    if (ticks.isEmpty()) {
      name(
          copy, TEXTS.get("head.checker"), columns.checker(), columns.places() - columns.checker());
      name(copy, last, columns.places(), field.getX() - 8 - columns.places());
    } else {
      name(copy, ticks, columns.checker(), field.getX() - 8 - columns.checker());
    }
    copy.dispose();
  }

  private static void name(Graphics2D graphics, String words, int x, int room) {
    Color colour = Palette.current().ink3();
    Drawing.text(graphics, words, Fonts.small(), colour, x, BASELINE, room);
  }
}
