package org.factdesk.desktop.timeline;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.jspecify.annotations.Nullable;

/** Which article each lane is; a click goes there. */
final class HeadsView extends JComponent {
  private transient Optional<Chart> chart = Optional.empty();
  private int width = (int) HeadPainter.WIDTH;
  private double titles;
  private String here = "";

  HeadsView(TimelineListener listener) {
    setOpaque(true);
    ToolTipManager.sharedInstance().registerComponent(this);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            lane(event).ifPresent(lane -> listener.goToArticle(lane.account().article()));
          }
        });
  }

  void show(Optional<Chart> value) {
    chart = value;
    titles = value.map(HeadPainter::titles).orElse(0.0);
    revalidate();
    repaint();
  }

  /** In a pane of that width, in px. */
  void fit(int pane) {
    width = (int) HeadPainter.width(pane);
    revalidate();
  }

  /** The article that the person is in. */
  void showArticle(String id) {
    if (!here.equals(id)) {
      here = id;
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int height = chart.map(known -> (int) known.height()).orElse(0);
    return new Dimension(width, height);
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    return lane(event)
        .map(
            lane ->
                lane.account().title() + " · " + HeadPainter.published(lane.account().published()))
        .orElse(null);
  }

  private Optional<Lane> lane(MouseEvent event) {
    return chart.flatMap(
        known ->
            new ChartPainter(known)
                .shown(event.getY(), event.getY()).stream()
                    .filter(lane -> event.getY() < lane.bottom())
                    .findFirst());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Palette palette = Palette.current();
    Rectangle clip = graphics.getClipBounds();
    copy.setColor(palette.chrome());
    copy.fillRect(clip.x, clip.y, clip.width, clip.height);
    ScreenCanvas canvas = new ScreenCanvas(copy, palette);
    chart.ifPresent(
        known ->
            new ChartPainter(known)
                .shown(clip.getMinY(), clip.getMaxY())
                .forEach(
                    lane ->
                        HeadPainter.paint(
                            canvas,
                            lane,
                            getWidth(),
                            titles,
                            lane.account().article().equals(here))));
    copy.setColor(palette.hairline());
    copy.fillRect(getWidth() - 1, clip.y, 1, clip.height);
    copy.dispose();
  }
}
