package org.factdesk.desktop.passages;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.passages.MapLayout.Spot;
import org.factdesk.desktop.words.Texts;

/**
 * The rows of the map: painted where they can be seen, walked by keys, pointed at. Event thread.
 */
final class MapView extends JComponent implements Scrollable {
  private static final Texts TEXTS = Texts.of(MapView.class);

  private final transient Consumer<Optional<Match>> told;
  private transient MapLayout layout = new MapLayout(PassageMap.NOTHING, 0);
  private transient Optional<Spot> chosen = Optional.empty();
  private transient Optional<Spot> pointed = Optional.empty();

  /**
   * @param told which match the person looks at now
   */
  MapView(Consumer<Optional<Match>> told) {
    this.told = told;
    setOpaque(true);
    setFocusable(true);
    getAccessibleContext().setAccessibleName(TEXTS.get("tab"));
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  /** Shows another map, or the same in another width; the chosen passage stays chosen. */
  void show(MapLayout value) {
    Optional<Match> was = chosen.map(layout::match);
    layout = value;
    pointed = Optional.empty();
    setPreferredSize(new Dimension(0, value.height()));
    chosen = was.flatMap(this::spotOf).or(this::first);
    tell();
    revalidate();
    repaint();
  }

  MapLayout layoutNow() {
    return layout;
  }

  /** The passage that the keys are at. */
  Optional<Spot> chosen() {
    return chosen;
  }

  void choose(Spot spot) {
    chosen = Optional.of(spot);
    scrollRectToVisible(new Rectangle(0, spot.row() * MapLayout.ROW, 1, MapLayout.ROW));
    tell();
    repaint();
  }

  /** Looks at a passage without choosing it, or at none again. */
  void point(Optional<Spot> spot) {
    if (!spot.equals(pointed)) {
      pointed = spot;
      told.accept(pointed.or(() -> chosen).map(layout::match));
      repaint();
    }
  }

  private void tell() {
    getAccessibleContext()
        .setAccessibleDescription(chosen.map(spot -> spoken(layout, spot)).orElse(""));
    told.accept(chosen.map(layout::match));
  }

  /** What is chosen, for those who do not see it. */
  private static String spoken(MapLayout layout, Spot spot) {
    Partner partner = layout.map().partners().get(spot.row());
    Match match = layout.match(spot);
    return TEXTS.get(
        "spoken",
        partner.band().name(),
        partner.band().title(),
        partner.percent(),
        partner.band().about(),
        partner.band().earliest() ? 1 : 0,
        spot.match() + 1,
        partner.matches().size(),
        match.how().words(),
        match.there().quote());
  }

  private Optional<Spot> first() {
    return layout.map().partners().isEmpty() ? Optional.empty() : Optional.of(new Spot(0, 0));
  }

  private Optional<Spot> spotOf(Match match) {
    for (int row = 0; row < layout.map().partners().size(); row++) {
      Partner partner = layout.map().partners().get(row);
      for (int i = 0; i < partner.matches().size(); i++) {
        if (partner.matches().get(i).isAt(match)) {
          return Optional.of(new Spot(row, i));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Palette palette = Palette.current();
    Rectangle clip = graphics.getClipBounds();
    graphics.setColor(palette.paper());
    graphics.fillRect(clip.x, clip.y, clip.width, clip.height);
    Graphics2D copy = (Graphics2D) graphics.create();
    MapPainter painter = new MapPainter(copy, layout);
    int rows = layout.map().partners().size();
    int first = Math.max(0, clip.y / MapLayout.ROW);
    int last = Math.min(rows - 1, (clip.y + clip.height) / MapLayout.ROW);
    for (int row = first; row <= last; row++) {
      ground(copy, row);
      painter.row(row);
    }
    pointed.ifPresent(spot -> painter.passage(spot, palette.ink2(), true));
    chosen.ifPresent(spot -> painter.passage(spot, palette.ink(), true));
    if (layout.map().more() > 0) {
      String more = TEXTS.get("more", layout.map().more());
      int baseline = rows * MapLayout.ROW + 18;
      Drawing.text(copy, more, Fonts.small(), palette.ink2(), 12, baseline, getWidth() - 24);
    }
    copy.dispose();
  }

  private void ground(Graphics2D graphics, int row) {
    if (chosen.filter(spot -> spot.row() == row).isPresent()) {
      Graphics2D there = (Graphics2D) graphics.create();
      Palette palette = Palette.current();
      int y = row * MapLayout.ROW;
      there.setColor(palette.selectedRow());
      there.fillRect(0, y, layout.head(), MapLayout.ROW - 1);
      there.setColor(palette.ink());
      there.fillRect(0, y, isFocusOwner() ? 3 : 1, MapLayout.ROW - 1);
      there.dispose();
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.LIST;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return MapLayout.ROW / 2;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(MapLayout.ROW, visible.height - MapLayout.ROW);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() > getPreferredSize().height;
  }
}
