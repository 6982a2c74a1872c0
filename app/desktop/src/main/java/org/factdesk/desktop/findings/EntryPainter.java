package org.factdesk.desktop.findings;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Signs;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** Paints a row: sign, message, checker, places; keys only on the selected row. */
final class EntryPainter extends JLabel implements ListCellRenderer<Entry> {
  private static final Texts TEXTS = Texts.of(EntryPainter.class);
  private static final int BASELINE = 18;

  private transient ShortIds ids = ShortIds.NONE;
  private transient List<String> idsOf = List.of();
  private transient Optional<String> article = Optional.empty();
  private transient Optional<Entry> entry = Optional.empty();
  private boolean selected;

  void use(Situation situation) {
    article = situation.article();
    List<String> now = situation.snapshot().map(snapshot -> snapshot.ids()).orElse(List.of());
    if (!now.equals(idsOf)) {
      idsOf = now;
      ids = ShortIds.of(now);
    }
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Entry> list, Entry value, int index, boolean isSelected, boolean focus) {
    entry = Optional.of(value);
    selected = isSelected;
    String places = places(value);
    getAccessibleContext().setAccessibleName(severity(value) + value.message() + ", " + places);
    setToolTipText(Why.html(value, this::place));
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Drawing.row(copy, this, selected, Palette.current().chrome());
    entry.ifPresent(row -> paintRow(copy, row));
    copy.dispose();
  }

  private void paintRow(Graphics2D graphics, Entry row) {
    Palette palette = Palette.current();
    Color quiet = selected ? palette.ink2() : palette.ink3();
    Columns at = new Columns(getWidth());
    Color ink = row.isAside() ? quiet : palette.ink();
    row.report()
        .map(Report::severity)
        .ifPresent(
            severity -> {
              Color colour = row.isAside() ? quiet : Signs.colour(severity);
              Signs.glyph(severity).paint(graphics, at.sign(), 5, colour);
            });
    int room = at.checker() - 12 - at.message();
    Drawing.text(graphics, row.message(), Fonts.ui(), ink, at.message(), BASELINE, room);
    int checkerRoom = at.places() - 12 - at.checker();
    Drawing.text(
        graphics, row.checker(), Fonts.small(), quiet, at.checker(), BASELINE, checkerRoom);
    int end = selected ? paintKeys(graphics, at.end(), row) : at.end();
    String last = row.isAside() ? row.why().orElse("") : places(row);
    Drawing.text(
        graphics, last, Fonts.small(), quiet, at.places(), BASELINE, end - 8 - at.places());
  }

  /** From the right end to the left; gives where they begin. */
  private static int paintKeys(Graphics2D graphics, int end, Entry row) {
    int x = end;
    for (Map.Entry<String, String> key : keys(row)) {
      x = paintKey(graphics, key.getKey(), key.getValue(), x) - 12;
    }
    return x + 12;
  }

  /** What the keys do, from the right. */
  private static List<Map.Entry<String, String>> keys(Entry row) {
    List<Map.Entry<String, String>> keys = new ArrayList<>();
    if (row.isAside()) {
      keys.add(Map.entry("D", TEXTS.get("key.restore")));
    } else {
      keys.add(Map.entry("D", TEXTS.get(row.isSuggestion() ? "key.reject" : "key.dismiss")));
      if (row.hasFix()) {
        keys.add(Map.entry("F", TEXTS.get(row.isSuggestion() ? "key.more" : "key.fix")));
      }
      if (row.isSuggestion()) {
        keys.add(Map.entry("A", TEXTS.get("key.accept")));
      }
    }
    if (!row.places().isEmpty()) {
      keys.add(Map.entry("↵", TEXTS.get("key.go")));
    }
    return keys;
  }

  private static String severity(Entry row) {
    return row.report().map(report -> report.severity().id() + ": ").orElse("");
  }

  private static int paintKey(Graphics2D graphics, String key, String does, int end) {
    Color ink = Palette.current().ink();
    int words = end - graphics.getFontMetrics(Fonts.ui()).stringWidth(does);
    Drawing.text(graphics, does, Fonts.ui(), ink, words, BASELINE, 200);
    int box = words - 6 - new KeyIcon(key).getIconWidth();
    Drawing.key(graphics, key, box, 5);
    return box;
  }

  /** An article's short id. */
  String article(String id) {
    return ids.of(id);
  }

  /** Places in the shown article by their words, others by article and words. */
  private String places(Entry row) {
    return row.places().stream().map(this::place).distinct().collect(Collectors.joining(", "));
  }

  private String place(Place place) {
    String words = "“" + Words.cut(Words.oneLine(place.quote()), 24) + "”";
    return article.filter(place.article()::equals).isPresent()
        ? words
        : ids.of(place.article()) + " " + words;
  }
}
