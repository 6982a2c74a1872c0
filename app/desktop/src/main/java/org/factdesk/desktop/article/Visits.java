package org.factdesk.desktop.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the reader was in the articles that were shown, the last ones kept. */
final class Visits {
  private static final int KEPT = 2000;

  private final Map<String, Visit> visits =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visit> eldest) {
          return size() > KEPT;
        }
      };

  void remember(String article, Visit visit) {
    visits.put(article, visit);
  }

  Optional<Visit> recall(String article) {
    return Optional.ofNullable(visits.get(article));
  }

  /** All of them, the one that was used last at the end. */
  Map<String, Visit> all() {
    return Collections.unmodifiableMap(visits);
  }

  /** These in place of all others. */
  void use(Map<String, Visit> others) {
    visits.clear();
    visits.putAll(others);
  }
}
