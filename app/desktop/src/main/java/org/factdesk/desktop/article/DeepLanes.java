package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.desktop.article.RowMarks.Part;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Palette;

/**
 * What lies below the fifth lane of a row: the fifth line turns ink over the whole heap, with how
 * many marks are not drawn at its right.
 */
final class DeepLanes {
  private final List<Part> deep;
  private final Row row;

  DeepLanes(RowMarks marks) {
    row = marks.row();
    deep = new ArrayList<>();
    for (Part part : marks.parts()) {
      if (part.mark().lane() >= Mark.LANES_SHOWN - 1) {
        deep.add(part);
      }
    }
    deep.sort(Comparator.comparingInt(Part::from));
  }

  void paint(Graphics2D graphics, Galley galley, Palette palette) {
    int i = 0;
    while (i < deep.size()) {
      int from = deep.get(i).from();
      int to = from;
      Set<String> hidden = new HashSet<>();
      for (; i < deep.size() && deep.get(i).from() <= Math.max(to, from); i++) {
        to = Math.max(to, deep.get(i).to());
        if (!deep.get(i).mark().hasOwnLine()) {
          hidden.add(deep.get(i).mark().id());
        }
      }
      if (!hidden.isEmpty()) {
        paintHeap(graphics, galley, palette, from, to, hidden.size());
      }
    }
  }

  private void paintHeap(
      Graphics2D graphics, Galley galley, Palette palette, int from, int to, int hidden) {
    int top = galley.baseline(row) + Metrics.laneTop(Mark.LANES_SHOWN - 1);
    graphics.setColor(palette.paper());
    graphics.fillRect(from, top, to - from, 3);
    graphics.setColor(palette.ink2());
    LinePattern.SOLID.fill(graphics, from, top, to - from);
    graphics.setFont(Fonts.tag());
    graphics.drawString("+" + hidden, to + 3, top + 3);
  }
}
