package org.factdesk.workspace;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.model.Annotation;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.WorkState;
import org.jspecify.annotations.Nullable;

/**
 * What comes of two sides' changes, value by value, as plainly as it can be said. The keys of the
 * values: {@code m:} with the id of a mark, {@code l:} with that of a link, {@code d:} with a
 * finding, {@code c:} with an id and a version that is not in use, and the state.
 */
final class PlainMerge {
  static final String STATE = "state";
  static final String REMOVED = "removed";

  private final Map<String, Object> base;
  private final Map<String, Object> ours;
  private final Map<String, Object> theirs;
  private final Map<String, Object> merged = new TreeMap<>();

  /** The conflicts that this merge came upon. */
  final Map<String, Object> found = new TreeMap<>();

  PlainMerge(Map<String, Object> base, Map<String, Object> ours, Map<String, Object> theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  static String conflict(String key, Object other) {
    return "c:" + key.substring(2) + ":" + other;
  }

  /** Whether both sides changed something, and not the same. */
  boolean isNeeded() {
    return !ours.equals(theirs) && !ours.equals(base) && !theirs.equals(base);
  }

  Map<String, Object> result() {
    if (!isNeeded()) {
      return new TreeMap<>(ours.equals(base) ? theirs : ours);
    }
    Set<String> keys = new TreeSet<>(ours.keySet());
    keys.addAll(theirs.keySet());
    keys.stream().filter(key -> key.startsWith("l:")).forEach(key -> item(key, false));
    Set<String> linkedByUs = ends(ours, theirs);
    Set<String> linkedByThem = ends(theirs, ours);
    for (String key : keys) {
      if (key.startsWith("m:")) {
        item(key, (ours.containsKey(key) ? linkedByUs : linkedByThem).contains(key));
      } else if (key.startsWith("d:")) {
        dismissal(key);
      } else if (key.equals(STATE)) {
        state();
      } else if (key.startsWith("c:")) {
        conflict(key);
      }
    }
    merged.putAll(found);
    merged.keySet().removeIf(key -> key.startsWith("c:") && !isOpen(key));
    return merged;
  }

  /** The marks that links of one side stand on, of which the other does not know. */
  private Set<String> ends(Map<String, Object> side, Map<String, Object> other) {
    Set<String> ends = new HashSet<>();
    merged.forEach(
        (key, value) -> {
          if (value instanceof Link link && side.containsKey(key) && !other.containsKey(key)) {
            ends.add("m:" + link.from().annotation());
            ends.add("m:" + link.to().annotation());
          }
        });
    return ends;
  }

  private void item(String key, boolean needed) {
    Object before = base.get(key);
    Object one = ours.get(key);
    Object other = theirs.get(key);
    if (one == null || other == null) {
      Object left = one == null ? other : one;
      if (before == null) {
        put(key, left);
      } else if (!before.equals(left) || needed) {
        put(key, left);
        found.put(conflict(key, REMOVED), REMOVED);
      }
    } else if (one.equals(other) || one.equals(before) || other.equals(before)) {
      put(key, one.equals(before) ? other : one);
    } else {
      boolean oneIsLater = at(one).isAfter(at(other));
      put(key, oneIsLater ? one : other);
      Object earlier = oneIsLater ? other : one;
      found.put(conflict(key, earlier), earlier);
    }
  }

  private void dismissal(String key) {
    Object before = base.get(key);
    Object one = ours.get(key);
    Object other = theirs.get(key);
    if (Objects.equals(one, before) || Objects.equals(other, before)) {
      put(key, Objects.equals(one, before) ? other : one);
    } else if (one == null || other == null) {
      put(key, one == null ? other : one);
    } else {
      put(key, at(one).isAfter(at(other)) ? one : other);
    }
  }

  private void state() {
    WorkState before = state(base);
    WorkState one = state(ours);
    WorkState other = state(theirs);
    WorkState further = one.compareTo(other) > 0 ? one : other;
    setState(merged, one == before ? other : other == before ? one : further);
  }

  static WorkState state(Map<String, Object> file) {
    return file.get(STATE) instanceof WorkState state ? state : WorkState.NEW;
  }

  static void setState(Map<String, Object> file, WorkState state) {
    if (state == WorkState.NEW) {
      file.remove(STATE);
    } else {
      file.put(STATE, state);
    }
  }

  /** Stays unless one side settled it. */
  private void conflict(String key) {
    boolean settled = base.containsKey(key) && !(ours.containsKey(key) && theirs.containsKey(key));
    if (!settled) {
      put(key, ours.containsKey(key) ? ours.get(key) : theirs.get(key));
    }
  }

  /** Not where what it is about has gone, or is this very version by now. */
  private boolean isOpen(String key) {
    String id = key.substring(2, key.indexOf(':', 2));
    Object version = merged.get(key);
    Object item = merged.containsKey("m:" + id) ? merged.get("m:" + id) : merged.get("l:" + id);
    return REMOVED.equals(version) ? item != null : !Objects.equals(version, item);
  }

  private void put(String key, @Nullable Object value) {
    if (value != null) {
      merged.put(key, value);
    }
  }

  private static Instant at(Object value) {
    if (value instanceof Dismissal dismissal) {
      return dismissal.at();
    }
    return value instanceof Annotation mark ? mark.at() : ((Link) value).at();
  }
}
