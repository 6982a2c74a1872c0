package org.factdesk.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be written, file by file, the oldest first. A step that changes very many files
 * goes behind what is done by hand meanwhile, and what could not be written behind both, so that
 * neither holds the others up. A file counts as waiting until it has been written. Any thread.
 */
final class Backlog {
  private static final int MANY = 50;

  private final Map<Object, Entry> byHand = new LinkedHashMap<>();
  private final Map<Object, Entry> inBulk = new LinkedHashMap<>();
  private final Map<Object, Entry> failed = new LinkedHashMap<>();
  private @Nullable Entry writing;

  /**
   * A file and what is different in it.
   *
   * @param revision of the oldest change that waits
   * @param since when that was made
   */
  record Entry(Object file, Set<Unsaved> parts, long revision, Instant since) {
    private Entry with(Collection<Unsaved> more, Entry older) {
      Set<Unsaved> all = new LinkedHashSet<>(parts);
      all.addAll(more);
      return new Entry(file, all, older.revision, older.since);
    }
  }

  /** Adds what a change touched. */
  synchronized void add(Set<Unsaved> touched, long revision, Instant at) {
    Map<Object, Entry> lane = touched.size() >= MANY ? inBulk : byHand;
    for (Unsaved one : touched) {
      Object file = fileOf(one);
      Entry fresh = new Entry(file, Set.of(one), revision, at);
      Entry was = failed.get(file);
      if (was != null) {
        failed.put(file, was.with(fresh.parts(), was));
        continue;
      }
      was = inBulk.get(file);
      if (was != null && lane == byHand) {
        inBulk.remove(file);
      } else if (was == null) {
        was = byHand.get(file);
      }
      Map<Object, Entry> to = byHand.containsKey(file) ? byHand : lane;
      to.put(file, was == null ? fresh : was.with(fresh.parts(), was));
    }
  }

  /** What goes into one file together. */
  private static Object fileOf(Unsaved one) {
    return one instanceof Unsaved.Work ? one : one.getClass();
  }

  /**
   * Takes out the next file to write; it waits on until {@link #written} or {@link #failed}.
   *
   * @param ripe files changed by hand later than this are not ready yet
   */
  synchronized Optional<Entry> next(Instant ripe) {
    Iterator<Entry> hand = byHand.values().iterator();
    while (hand.hasNext()) {
      Entry entry = hand.next();
      if (!entry.since().isAfter(ripe)) {
        hand.remove();
        return taken(entry);
      }
    }
    Iterator<Entry> bulk = inBulk.values().iterator();
    if (bulk.hasNext()) {
      Entry entry = bulk.next();
      bulk.remove();
      return taken(entry);
    }
    return Optional.empty();
  }

  /** Takes out one of those that could not be written before, as {@link #next}. */
  synchronized Optional<Entry> retry(Object file) {
    Entry entry = failed.remove(file);
    return entry == null ? Optional.empty() : taken(entry);
  }

  private Optional<Entry> taken(Entry entry) {
    writing = entry;
    return Optional.of(entry);
  }

  /** The files that could not be written. */
  synchronized List<Object> failed() {
    return List.copyOf(failed.keySet());
  }

  /** The file is on the disk; what changed in it meanwhile waits on. */
  synchronized void written() {
    writing = null;
  }

  /** The file could not be written: it waits on, with what changed in it meanwhile. */
  synchronized void notWritten() {
    Entry entry = writing;
    if (entry == null) {
      return;
    }
    writing = null;
    for (Map<Object, Entry> lane : List.of(byHand, inBulk)) {
      Entry meanwhile = lane.remove(entry.file());
      if (meanwhile != null) {
        entry = entry.with(meanwhile.parts(), entry);
      }
    }
    failed.put(entry.file(), entry);
  }

  /** Whether nothing waits, and nothing is being written. */
  synchronized boolean isEmpty() {
    return writing == null && byHand.isEmpty() && inBulk.isEmpty() && failed.isEmpty();
  }

  /** Whether this waits, or is being written. */
  synchronized boolean has(Unsaved one) {
    return all().stream().anyMatch(entry -> entry.parts().contains(one));
  }

  /** The file with the oldest change that is not on the disk. */
  synchronized Optional<Entry> oldest() {
    return all().stream().min(Comparator.comparingLong(Entry::revision));
  }

  /** Everything that is not on the disk; a file can be there twice. */
  synchronized List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    if (writing != null) {
      all.add(writing);
    }
    all.addAll(byHand.values());
    all.addAll(inBulk.values());
    all.addAll(failed.values());
    return all;
  }
}
