package org.factdesk.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.factdesk.desktop.actions.Situation;

/**
 * Takes the time from a real key to the painted window: {@code KeyTimes mark|switch WORKSPACE
 * COUNT}.
 */
final class KeyTimes {
  private final Hand hand;
  private final PaintClock clock;
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  private KeyTimes(Hand hand, PaintClock clock) {
    this.hand = hand;
    this.clock = clock;
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[2]);
    PaintClock clock = PaintClock.installed();
    Path config = Files.createTempDirectory("config");
    try (Hand hand = Hand.at(Path.of(arguments[1]), config)) {
      KeyTimes times = new KeyTimes(hand, clock);
      if (arguments[0].equals("mark")) {
        times.marks(count);
      } else {
        times.switches(count);
      }
    }
    System.exit(0);
  }

  private void marks(int count) {
    hand.presses("ctrl HOME");
    for (int i = -10; i < count; i++) {
      // Between words there is nothing to mark.
      do {
        hand.presses("ctrl RIGHT");
        hand.presses("ctrl RIGHT");
        hand.presses("ctrl shift RIGHT");
      } while (hand.sees().words().isEmpty());
      int before = marks(hand.sees());
      time(i % 2 == 0 ? "1" : "2", i >= 0, now -> marks(now) > before);
    }
    report("from the key of a mark to the painted window", 50);
  }

  private void switches(int count) {
    hand.waitsUntil("all articles are read", Duration.ofMinutes(10), KeyTimes::isRead);
    for (int i = 0; i < 100; i++) {
      switches(false);
    }
    double before = usedMegabytes();
    for (int i = 0; i < count; i++) {
      switches(true);
    }
    double after = usedMegabytes();
    report("from the key to the other article, painted", 100);
    say("  memory after %d switches: %.1f MB, before %.1f MB", count, after, before);
    say("  growth of %.2f MB, goal at most 3: %s", after - before, met(after - before, 3));
  }

  private void switches(boolean noted) {
    Optional<String> before = hand.sees().article();
    time("J", noted, now -> !now.article().equals(before));
  }

  private void time(String key, boolean noted, Predicate<Situation> changed) {
    var painted =
        hand.asks(window -> clock.painted(() -> changed.test(window.session().situation())));
    PaintClock.Moment begun = hand.asks(window -> PaintClock.moment());
    hand.presses(key);
    PaintClock.Moment ended = painted.orTimeout(30, TimeUnit.SECONDS).join();
    if (noted) {
      wall.add((ended.nanos() - begun.nanos()) / 1e6);
      processor.add((ended.processor() - begun.processor()) / 1e6);
    }
  }

  private void report(String what, double goal) {
    say("%s, %d times", what, wall.size());
    say("  by the clock: median %.1f, p95 %.1f ms", at(wall, 0.5), at(wall, 0.95));
    say("  event thread: median %.1f, p95 %.1f ms", at(processor, 0.5), at(processor, 0.95));
    say("  p95 by the clock, goal at most %.0f ms: %s", goal, met(at(wall, 0.95), goal));
  }

  private static String met(double figure, double goal) {
    return figure <= goal ? "MET" : "NOT";
  }

  private static boolean isRead(Situation now) {
    return now.snapshot().filter(all -> all.articles().size() == all.ids().size()).isPresent();
  }

  private static int marks(Situation now) {
    return now.open().map(open -> open.article().annotations().size()).orElse(0);
  }

  private static double at(List<Double> times, double share) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static double usedMegabytes() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
