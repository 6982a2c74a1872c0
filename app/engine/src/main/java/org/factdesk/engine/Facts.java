package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.checker.Mention;

/** What a checker took out of the articles, by key, and which keys have changed since compared. */
final class Facts {
  private final Map<String, NavigableMap<String, List<Mention<?>>>> byKey = new HashMap<>();
  private final NavigableSet<String> touched = new TreeSet<>();

  void add(String article, List<Mention<?>> mentions) {
    for (Mention<?> mention : mentions) {
      byKey
          .computeIfAbsent(mention.key(), key -> new TreeMap<>())
          .computeIfAbsent(article, id -> new ArrayList<>())
          .add(mention);
      touched.add(mention.key());
    }
  }

  void remove(String article, List<Mention<?>> mentions) {
    for (Mention<?> mention : mentions) {
      NavigableMap<String, List<Mention<?>>> group = byKey.get(mention.key());
      if (group != null) {
        group.remove(article);
        if (group.isEmpty()) {
          byKey.remove(mention.key());
        }
      }
      touched.add(mention.key());
    }
  }

  /** Keys whose facts have changed, sorted; a copy. */
  List<String> touched() {
    return List.copyOf(touched);
  }

  void compared(String key) {
    touched.remove(key);
  }

  /** All mentions under a key, sorted by place; empty where there are none left. */
  List<Mention<?>> under(String key) {
    NavigableMap<String, List<Mention<?>>> group = byKey.get(key);
    if (group == null) {
      return List.of();
    }
    List<Mention<?>> all = new ArrayList<>();
    group.values().forEach(all::addAll);
    all.sort(Comparator.comparing(Mention::place));
    return all;
  }
}
