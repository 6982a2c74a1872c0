package org.factdesk.desktop.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Puts components below each other, each as wide as the container and as high as it wants to be at
 * that width, so that text that wraps gets the rows it needs.
 *
 * @param gap between two components, in px
 */
public record Column(int gap) implements LayoutManager {
  @Override
  public void addLayoutComponent(String name, Component component) {
    // Order is all that counts.
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // Order is all that counts.
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    return new Dimension(widest(parent), layOut(parent, false));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, layOut(parent, false));
  }

  @Override
  public void layoutContainer(Container parent) {
    layOut(parent, true);
  }

  private int layOut(Container parent, boolean place) {
    Insets insets = parent.getInsets();
    int width = Math.max(0, parent.getWidth() - insets.left - insets.right);
    int y = insets.top;
    boolean first = true;
    for (Component component : parent.getComponents()) {
      if (component.isVisible()) {
        y += first ? 0 : gap;
        first = false;
        int height = heightAt(component, width);
        if (place) {
          component.setBounds(insets.left, y, width, height);
        }
        y += height;
      }
    }
    return y + insets.bottom;
  }

  private static int heightAt(Component component, int width) {
    if (width > 0 && component.getWidth() != width) {
      component.setSize(width, Math.max(1, component.getHeight()));
    }
    return component.getPreferredSize().height;
  }

  private static int widest(Container parent) {
    Insets insets = parent.getInsets();
    int widest = 0;
    for (Component component : parent.getComponents()) {
      widest = Math.max(widest, component.getPreferredSize().width);
    }
    return widest + insets.left + insets.right;
  }
}
