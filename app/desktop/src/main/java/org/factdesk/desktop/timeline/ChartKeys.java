package org.factdesk.desktop.timeline;

import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.factdesk.desktop.timeline.Steps.Spot;

/** The keys of the timeline. */
final class ChartKeys {
  private static final int PAGE = 4;

  private final ChartView view;

  private ChartKeys(ChartView view) {
    this.view = view;
  }

  /**
   * Binds them.
   *
   * @param zoom 1 in, -1 out, 0 as wide as the pane
   */
  static void bind(ChartView view, java.util.function.IntConsumer zoom) {
    ChartKeys keys = new ChartKeys(view);
    keys.steps("RIGHT", (steps, spot) -> steps.along(spot, 1));
    keys.steps("LEFT", (steps, spot) -> steps.along(spot, -1));
    keys.steps("DOWN", (steps, spot) -> steps.across(spot, 1, 0));
    keys.steps("UP", (steps, spot) -> steps.across(spot, -1, 0));
    keys.steps("PAGE_DOWN", (steps, spot) -> steps.across(spot, 1, PAGE));
    keys.steps("PAGE_UP", (steps, spot) -> steps.across(spot, -1, PAGE));
    keys.steps("HOME", (steps, spot) -> Optional.of(steps.end(spot, -1)));
    keys.steps("END", (steps, spot) -> Optional.of(steps.end(spot, 1)));
    keys.on(KeyStroke.getKeyStroke("ENTER"), () -> view.spot().ifPresent(view::open));
    keys.on(KeyStroke.getKeyStroke("ESCAPE"), view::hideCard);
    keys.on(KeyStroke.getKeyStroke('+'), () -> zoom.accept(1));
    keys.on(KeyStroke.getKeyStroke('='), () -> zoom.accept(1));
    keys.on(KeyStroke.getKeyStroke('-'), () -> zoom.accept(-1));
    keys.on(KeyStroke.getKeyStroke('0'), () -> zoom.accept(0));
  }

  private void steps(String key, BiFunction<Steps, Spot, Optional<Spot>> step) {
    on(
        KeyStroke.getKeyStroke(key),
        () ->
            view.steps()
                .flatMap(
                    steps ->
                        view.spot().map(spot -> step.apply(steps, spot)).orElseGet(steps::first))
                .ifPresent(spot -> view.choose(spot, true)));
  }

  private void on(KeyStroke key, Runnable does) {
    view.getInputMap(JComponent.WHEN_FOCUSED).put(key, key.toString());
    view.getActionMap()
        .put(
            key.toString(),
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                does.run();
              }
            });
  }
}
