package org.factdesk.desktop.scheme;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.jspecify.annotations.Nullable;

/** The parts of a scheme, one a row: the whole, its layers, its link types. */
final class PartList extends JList<PartList.Part> {
  private static final Texts TEXTS = Texts.of(PartList.class);
  private static final int ROW = 26;
  private static final Icon LINK = Glyph.LINK.icon(Palette::ink2);

  /** What sort of part. */
  enum Kind {
    SCHEME,
    LAYER,
    LINK
  }

  /** A part; the whole has no id. */
  record Part(Kind kind, String id) {
    static final Part WHOLE = new Part(Kind.SCHEME, "");
  }

  private final DefaultListModel<Part> parts = new DefaultListModel<>();
  private transient Scheme scheme = new Scheme("", List.of(), List.of());
  private boolean changing;

  PartList(Runnable chosen) {
    setModel(parts);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setCellRenderer(new PartPainter());
    getAccessibleContext().setAccessibleName(TEXTS.get("parts"));
    addListSelectionListener(
        event -> {
          if (!changing && !event.getValueIsAdjusting()) {
            chosen.run();
          }
        });
  }

  /** Shows these parts; the one of this name is chosen, else the one that was. */
  void show(Scheme shown, String entry) {
    Part was = chosen();
    changing = true;
    scheme = shown;
    parts.clear();
    parts.addElement(Part.WHOLE);
    shown.layers().forEach(layer -> parts.addElement(new Part(Kind.LAYER, layer.id())));
    shown.linkTypes().forEach(type -> parts.addElement(new Part(Kind.LINK, type.id())));
    int at = parts.indexOf(was);
    for (int i = 0; i < parts.size() && !entry.isEmpty(); i++) {
      boolean other = at >= 0 && parts.get(at).id().equals(entry);
      at = !other && parts.get(i).id().equals(entry) ? i : at;
    }
    setSelectedIndex(Math.max(0, at));
    ensureIndexIsVisible(getSelectedIndex());
    changing = false;
  }

  Part chosen() {
    Part part = getSelectedValue();
    return part == null ? Part.WHOLE : part;
  }

  /** Long names are cut, not scrolled. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  /** Below the last row there is nothing. */
  @Override
  public int locationToIndex(Point at) {
    return RowsOnly.at(this, super.locationToIndex(at), at);
  }

  /** Letters are commands here, not a search. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  private final class PartPainter extends DefaultListCellRenderer {
    private boolean chosen;

    @Override
    public Component getListCellRendererComponent(
        JList<?> of, Object value, int index, boolean selected, boolean focus) {
      Part part = (Part) value;
      boolean whole = part.kind() == Kind.SCHEME;
      putClientProperty("html.disable", true);
      super.getListCellRendererComponent(
          of, whole ? TEXTS.get("scheme.name") : part.id(), index, selected, focus);
      chosen = selected;
      setOpaque(false);
      setIcon(icon(part));
      setIconTextGap(8);
      setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 8));
      getAccessibleContext()
          .setAccessibleDescription(whole ? scheme.name() : TEXTS.get("part." + part.kind()));
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.barredRow(copy, this, chosen, PartList.this.getBackground());
      copy.dispose();
      super.paintComponent(graphics);
    }

    private @Nullable Icon icon(Part part) {
      return switch (part.kind()) {
        case LAYER -> scheme.layer(part.id()).<Icon>map(Swatch::of).orElse(null);
        case LINK -> LINK;
        case SCHEME -> null;
      };
    }
  }
}
