package org.factdesk.benchmarks;

import java.util.Locale;

/** Prints figures, each beside its goal, and counts the goals that are not met. */
final class Goals {
  private int missed;

  /** A figure that should be at most so much. */
  void atMost(String what, double figure, double goal, String unit) {
    boolean met = figure <= goal;
    missed += met ? 0 : 1;
    say("  %-62s %8.3f %s, goal at most %.3f: %s", what, figure, unit, goal, met ? "MET" : "NOT");
  }

  void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }

  int missed() {
    return missed;
  }
}
