package org.factdesk.desktop;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.help.Tour;
import org.factdesk.desktop.help.TourBar;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.jspecify.annotations.Nullable;

/** Leads through the first five steps, on the first start or when asked. Event thread only. */
final class FirstSteps implements Feature {
  private static final Texts TEXTS = Texts.of(TourBar.class);
  private static final String SHOWN = "tour";
  private static final KeyStroke ESCAPE = KeyStroke.getKeyStroke("ESCAPE");

  private final Bench bench;
  private final TourBar bar = new TourBar(this::end);
  private @Nullable Object escape;
  private Tour tour = new Tour(Tour.STEPS);

  FirstSteps(Bench bench) {
    this.bench = bench;
    bar.setVisible(false);
    bench.frame().getRootPane().getActionMap().put(SHOWN, new Skip());
  }

  /** Stands above the panes; not to be seen while there is no tour. */
  JComponent bar() {
    return bar;
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "tour", Menu.HELP, 3, this::begin).when(now -> now.open().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    turnTo(tour.after(before, now));
  }

  /** Begins where nobody has ever seen it. */
  void beginOnce() {
    if (bench.settings().get(SHOWN).isEmpty()) {
      begin();
    }
  }

  void done(String command) {
    turnTo(tour.afterCommand(command));
  }

  private void begin() {
    bench.settings().set(SHOWN, "shown");
    turnTo(new Tour(0));
    bench.view().requestFocusInWindow();
  }

  private void end() {
    turnTo(new Tour(Tour.STEPS));
  }

  private void turnTo(Tour next) {
    if (!next.equals(tour)) {
      bindEscape(tour.isOver(), next.isOver());
      tour = next;
      bar.setVisible(!next.isOver());
      if (!next.isOver()) {
        bar.show(next);
      }
    }
  }

  /** Only while there is a tour, and after whoever else has a use for the key. */
  private void bindEscape(boolean wasOver, boolean isOver) {
    InputMap keys = bench.frame().getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
    if (wasOver && !isOver) {
      escape = keys.get(ESCAPE);
      keys.put(ESCAPE, SHOWN);
    } else if (!wasOver && isOver) {
      keys.put(ESCAPE, escape);
    }
  }

  private final class Skip extends AbstractAction {
    @Override
    public void actionPerformed(ActionEvent event) {
      end();
    }
  }
}
