package org.factdesk.desktop.timeline;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.ReasonWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;

/** Draws what stands before the lanes: which article each is. */
final class HeadPainter {
  private static final Texts TEXTS = Texts.of(HeadPainter.class);

  /** Width of the heads where there is room enough. */
  static final double WIDTH = 312;

  private static final double LEAST = 180;
  private static final double SHARE = 0.3;

  private static final double LEFT = 12;
  private static final double NAME = 110;

  private HeadPainter() {}

  /** How wide the heads are in a pane of that width: the lanes need room more than they do. */
  static double width(double pane) {
    return Math.round(Math.max(LEAST, Math.min(WIDTH, SHARE * pane)));
  }

  /** How far the titles are from the left: behind the longest name, unless that is too long. */
  static double titles(Chart chart) {
    double widest =
        chart.lanes().stream()
            .map(lane -> Lettering.SMALL.width(lane.account().name()))
            .max(Double::compareTo)
            .orElse(0.0);
    return LEFT + Math.min(NAME, widest) + 10;
  }

  /**
   * @param width of the head
   * @param titles as {@link #titles} says
   * @param here whether it is the article that the person is in
   */
  static void paint(Canvas canvas, Lane lane, double width, double titles, boolean here) {
    Rectangle2D head = new Rectangle2D.Double(0, lane.top(), width, lane.height());
    canvas.fill(head, here ? Ink.SELECTED : Ink.CHROME);
    double y = lane.bottom() - 0.5;
    canvas.draw(new Line2D.Double(0, y, width, y), Ink.HAIRLINE, 1);
    if (here) {
      canvas.fill(new Rectangle2D.Double(0, lane.top(), 3, lane.height() - 1), Ink.INK);
    }
    double baseline = lane.top() + lane.height() / 2 - 4;
    double room = width - titles - 8;
    String name = Lettering.SMALL.fitting(lane.account().name(), NAME);
    String title = Lettering.TITLE.fitting(lane.account().title(), room);
    String published = Lettering.SMALL.fitting(published(lane.account().published()), room);
    canvas.write(name, Lettering.SMALL, here ? Ink.INK_2 : Ink.INK_3, LEFT, baseline);
    canvas.write(title, Lettering.TITLE, Ink.INK, titles, baseline);
    canvas.write(published, Lettering.SMALL, Ink.INK_2, titles, baseline + 18);
  }

  /** "published 1 Feb 2022, from the dateline"; "published: unknown". */
  static String published(Optional<Metadatum<DateRange>> published) {
    return published
        .map(known -> TEXTS.get("published", DateWords.brief(known.value()) + how(known)))
        .orElseGet(() -> TEXTS.get("published.unknown"));
  }

  private static String how(Metadatum<DateRange> known) {
    String how =
        known.origin() == Origin.GIVEN
            ? TEXTS.get("published.given")
            : ReasonWords.of(known.reason());
    return how.isEmpty() ? "" : ", " + how;
  }
}
