package org.factdesk.desktop.actions;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;

/** Open, undo, redo, the layers as chips that are also the legend, and link. */
public final class DeskToolBar extends JPanel {
  private static final int HEIGHT = 44;

  private final List<JComponent> trailing = new ArrayList<>();
  private static final int MOST_CHIPS = 7;
  private static final Texts TEXTS = Texts.of(DeskToolBar.class);

  private String raised = "";
  private boolean linking;

  public DeskToolBar() {
    setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
  }

  /** Puts in the commands, in place of what was there. */
  public void show(Actions actions, Scheme scheme) {
    removeAll();
    add(Box.createHorizontalStrut(12));
    for (String id : new String[] {"open-folder", "undo", "redo"}) {
      actions.byId(id).ifPresent(action -> add(button(action)));
      add(Box.createHorizontalStrut(4));
    }
    if (!scheme.layers().isEmpty()) {
      addDivider();
    }
    List<Layer> layers = scheme.layers();
    int room = layers.size() > MOST_CHIPS ? MOST_CHIPS - 1 : MOST_CHIPS;
    List<Layer> shown = layers.subList(0, Math.min(room, layers.size()));
    for (Layer layer : shown) {
      actions.byId(Commands.markId(layer)).ifPresent(action -> add(chip(action, layer)));
    }
    if (!layers.isEmpty()) {
      add(new MoreLayers(actions, layers));
    }
    if (!scheme.linkTypes().isEmpty()) {
      addDivider();
      actions.byId("link").ifPresent(action -> add(link(action)));
    }
    add(Box.createHorizontalGlue());
    trailing.forEach(this::add);
    add(Box.createHorizontalStrut(12));
    raise();
    revalidate();
    repaint();
  }

  /** Stands at the right end from the next showing of commands on. */
  public void addTrailing(JComponent component) {
    trailing.add(component);
  }

  /** Raises the chip of the selected mark's layer. */
  public void update(Situation situation) {
    raised = situation.selected().map(Annotation::layer).orElse("");
    raise();
  }

  /** Raises the chip of linking while the person is at it. */
  public void linking(boolean value) {
    linking = value;
    raise();
  }

  /** Where room is short, the last layers go into a list at the end. */
  @Override
  public void doLayout() {
    List<Chip> chips = new ArrayList<>();
    Optional<MoreLayers> more = Optional.empty();
    int room = getWidth();
    for (Component component : getComponents()) {
      if (component instanceof Chip chip && !chip.layer().isEmpty()) {
        chips.add(chip);
      } else if (component instanceof MoreLayers list) {
        more = Optional.of(list);
      } else if (component.isVisible()) {
        room -= component.getPreferredSize().width;
      }
    }
    if (more.isPresent()) {
      int shown = shown(chips, more.get(), room);
      for (int i = 0; i < chips.size(); i++) {
        chips.get(i).setVisible(i < shown);
      }
      more.get().leaveOut(shown);
      raise();
    }
    ((BoxLayout) getLayout()).invalidateLayout(this);
    super.doLayout();
  }

  /** How many chips have room, beside the list of the others where there are others. */
  private static int shown(List<Chip> chips, MoreLayers more, int room) {
    int all = chips.stream().mapToInt(chip -> chip.getPreferredSize().width).sum();
    if (chips.size() == more.count() && all <= room) {
      return chips.size();
    }
    int rest = room - more.getPreferredSize().width;
    int shown = 0;
    while (shown < chips.size() && chips.get(shown).getPreferredSize().width <= rest) {
      rest -= chips.get(shown).getPreferredSize().width;
      shown++;
    }
    return shown;
  }

  private void raise() {
    for (Component component : getComponents()) {
      if (component instanceof Chip chip) {
        boolean isLink = chip.layer().isEmpty();
        chip.raise(isLink ? linking : chip.layer().equals(raised));
      } else if (component instanceof MoreLayers more) {
        more.raise(raised);
      }
    }
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Palette.current().hairline()));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, HEIGHT);
  }

  private void addDivider() {
    add(Box.createHorizontalStrut(8));
    JSeparator line = new JSeparator(SwingConstants.VERTICAL);
    line.setMaximumSize(new Dimension(3, 20));
    add(line);
    add(Box.createHorizontalStrut(8));
  }

  private static JComponent link(DeskAction action) {
    return new Chip(action, "", key(action), TEXTS.get("link.chip"));
  }

  private static JComponent chip(DeskAction action, Layer layer) {
    Chip chip = new Chip(action, layer.id(), key(action), layer.id());
    chip.setIcon(Swatch.of(layer));
    return chip;
  }

  private static String key(DeskAction action) {
    return action.command().keys().stream().map(KeyWords::of).findFirst().orElse("");
  }

  private static JButton button(DeskAction action) {
    JButton button = new JButton(action);
    button.setHideActionText(true);
    action.command().glyph().ifPresent(glyph -> button.setIcon(glyph.icon(Palette::ink2)));
    button.setFocusable(false);
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button
        .getAccessibleContext()
        .setAccessibleName(action.command().name().apply(Situation.NOTHING));
    Dimension size = new Dimension(28, 28);
    button.setPreferredSize(size);
    button.setMaximumSize(size);
    return button;
  }
}
