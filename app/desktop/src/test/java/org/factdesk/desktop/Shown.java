package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JRootPane;
import javax.swing.JScrollBar;

/** What a window shows, to eyes and to a screen reader. Event thread. */
record Shown(JRootPane root) {

  /** Every word of the window that is not typed or read from a list's rows. */
  Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    all(root.getContentPane())
        .filter(Component::isShowing)
        .forEach(component -> read(component, texts));
    Stream.of(root.getJMenuBar().getComponents())
        .filter(JMenu.class::isInstance)
        .map(JMenu.class::cast)
        .flatMap(menu -> Stream.concat(Stream.of(menu), Stream.of(menu.getMenuComponents())))
        .forEach(item -> read(item, texts));
    texts.removeIf(String::isBlank);
    return texts;
  }

  /** Where Tab leads to, in its order. */
  List<Component> stops() {
    FocusTraversalPolicy policy =
        Optional.ofNullable(root.getParent().getFocusTraversalPolicy()).orElseThrow();
    List<Component> stops = new ArrayList<>();
    Container cycle = root.getParent();
    Component at = policy.getFirstComponent(cycle);
    while (at != null && !stops.contains(at)) {
      stops.add(at);
      at = policy.getComponentAfter(cycle, at);
    }
    return stops;
  }

  /** What can be clicked; the buttons in the title bar are the system's. */
  List<AbstractButton> buttons() {
    return all(root.getContentPane())
        .filter(AbstractButton.class::isInstance)
        .map(AbstractButton.class::cast)
        .filter(Component::isShowing)
        .filter(button -> button.getHeight() * button.getWidth() > 0 && !isPart(button))
        .toList();
  }

  /** The arrow of a list that drops down belongs to the list. */
  private static boolean isPart(AbstractButton button) {
    return button.getParent() instanceof JScrollBar || button.getParent() instanceof JComboBox<?>;
  }

  static String name(Component component) {
    AccessibleContext context = component.getAccessibleContext();
    return context == null || context.getAccessibleName() == null
        ? ""
        : context.getAccessibleName();
  }

  private static void read(Component component, Set<String> texts) {
    if (component instanceof JLabel label) {
      add(label.getText(), texts);
    }
    if (component instanceof AbstractButton button) {
      add(button.getText(), texts);
      add(name(button), texts);
    }
    if (component instanceof JComponent any) {
      add(any.getToolTipText(), texts);
      add(any.getClientProperty("JTextField.placeholderText"), texts);
    }
    if (component.isFocusable() && !(component instanceof JRootPane)) {
      add(name(component), texts);
    }
  }

  private static void add(Object text, Set<String> texts) {
    if (text != null) {
      texts.add(text.toString());
    }
  }

  /** Whatever is in the container, at any depth. */
  static Stream<Component> all(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            component ->
                component instanceof Container inner
                    ? Stream.concat(Stream.of(component), all(inner))
                    : Stream.of(component));
  }
}
