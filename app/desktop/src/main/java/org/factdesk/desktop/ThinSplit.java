package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JSplitPane;
import javax.swing.plaf.basic.BasicSplitPaneDivider;
import javax.swing.plaf.basic.BasicSplitPaneUI;
import org.factdesk.desktop.look.Palette;

/** Two panes with a line between them: one pixel drawn, seven to take hold of. */
final class ThinSplit extends JSplitPane {
  private static final int GRAB = 7;
  private static final int DRAWN = 1;

  ThinSplit(int orientation, Component first, Component second) {
    super(orientation, true, first, second);
    setBorder(null);
    setDividerSize(DRAWN);
    setComponentZOrder(divider(), 0);
  }

  @Override
  public void updateUI() {
    setUI(new LineUi());
    setBorder(null);
    setDividerSize(DRAWN);
    revalidate();
  }

  /** The divider lies over its neighbours' edges. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false;
  }

  @Override
  public void doLayout() {
    super.doLayout();
    Rectangle at = divider().getBounds();
    if (getOrientation() == HORIZONTAL_SPLIT) {
      divider().setBounds(at.x - (GRAB - DRAWN) / 2, at.y, GRAB, at.height);
    } else {
      divider().setBounds(at.x, at.y - (GRAB - DRAWN) / 2, at.width, GRAB);
    }
  }

  private BasicSplitPaneDivider divider() {
    return ((BasicSplitPaneUI) getUI()).getDivider();
  }

  private static final class LineUi extends BasicSplitPaneUI {
    @Override
    public BasicSplitPaneDivider createDefaultDivider() {
      return new Line(this);
    }
  }

  private static final class Line extends BasicSplitPaneDivider {
    Line(BasicSplitPaneUI ui) {
      super(ui);
      setBorder(null);
    }

    @Override
    public void paint(Graphics graphics) {
      graphics.setColor(Palette.current().hairline());
      if (orientation == HORIZONTAL_SPLIT) {
        graphics.fillRect((getWidth() - DRAWN) / 2, 0, DRAWN, getHeight());
      } else {
        graphics.fillRect(0, (getHeight() - DRAWN) / 2, getWidth(), DRAWN);
      }
    }
  }
}
