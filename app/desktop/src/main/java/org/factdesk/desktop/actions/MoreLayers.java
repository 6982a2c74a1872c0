package org.factdesk.desktop.actions;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme.Layer;

/** The layers for which the toolbar has no room, in a list that drops down. */
final class MoreLayers extends JButton {
  private static final Texts TEXTS = Texts.of(MoreLayers.class);
  private static final int HEIGHT = 28;
  private static final int MOST = 30;

  private final transient Actions actions;
  private final transient List<Layer> all;
  private transient List<Layer> layers = List.of();

  MoreLayers(Actions actions, List<Layer> layers) {
    super(TEXTS.get("more.chip"));
    this.actions = actions;
    all = List.copyOf(layers);
    setIcon(Glyph.CHEVRON_DOWN.icon());
    setHorizontalTextPosition(SwingConstants.LEADING);
    setFocusable(false);
    putClientProperty("JButton.buttonType", "toolBarButton");
    addActionListener(event -> offer());
  }

  int count() {
    return all.size();
  }

  /** Offers all but so many first ones, which have chips; is not there where all have. */
  void leaveOut(int shown) {
    List<Layer> rest = all.subList(shown, all.size());
    if (!rest.equals(layers) || isVisible() == rest.isEmpty()) {
      layers = List.copyOf(rest);
      getAccessibleContext().setAccessibleName(TEXTS.get("more.help", layers.size()));
      setToolTipText(TEXTS.get("more.help", layers.size()));
      setVisible(!layers.isEmpty());
    }
  }

  /** Shows the layer of the selected mark in its place where it is one of these. */
  void raise(String layer) {
    boolean here = layers.stream().anyMatch(one -> one.id().equals(layer));
    setText(here ? layer : TEXTS.get("more.chip"));
    setSelected(here);
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Math.min(160, getPreferredSize().width), HEIGHT);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setFont(Fonts.ui());
    setForeground(Palette.current().ink());
  }

  /** So many that a menu could not hold them are offered as the key T offers them. */
  private void offer() {
    if (layers.size() > MOST) {
      actions.byId("mark-as").ifPresent(action -> action.command().does().run());
      return;
    }
    JPopupMenu menu = new JPopupMenu();
    for (Layer layer : layers) {
      actions
          .byId(Commands.markId(layer))
          .ifPresent(
              action -> {
                JMenuItem item = new JMenuItem(action);
                item.setText(layer.id());
                item.setIcon(Swatch.of(layer));
                menu.add(item);
              });
    }
    menu.show(this, 0, getHeight());
  }
}
