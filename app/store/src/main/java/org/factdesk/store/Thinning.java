package org.factdesk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which versions of a file are let go with time: of the last day all are kept, then one an hour for
 * a week, one a day for two months, one a week from then on; of each stretch its last. Pure.
 */
final class Thinning {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration MONTHS = Duration.ofDays(60);

  private Thinning() {}

  /**
   * The places of those to let go.
   *
   * @param times of a file's versions, the oldest first
   */
  static List<Integer> dropped(List<Instant> times, Instant now) {
    List<Integer> dropped = new ArrayList<>();
    for (int i = 0; i + 1 < times.size(); i++) {
      Duration stretch = stretch(Duration.between(times.get(i), now));
      // The next one stands for this one where both are of the same stretch.
      if (!stretch.isZero() && number(times.get(i), stretch) == number(times.get(i + 1), stretch)) {
        dropped.add(i);
      }
    }
    return dropped;
  }

  private static Duration stretch(Duration age) {
    if (age.compareTo(DAY) <= 0) {
      return Duration.ZERO;
    }
    if (age.compareTo(WEEK) <= 0) {
      return Duration.ofHours(1);
    }
    return age.compareTo(MONTHS) <= 0 ? DAY : WEEK;
  }

  private static long number(Instant time, Duration stretch) {
    return Math.floorDiv(time.getEpochSecond(), stretch.toSeconds());
  }
}
