package org.factdesk.desktop.history;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.time.ZoneId;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.ClockWords;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.workspace.History;
import org.factdesk.workspace.Past;

/** Paints a state: when, what was done, where. What was undone is dim; an arrow is at the state. */
final class HistoryPainter extends JLabel implements ListCellRenderer<Integer> {
  private static final Texts TEXTS = Texts.of(HistoryPainter.class);
  private static final int BASELINE = 18;
  private static final int TIME = 40;
  private static final int LABEL = 108;
  private static final int WHERE = 200;
  private static final int KEYS = 110;

  private transient ShortIds ids = ShortIds.NONE;
  private transient List<String> idsOf = List.of();
  private transient Row row = new Row("", "", "", true, false);
  private boolean selected;

  /** What a row says. */
  private record Row(String time, String label, String where, boolean done, boolean now) {}

  void use(List<String> articles) {
    if (!articles.equals(idsOf)) {
      idsOf = articles;
      ids = ShortIds.of(articles);
    }
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Integer> list, Integer value, int index, boolean isSelected, boolean focus) {
    History history = ((HistoryRows) list.getModel()).history();
    row = row(history, value);
    selected = isSelected;
    String state = row.now() ? TEXTS.get("now") : row.done() ? "" : TEXTS.get("undone");
    getAccessibleContext()
        .setAccessibleName(String.join(", ", List.of(row.label(), row.where(), row.time(), state)));
    return this;
  }

  private Row row(History history, int done) {
    boolean now = done == history.done();
    if (done == 0) {
      return new Row("", TEXTS.get("opened"), "", true, now);
    }
    Past past = history.get(done - 1);
    List<String> articles = past.articles().limit(2).toList();
    String where =
        articles.size() > 1
            ? TEXTS.get("articles", past.articles().count())
            : articles.stream().map(ids::of).findFirst().orElse("");
    return new Row(
        ClockWords.seconds(past.at(), ZoneId.systemDefault()),
        Words.capital(past.label()),
        where,
        done <= history.done(),
        now);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    Color quiet = selected ? palette.ink2() : palette.ink3();
    Color ink = row.done() ? palette.ink() : quiet;
    if (row.now()) {
      Glyph.ARROW_RIGHT.paint(copy, 14, 5, palette.ink());
    }
    Drawing.text(copy, row.time(), Fonts.small(), quiet, TIME, BASELINE, LABEL - TIME);
    int end = getWidth() - 12 - (selected && !row.now() ? KEYS : 0);
    int where = Math.max(LABEL + 120, end - WHERE);
    Drawing.text(copy, row.label(), Fonts.ui(), ink, LABEL, BASELINE, where - 12 - LABEL);
    Drawing.text(copy, row.where(), Fonts.small(), quiet, where, BASELINE, end - where);
    if (selected && !row.now()) {
      String words = TEXTS.get(row.done() ? "go-back" : "go-on");
      int left = end + 12 + Drawing.key(copy, "↵", end + 4, 5);
      Drawing.text(copy, words, Fonts.ui(), palette.ink(), left, BASELINE, KEYS);
    }
    copy.dispose();
  }
}
