package org.factdesk.desktop.findings;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** Paints a row: sign, message, checker, places; keys only on the selected row. */
final class ReportPainter extends JLabel implements ListCellRenderer<Report> {
  private static final int BASELINE = 18;

  private final transient BooleanSupplier offers;
  private transient ShortIds ids = ShortIds.NONE;
  private transient List<String> idsOf = List.of();
  private transient Optional<String> article = Optional.empty();
  private transient Optional<Report> report = Optional.empty();
  private boolean selected;

  ReportPainter(BooleanSupplier offers) {
    this.offers = offers;
  }

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
      JList<? extends Report> list, Report value, int index, boolean isSelected, boolean focus) {
    report = Optional.of(value);
    selected = isSelected;
    String places = places(value);
    getAccessibleContext()
        .setAccessibleName(
            value.severity().id() + ": " + value.finding().message() + ", " + places);
    setToolTipText(Why.html(value, this::place));
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    copy.setColor(selected ? palette.selectedRow() : palette.chrome());
    copy.fillRect(0, 0, getWidth(), getHeight());
    report.ifPresent(row -> paintRow(copy, row));
    copy.dispose();
  }

  private void paintRow(Graphics2D graphics, Report row) {
    Palette palette = Palette.current();
    Color quiet = selected ? palette.ink2() : palette.ink3();
    Columns at = new Columns(getWidth());
    Signs.glyph(row.severity()).paint(graphics, at.sign(), 5, Signs.colour(row.severity()));
    String message = row.finding().message();
    int room = at.checker() - 12 - at.message();
    Drawing.text(graphics, message, Fonts.ui(), palette.ink(), at.message(), BASELINE, room);
    int checkerRoom = at.places() - 12 - at.checker();
    Drawing.text(
        graphics, row.checker(), Fonts.small(), quiet, at.checker(), BASELINE, checkerRoom);
    int end = selected ? paintKeys(graphics, at.end()) : at.end();
    Drawing.text(
        graphics, places(row), Fonts.small(), quiet, at.places(), BASELINE, end - 8 - at.places());
  }

  /** From the right end to the left; gives where they begin. */
  private int paintKeys(Graphics2D graphics, int end) {
    int x = offers.getAsBoolean() ? paintKey(graphics, "A", "accept", end) - 12 : end;
    return paintKey(graphics, "↵", "go", x);
  }

  private static int paintKey(Graphics2D graphics, String key, String does, int end) {
    Color ink = Palette.current().ink();
    int words = end - graphics.getFontMetrics(Fonts.ui()).stringWidth(does);
    Drawing.text(graphics, does, Fonts.ui(), ink, words, BASELINE, 200);
    int box = words - 6 - new KeyIcon(key).getIconWidth();
    Drawing.key(graphics, key, box, 5);
    return box;
  }

  /** Places in the shown article by their words, others by article and words. */
  private String places(Report row) {
    return row.finding().places().stream()
        .map(this::place)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String place(Place place) {
    String words = "“" + Words.cut(Words.oneLine(place.quote()), 24) + "”";
    return article.filter(place.article()::equals).isPresent()
        ? words
        : ids.of(place.article()) + " " + words;
  }
}
