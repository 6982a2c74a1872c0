package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.look.Palette;

/**
 * A pane of a set size beside one that takes what is left, with a line between them: one pixel
 * drawn, seven to take hold of.
 *
 * <p>Not a JSplitPane: Swing takes its divider for opaque, so that it cannot lie over its
 * neighbours' edges.
 */
final class Split extends JPanel {
  private static final int GRAB = 7;
  private static final int LEAST = 120;

  /** Where the pane of a set size stands. */
  enum Side {
    LEFT(Cursor.E_RESIZE_CURSOR),
    RIGHT(Cursor.W_RESIZE_CURSOR),
    BOTTOM(Cursor.N_RESIZE_CURSOR);

    private final int cursor;

    Side(int cursor) {
      this.cursor = cursor;
    }
  }

  private final Side side;
  private final Component pane;
  private final Component rest;
  private final Grip grip = new Grip();
  private int size;
  private int most = Integer.MAX_VALUE;
  private int least = LEAST;
  private boolean folded;

  /**
   * @param size of the pane, in px, the line not counted
   */
  Split(Side side, Component pane, Component rest, int size) {
    super(null);
    this.side = side;
    this.pane = pane;
    this.rest = rest;
    this.size = size;
    add(grip);
    add(pane);
    add(rest);
    grip.setCursor(Cursor.getPredefinedCursor(side.cursor));
    Drag drag = new Drag();
    grip.addMouseListener(drag);
    grip.addMouseMotionListener(drag);
  }

  /** The size that the person gave the pane, in px. */
  int paneSize() {
    return size;
  }

  /** Limits what the pane may take in a small window; the size that the person gave it stays. */
  void limit(int value) {
    if (most != value) {
      most = value;
      invalidate();
    }
  }

  /** Keeps so much for what stands beside the pane, however far the line is dragged. */
  void leave(int rest) {
    if (least != rest) {
      least = rest;
      invalidate();
    }
  }

  /** Takes the pane away, or brings it back in its size. */
  void fold(boolean value) {
    if (folded != value) {
      folded = value;
      pane.setVisible(!value);
      grip.setVisible(!value);
      revalidate();
      repaint();
    }
  }

  boolean isFolded() {
    return folded;
  }

  void paneSize(int value) {
    size = value;
    revalidate();
    repaint();
  }

  /** The grip lies over its neighbours' edges. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(800, 600);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }

  @Override
  public void doLayout() {
    int width = getWidth();
    int height = getHeight();
    if (folded) {
      rest.setBounds(0, 0, width, height);
      return;
    }
    int all = side == Side.BOTTOM ? height : width;
    int given = Math.max(0, Math.min(Math.min(size, most), all - least));
    int line = side == Side.LEFT ? given : all - given - 1;
    int overlap = (GRAB - 1) / 2;
    switch (side) {
      case LEFT -> {
        pane.setBounds(0, 0, given, height);
        rest.setBounds(given + 1, 0, width - given - 1, height);
      }
      case RIGHT -> {
        rest.setBounds(0, 0, line, height);
        pane.setBounds(line + 1, 0, given, height);
      }
      case BOTTOM -> {
        rest.setBounds(0, 0, width, line);
        pane.setBounds(0, line + 1, width, given);
      }
    }
    if (side == Side.BOTTOM) {
      grip.setBounds(0, line - overlap, width, GRAB);
    } else {
      grip.setBounds(line - overlap, 0, GRAB, height);
    }
  }

  private final class Grip extends JComponent {
    @Override
    protected void paintComponent(Graphics graphics) {
      graphics.setColor(Palette.current().hairline());
      if (side == Side.BOTTOM) {
        graphics.fillRect(0, getHeight() / 2, getWidth(), 1);
      } else {
        graphics.fillRect(getWidth() / 2, 0, 1, getHeight());
      }
    }
  }

  private final class Drag extends MouseAdapter {
    private int sizeBefore;
    private Point from = new Point();

    @Override
    public void mousePressed(MouseEvent event) {
      sizeBefore = size;
      from = at(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      Point to = at(event);
      int moved =
          switch (side) {
            case LEFT -> to.x - from.x;
            case RIGHT -> from.x - to.x;
            case BOTTOM -> from.y - to.y;
          };
      paneSize(Math.max(LEAST / 2, sizeBefore + moved));
    }

    private Point at(MouseEvent event) {
      return SwingUtilities.convertPoint(grip, event.getPoint(), Split.this);
    }
  }
}
