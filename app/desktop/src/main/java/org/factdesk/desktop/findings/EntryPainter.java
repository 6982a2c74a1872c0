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
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Signs;
import org.factdesk.desktop.look.TickBox;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** Paints a row: sign, message, checker, places; keys only on the selected row. */
final class EntryPainter extends JLabel {
  private static final Texts TEXTS = Texts.of(EntryPainter.class);
  private static final int BASELINE = 18;

  private transient ShortIds ids = ShortIds.NONE;
  private transient Optional<String> article = Optional.empty();
  private transient Optional<Ticks> ticks = Optional.empty();
  private transient Optional<Entry> entry = Optional.empty();
  private boolean selected;

  /**
   * @param shown the article that places are not named by
   * @param boxes what is ticked; empty for a list without boxes
   */
  void use(Optional<String> shown, ShortIds articles, Optional<Ticks> boxes) {
    article = shown;
    ids = articles;
    ticks = boxes;
  }

  Component of(Entry value, boolean isSelected) {
    entry = Optional.of(value);
    selected = isSelected;
    String said = severity(value) + value.message() + ", " + places(value);
    String ticked =
        ticks
            .filter(all -> value.canBeTicked())
            .map(all -> TEXTS.get(all.has(value) ? "entry.ticked" : "entry.unticked") + ", ")
            .orElse("");
    getAccessibleContext().setAccessibleName(ticked + said);
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
    paintSign(graphics, row, at, quiet);
    int room = at.checker() - 12 - at.message();
    Drawing.text(graphics, row.message(), Fonts.ui(), ink, at.message(), BASELINE, room);
    int checkerRoom = at.places() - 12 - at.checker();
    Drawing.text(
        graphics, row.checker(), Fonts.small(), quiet, at.checker(), BASELINE, checkerRoom);
    int end = selected ? paintKeys(graphics, at, row) : at.end();
    String last = row.isAside() ? row.why().orElse("") : places(row);
    Drawing.text(
        graphics, last, Fonts.small(), quiet, at.places(), BASELINE, end - 8 - at.places());
  }

  private void paintSign(Graphics2D graphics, Entry row, Columns at, Color quiet) {
    if (ticks.isPresent() && row.canBeTicked()) {
      TickBox.paint(graphics, ticks.get().has(row), true);
      return;
    }
    row.report()
        .map(Report::severity)
        .ifPresent(
            severity -> {
              Color colour = row.isAside() ? quiet : Signs.colour(severity);
              Signs.glyph(severity).paint(graphics, at.sign(), 5, colour);
            });
  }

  /** From the right end to the left, as far as there is room; gives where they begin. */
  private int paintKeys(Graphics2D graphics, Columns at, Entry row) {
    int x = at.end();
    for (Map.Entry<String, String> key : keys(row)) {
      int left = x - keyWidth(graphics, key);
      if (left < at.places()) {
        break;
      }
      paintKey(graphics, key.getKey(), key.getValue(), x);
      x = left - 12;
    }
    return x + 12;
  }

  private static int keyWidth(Graphics2D graphics, Map.Entry<String, String> key) {
    return graphics.getFontMetrics(Fonts.ui()).stringWidth(key.getValue())
        + 6
        + new KeyIcon(key.getKey()).getIconWidth();
  }

  /** What the keys do, from the right. */
  private List<Map.Entry<String, String>> keys(Entry row) {
    List<Map.Entry<String, String>> keys = new ArrayList<>();
    int ticked = ticks.map(Ticks::count).orElse(0);
    if (ticked > 0) {
      keys.add(Map.entry(KeyHints.of("dismiss"), TEXTS.get("key.reject-ticked", ticked)));
      keys.add(Map.entry("↵", TEXTS.get("key.accept-ticked", ticked)));
    } else if (row.isAside()) {
      keys.add(Map.entry(KeyHints.of("dismiss"), TEXTS.get("key.restore")));
    } else {
      keys.add(
          Map.entry(
              KeyHints.of("dismiss"),
              TEXTS.get(row.isSuggestion() ? "key.reject" : "key.dismiss")));
      if (row.isSuggestion()) {
        keys.add(Map.entry(KeyHints.of("accept"), TEXTS.get("key.accept")));
      } else if (row.hasFix()) {
        keys.add(Map.entry(KeyHints.of("fix-finding"), TEXTS.get("key.fix")));
      }
    }
    if (ticked == 0 && !row.places().isEmpty()) {
      keys.add(Map.entry("↵", TEXTS.get("key.go")));
    }
    keys.add(Map.entry("→", TEXTS.get("key.why")));
    return keys;
  }

  private static String severity(Entry row) {
    return row.report().map(report -> TEXTS.get("is." + report.severity().id()) + ": ").orElse("");
  }

  private static void paintKey(Graphics2D graphics, String key, String does, int end) {
    Color ink = Palette.current().ink();
    int words = end - graphics.getFontMetrics(Fonts.ui()).stringWidth(does);
    Drawing.text(graphics, does, Fonts.ui(), ink, words, BASELINE, 200);
    Drawing.key(graphics, key, words - 6 - new KeyIcon(key).getIconWidth(), 5);
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
