package org.factdesk.desktop.article;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/** What looks different on two sheets with the same rows. */
record SheetChange(List<Rectangle> damaged) {
  /** How far the frame, the handles and the tag of a mark hang out of its rows. */
  private static final int ABOVE = 40;

  private static final int BELOW = 24;

  /** How far fills and lines do. */
  private static final int LINES = 8;

  private static final Rectangle EVERYTHING = new Rectangle(0, 0, 1 << 20, Integer.MAX_VALUE / 2);

  static SheetChange between(Sheet before, Sheet after) {
    ArticlePage old = before.page();
    ArticlePage page = after.page();
    boolean all =
        !old.findings().equals(page.findings())
            || !old.suggestions().equals(page.suggestions())
            || !old.scheme().equals(page.scheme())
            || !old.article().links().equals(page.article().links());
    boolean reselected = !old.selected().equals(page.selected());
    if (all || (reselected && !page.article().links().isEmpty())) {
      return new SheetChange(List.of(EVERYTHING));
    }
    List<Rectangle> damaged = new ArrayList<>();
    if (before.marks() != after.marks()) {
      for (Mark mark : Marks.differing(before.marks(), after.marks())) {
        damaged.add(rows(after.galley(), mark.extent(), LINES, LINES));
      }
      // Its tag says how many marks lie there.
      page.selected().flatMap(after.marks()::find).ifPresent(m -> add(after, m, damaged));
    }
    if (reselected) {
      old.selected().flatMap(before.marks()::find).ifPresent(m -> add(after, m, damaged));
      page.selected().flatMap(after.marks()::find).ifPresent(m -> add(after, m, damaged));
    }
    if (!old.held().equals(page.held())) {
      old.held().flatMap(before.marks()::find).ifPresent(m -> add(after, m, damaged));
      page.held().flatMap(after.marks()::find).ifPresent(m -> add(after, m, damaged));
    }
    return new SheetChange(damaged);
  }

  /** The rows of a span over their whole width, with what hangs out above and below. */
  static Rectangle rows(Galley galley, Span span) {
    return rows(galley, span, ABOVE, BELOW);
  }

  private static Rectangle rows(Galley galley, Span span, int above, int below) {
    Row first = galley.row(span.begin());
    Row last = galley.row(span.end() - 1);
    int top = galley.top(first) - above;
    int bottom = galley.top(last) + galley.height(last) + below;
    return new Rectangle(0, top, EVERYTHING.width, bottom - top);
  }

  private static void add(Sheet sheet, Mark mark, List<Rectangle> damaged) {
    damaged.add(rows(sheet.galley(), mark.extent()));
  }
}
