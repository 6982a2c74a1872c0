package org.factdesk.desktop.plugins;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.ValueControl;
import org.factdesk.desktop.words.Texts;

/** Something that can be set: what it is, its control, the way back, and what is wrong with it. */
final class SettingRow extends JPanel {
  private static final Texts TEXTS = Texts.of(SettingRow.class);
  private final JLabel sign = new JLabel();
  private final String name;
  private final ValueControl control;
  private final JButton back = new JButton(TEXTS.get("back"));
  private Runnable goBack = () -> {};
  private Runnable offered = () -> {};
  private String offer = "";
  private boolean canGoBack;
  private final Paragraph line = new Paragraph(Fonts::small, Palette::error);

  /**
   * @param name what it is called
   * @param about says more, smaller
   * @param width of the control in px where there is room
   */
  SettingRow(String name, String about, ValueControl control, int width) {
    super(new SettingLayout());
    this.name = name;
    this.control = control;
    add(words(name, about));
    JComponent component = control.component();
    component.setPreferredSize(new Dimension(width, 28));
    component.getAccessibleContext().setAccessibleName(name);
    component.addFocusListener(new IntoView());
    add(component);
    canGoBack(false);
    back.addFocusListener(new IntoView());
    add(back);
    line.setVisible(false);
    add(line);
    dress();
  }

  ValueControl control() {
    return control;
  }

  /** Shows a sign before the words. */
  void sign(Icon icon) {
    sign.setIcon(icon);
  }

  /** What the button beside the control does. */
  void onBack(Runnable does) {
    goBack = does;
    back.addActionListener(
        event -> {
          // The button is about to go, and the focus with it.
          control.component().requestFocusInWindow();
          (canGoBack ? goBack : offered).run();
        });
  }

  /** What the button says and does instead while there is no way back to go. */
  void offer(String label, Runnable does) {
    offer = label;
    offered = does;
    canGoBack(canGoBack);
  }

  /** Shows or hides the way back. */
  void canGoBack(boolean value) {
    canGoBack = value;
    back.setText(value || offer.isEmpty() ? TEXTS.get("back") : offer);
    back.getAccessibleContext()
        .setAccessibleName(
            value || offer.isEmpty() ? TEXTS.get("back.of", name) : name + ": " + offer);
    back.setVisible(value || !offer.isEmpty());
    revalidate();
  }

  /** Says in one line what is wrong; nothing where the text is empty. */
  void complain(String text) {
    line.setText(text);
    line.setVisible(!text.isEmpty());
    control.showError(!text.isEmpty());
    revalidate();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (back != null) {
      dress();
    }
  }

  private JPanel words(String name, String about) {
    JPanel column = new JPanel(new Column(1));
    Paragraph first = new Paragraph(Fonts::ui, Palette::ink);
    first.setText(name);
    Paragraph second = new Paragraph(Fonts::small, Palette::ink3);
    second.setText(about);
    column.add(first);
    column.add(second);
    sign.setPreferredSize(new Dimension(16, 16));
    sign.setVerticalAlignment(JLabel.TOP);
    JPanel all = new JPanel(new BorderLayout(8, 0));
    all.add(sign, BorderLayout.WEST);
    all.add(column);
    return all;
  }

  private void dress() {
    back.setFont(Fonts.small());
    back.setForeground(Palette.current().ink2());
  }

  /** Keys can lead to a control that is scrolled out of sight. */
  private final class IntoView extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
    }
  }
}
