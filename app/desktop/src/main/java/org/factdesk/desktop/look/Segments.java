package org.factdesk.desktop.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.factdesk.desktop.words.Texts;

/**
 * A few values side by side. Where a value may be missing, a click on the chosen one takes the
 * choice back.
 */
public final class Segments extends JComponent implements ValueControl {
  private static final Texts TEXTS = Texts.of(Segments.class);
  private static final int HEIGHT = 28;

  /** What a segment has beside its words, in px. */
  private static final int GAP = 8;

  private final transient List<String> values;
  private final transient Consumer<String> change;
  private final boolean optional;
  private int chosen = -1;
  private boolean wrong;

  /** Values of which none need be chosen. */
  public Segments(List<String> values, Consumer<String> change) {
    this(values, true, change);
  }

  /**
   * @param optional whether the choice can be taken back
   */
  public Segments(List<String> values, boolean optional, Consumer<String> change) {
    this.optional = optional;
    this.values = List.copyOf(values);
    this.change = change;
    setFocusable(true);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            choose(event.getX() * values.size() / getWidth(), true);
          }
        });
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            onKey(event);
          }
        });
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

  /** Whether the values can stand side by side in so many px, in small letters if need be. */
  public static boolean fit(List<String> values, int room) {
    FontMetrics metrics = new JLabel().getFontMetrics(Fonts.small());
    int widest = values.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    return !values.isEmpty() && (widest + GAP) * values.size() <= room;
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public void show(String value) {
    chosen = values.indexOf(value);
    String words = value.isEmpty() ? TEXTS.get("not-set") : value;
    getAccessibleContext()
        .setAccessibleDescription(TEXTS.get("one-of", words, String.join(", ", values)));
    repaint();
  }

  @Override
  public void showError(boolean value) {
    wrong = value;
    repaint();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.RADIO_BUTTON;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(ROW, HEIGHT);
  }

  private void onKey(KeyEvent event) {
    switch (event.getKeyCode()) {
      case KeyEvent.VK_RIGHT -> choose(Math.min(chosen + 1, values.size() - 1), false);
      case KeyEvent.VK_LEFT ->
          choose(chosen < 0 ? values.size() - 1 : Math.max(chosen - 1, 0), false);
      case KeyEvent.VK_SPACE, KeyEvent.VK_BACK_SPACE -> choose(chosen, true);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int index, boolean toggle) {
    if (index < 0 || index >= values.size() || index == chosen && !(toggle && optional)) {
      return;
    }
    change.accept(index == chosen ? "" : values.get(index));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Shape frame = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, HEIGHT - 1, 8, 8);
    copy.setColor(palette.raised());
    copy.fill(frame);
    Shape whole = copy.getClip();
    copy.clip(frame);
    for (int i = 0; i < values.size(); i++) {
      paintSegment(copy, palette, i);
    }
    copy.setClip(whole);
    copy.setColor(isFocusOwner() ? palette.ink() : wrong ? palette.error() : palette.border());
    copy.draw(frame);
    if (isFocusOwner()) {
      copy.draw(new RoundRectangle2D.Double(1.5, 1.5, getWidth() - 3, HEIGHT - 3, 6, 6));
    }
    copy.dispose();
  }

  private void paintSegment(Graphics2D graphics, Palette palette, int index) {
    int left = getWidth() * index / values.size();
    int right = getWidth() * (index + 1) / values.size();
    boolean on = index == chosen;
    if (on) {
      graphics.setColor(palette.ink());
      graphics.fillRect(left, 0, right - left, HEIGHT);
    } else if (index > 0) {
      graphics.setColor(palette.border());
      graphics.fillRect(left, 0, 1, HEIGHT);
    }
    String value = values.get(index);
    FontMetrics metrics = graphics.getFontMetrics(on ? Fonts.medium() : Fonts.ui());
    if (metrics.stringWidth(value) > right - left - GAP) {
      metrics = graphics.getFontMetrics(Fonts.small());
    }
    int x = left + (right - left - metrics.stringWidth(value)) / 2;
    Color colour = on ? palette.paper() : palette.ink2();
    Drawing.text(graphics, value, metrics.getFont(), colour, x, 19, right - left);
  }
}
