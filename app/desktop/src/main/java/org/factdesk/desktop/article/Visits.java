package org.factdesk.desktop.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /**
   * A place in an article.
   *
   * @param mark the other end of the selection
   */
  record Visit(int caret, int mark, Anchor anchor, Set<Integer> openFolds) {}

  void remember(String article, Visit visit) {
    visits.put(article, visit);
  }

  Optional<Visit> recall(String article) {
    return Optional.ofNullable(visits.get(article));
  }
}
