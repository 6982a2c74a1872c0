package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;

/** What a checker took out of the articles, by key, and which keys have changed since compared. */
final class Facts {
  private final Map<String, ArrayList<Mention<?>>> byKey = new HashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();

  /**
   * Puts what an article states now in the place of what it stated before.
   *
   * @param keys those under which it states something else now; the rest stays untouched
   */
  void replace(
      String article, Set<String> keys, List<Mention<?>> before, Collection<Mention<?>> after) {
    for (Mention<?> mention : before) {
      if (keys.contains(mention.key())) {
        remove(article, mention.key());
      }
    }
    for (Mention<?> mention : after) {
      if (keys.contains(mention.key())) {
        add(byKey.computeIfAbsent(mention.key(), key -> new ArrayList<>(1)), mention);
      }
    }
    touched.addAll(keys);
  }

  private static void add(List<Mention<?>> group, Mention<?> mention) {
    int last = group.size() - 1;
    boolean isLast = last < 0 || group.get(last).place().compareTo(mention.place()) <= 0;
    group.add(isLast ? last + 1 : firstBehind(group, mention.place()), mention);
  }

  private static int firstBehind(List<Mention<?>> group, Place place) {
    int low = 0;
    int high = group.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (group.get(middle).place().compareTo(place) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void remove(String article, String key) {
    List<Mention<?>> group = byKey.get(key);
    if (group == null) {
      return;
    }
    int from = firstOf(article, group);
    int to = from;
    while (to < group.size() && group.get(to).place().article().equals(article)) {
      to++;
    }
    group.subList(from, to).clear();
    if (group.isEmpty()) {
      byKey.remove(key);
    }
  }

  /** Where in the mentions, which are sorted by place, those in the article begin or would. */
  static int firstOf(String article, List<? extends Mention<?>> sorted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).place().article().compareTo(article) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Keys whose facts have changed; a copy. */
  List<String> touched() {
    return List.copyOf(touched);
  }

  boolean isTouched(String key) {
    return touched.contains(key);
  }

  void compared(String key) {
    touched.remove(key);
  }

  int count(String key) {
    List<Mention<?>> group = byKey.get(key);
    return group == null ? 0 : group.size();
  }

  /** All mentions under a key, sorted by place; empty where there are none left; a copy. */
  List<Mention<?>> under(String key) {
    List<Mention<?>> group = byKey.get(key);
    return group == null ? List.of() : List.copyOf(group);
  }
}
