package org.factdesk.desktop.typeset;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.TabSet;
import javax.swing.text.TabStop;

/** Blocks set as a text that Swing can show: faces and colours are ours, not the document's. */
final class Leaf extends DefaultStyledDocument {
  private static final int INDENT = 18;
  private static final int GAP = 20;
  private static final int WIDEST_COLUMN = 300;
  private static final float LEADING = 0.28f;

  private final Map<String, Integer> anchors = new HashMap<>();
  private final List<PlacedLink> links = new ArrayList<>();

  /** A link and where its words are. */
  record PlacedLink(int begin, int end, String target) {}

  static Leaf of(List<Block> blocks) {
    Leaf leaf = new Leaf();
    blocks.forEach(leaf::set);
    return leaf;
  }

  List<PlacedLink> links() {
    return List.copyOf(links);
  }

  /** Where the heading of that name is; 0 where there is none. */
  int anchor(String name) {
    return anchors.getOrDefault(name, 0);
  }

  @Override
  public Font getFont(AttributeSet attributes) {
    return Style.of(attributes).font();
  }

  @Override
  public Color getForeground(AttributeSet attributes) {
    return Style.of(attributes).colour();
  }

  private void set(Block block) {
    if (block instanceof Block.Heading heading) {
      anchors.put(heading.anchor(), getLength());
      boolean title = heading.level() == 1;
      paragraph(
          title ? 0 : 14,
          0,
          heading.runs(),
          title ? Style.TITLE : heading.level() == 2 ? Style.HEADING : Style.STRONG);
    } else if (block instanceof Block.Prose prose) {
      paragraph(8, 0, prose.runs(), Style.PLAIN);
    } else if (block instanceof Block.Item item) {
      item(item);
    } else if (block instanceof Block.Code code) {
      int from = getLength();
      append(code.text(), Style.CODE.attributes());
      lay(from, spaced(8, INDENT, 0));
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void paragraph(int above, int left, List<Run> runs, Style style) {
    int from = getLength();
    append(runs, style);
    lay(from, spaced(above, left, 0));
  }

  private void item(Block.Item item) {
    int from = getLength();
    int left = INDENT * (item.depth() + 1);
    append(item.sign() + "\t", Style.SIGN.attributes());
    append(item.runs(), Style.PLAIN);
    MutableAttributeSet look = spaced(4, left, -INDENT);
    StyleConstants.setTabSet(look, tabs(List.of(left)));
    lay(from, look);
  }

  /** Rows with tab stops; only the last column wraps, under itself. */
  private void table(Block.Table table) {
    List<Integer> stops = stops(table.rows());
    int left = stops.isEmpty() ? 0 : stops.get(stops.size() - 1);
    for (int i = 0; i < table.rows().size(); i++) {
      int from = getLength();
      String between = "";
      for (List<Run> cell : table.rows().get(i)) {
        append(between, Style.PLAIN.attributes());
        append(cell, i == 0 ? Style.COLUMN : Style.PLAIN);
        between = "\t";
      }
      MutableAttributeSet look = spaced(i == 0 ? 10 : 5, left, -left);
      StyleConstants.setTabSet(look, tabs(stops));
      lay(from, look);
    }
  }

  private static List<Integer> stops(List<List<List<Run>>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<Integer> stops = new ArrayList<>();
    int right = 0;
    for (int column = 0; column < columns - 1; column++) {
      int index = column;
      int widest =
          rows.stream()
              .filter(row -> row.size() > index)
              .mapToInt(row -> width(row.get(index)))
              .max()
              .orElse(0);
      right += Math.min(WIDEST_COLUMN, widest) + GAP;
      stops.add(right);
    }
    return stops;
  }

  private static int width(List<Run> cell) {
    JLabel any = new JLabel();
    return cell.stream()
        .mapToInt(
            run -> {
              FontMetrics metrics = any.getFontMetrics(Style.of(run.kind()).font());
              return metrics.stringWidth(run.text());
            })
        .sum();
  }

  private void append(List<Run> runs, Style style) {
    for (Run run : runs) {
      int from = getLength();
      Style own =
          run.kind() == Run.Kind.PLAIN || style != Style.PLAIN ? style : Style.of(run.kind());
      SimpleAttributeSet look = new SimpleAttributeSet(own.attributes());
      StyleConstants.setUnderline(look, run.isLink());
      append(run.text(), look);
      if (run.isLink()) {
        links.add(new PlacedLink(from, getLength(), run.target()));
      }
    }
  }

  private void lay(int from, AttributeSet look) {
    append("\n", Style.PLAIN.attributes());
    setParagraphAttributes(from, getLength() - from, look, true);
  }

  private void append(String text, AttributeSet look) {
    try {
      insertString(getLength(), text, look);
    } catch (BadLocationException e) {
      throw new IllegalStateException("the end of a text is in it", e);
    }
  }

  private static MutableAttributeSet spaced(int above, int left, int first) {
    SimpleAttributeSet look = new SimpleAttributeSet();
    StyleConstants.setSpaceAbove(look, above);
    StyleConstants.setLineSpacing(look, LEADING);
    StyleConstants.setLeftIndent(look, left);
    StyleConstants.setFirstLineIndent(look, first);
    return look;
  }

  private static TabSet tabs(List<Integer> stops) {
    return new TabSet(stops.stream().map(stop -> new TabStop(stop)).toArray(TabStop[]::new));
  }
}
