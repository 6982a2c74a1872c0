package org.factdesk.workspace;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.factdesk.model.Problem;

/**
 * Whether memory is nearly used up: long work in the background stops then, of its own accord and
 * with a sentence, so that there is always enough left for the person to work and for saving.
 */
final class Room implements BooleanSupplier {
  private static final double FULL = 0.88;

  /** Where what lives long is held: what is left in it after a collection is really needed. */
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
          .toList();

  /** Whether so much is needed that nothing more should be taken in. Quick; any thread. */
  @Override
  public boolean getAsBoolean() {
    return pools.stream().anyMatch(Room::isFull);
  }

  private static boolean isFull(MemoryPoolMXBean pool) {
    MemoryUsage left = pool.getCollectionUsage();
    return left != null && left.getMax() > 0 && left.getUsed() > FULL * left.getMax();
  }

  /** Says what was left undone and what would help. */
  static Problem shortage(String undone) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new Problem(
        "memory",
        String.format(
            Locale.ROOT,
            "all %,d MB are used up, so that %s; all else goes on and is saved. Start Factdesk with"
                + " more, such as FACTDESK_JAVA_OPTIONS=-Xmx%dg, or open fewer articles at a time",
            megabytes,
            undone,
            Math.max(2, (megabytes * 2 + 1023) / 1024)));
  }
}
