package org.factdesk.desktop.plugins;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/**
 * Lays out words, a control, a button and a line: the words at the left and the others at the
 * right; in a narrow pane the words above the others.
 */
final class SettingLayout implements LayoutManager {
  /** Width in px of everything but the words. */
  static final int RIGHT = 320;

  private static final int NARROW_BELOW = 500;
  private static final int GAP = 16;
  private static final int CONTROL = 28;

  /** Where the words begin, past the sign. */
  private static final int INDENT = 24;

  /** The words' first line stands beside the middle of the control. */
  private static final int DROP = 6;

  @Override
  public void addLayoutComponent(String name, Component component) {
    // The order is all that counts.
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // The order is all that counts.
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    return new Dimension(RIGHT, layOut(parent, false));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, layOut(parent, false));
  }

  @Override
  public void layoutContainer(Container parent) {
    layOut(parent, true);
  }

  /** Gives the height in px. */
  private static int layOut(Container parent, boolean place) {
    int width = Math.max(1, parent.getWidth());
    boolean wide = width >= NARROW_BELOW;
    int room = wide ? width - RIGHT - GAP : width;
    int words = heightAt(parent.getComponent(0), room);
    int left = Math.max(0, wide ? width - RIGHT : Math.min(INDENT, width - RIGHT));
    int top = wide ? 0 : words + DROP;
    int right = right(parent, left, top, Math.min(RIGHT, width - left), place);
    if (place) {
      parent.getComponent(0).setBounds(0, wide ? DROP : 0, room, words);
    }
    return wide ? Math.max(words + DROP, right) : right;
  }

  /** Gives where it ends, from the top. */
  private static int right(Container parent, int left, int top, int width, boolean place) {
    Component control = parent.getComponent(1);
    Component button = parent.getComponent(2);
    Component line = parent.getComponent(3);
    int asked = button.getPreferredSize().width;
    int most = button.isVisible() ? width - asked - 8 : width;
    int given = Math.min(control.getPreferredSize().width, most);
    int below = top + CONTROL;
    int high = line.isVisible() ? heightAt(line, width) + 4 : 0;
    if (place) {
      control.setBounds(left, top, given, CONTROL);
      button.setBounds(left + given + 8, top + 2, asked, CONTROL - 4);
      line.setBounds(left, below + 4, width, Math.max(0, high - 4));
    }
    return below + high;
  }

  private static int heightAt(Component component, int width) {
    if (component.getWidth() != width) {
      component.setSize(width, Math.max(1, component.getHeight()));
    }
    return component.getPreferredSize().height;
  }
}
