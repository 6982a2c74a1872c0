package org.factdesk.desktop;

import java.util.List;
import java.util.stream.IntStream;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.search.FindBar;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;

/** How large the article is shown. Event thread only. */
final class Zooming implements Feature {
  private static final Texts TEXTS = Texts.of(FindBar.class);
  private static final int[] LEVELS = {50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
  private static final int USUAL = 100;

  private final Bench bench;
  private int percent;

  Zooming(Bench bench) {
    this.bench = bench;
    bench.halves().inHand().onZoomWheel(this::step);
    bench.halves().aside().onZoomWheel(this::step);
    bench.status().onZoom(() -> use(USUAL));
    use(bench.settings().number("zoom", USUAL));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "zoom-in", Menu.VIEW, 5, () -> step(1))
            .keys("ctrl PLUS", "ctrl EQUALS", "ctrl shift EQUALS", "ctrl ADD"),
        Command.of(TEXTS, "zoom-out", Menu.VIEW, 5, () -> step(-1))
            .keys("ctrl MINUS", "ctrl SUBTRACT"),
        Command.of(TEXTS, "zoom-usual", Menu.VIEW, 5, () -> use(USUAL)).keys("ctrl 0"));
  }

  @Override
  public void remember(Settings settings) {
    settings.set("zoom", String.valueOf(percent));
  }

  private void step(int direction) {
    IntStream other =
        IntStream.of(LEVELS).filter(level -> direction > 0 ? level > percent : level < percent);
    (direction > 0 ? other.min() : other.max()).ifPresent(this::use);
  }

  private void use(int wanted) {
    percent = Math.max(LEVELS[0], Math.min(LEVELS[LEVELS.length - 1], wanted));
    bench.halves().zoom(percent / 100.0);
    bench.status().zoom(TEXTS.get("zoom", percent), TEXTS.get("zoom.tip"));
  }
}
