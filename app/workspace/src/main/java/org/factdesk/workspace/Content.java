package org.factdesk.workspace;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Scheme;
import org.factdesk.store.CheckerConfig;

/**
 * All that edits change. Immutable.
 *
 * @param articles by id, those that have been read
 * @param ends in which of the articles to look for a link
 * @param checkers what is set for checkers, by id; those that are not named run as usual
 */
record Content(
    Map<String, OpenArticle> articles,
    LinkEnds ends,
    Dismissals dismissals,
    Map<String, CheckerConfig> checkers,
    Scheme scheme) {

  CheckerConfig checker(String id) {
    return checkers.getOrDefault(id, CheckerConfig.USUAL);
  }

  /** A content that is being changed; copies only what is changed, and that once. */
  static final class Draft {
    private final Content before;
    private final LinkEnds.Draft ends;
    private Articles articles;
    private Map<String, Dismissal> dismissals;
    private Map<String, CheckerConfig> checkers;
    private Scheme scheme;

    Draft(Content before) {
      this.before = before;
      this.ends = new LinkEnds.Draft(before.ends);
      this.articles = Articles.of(before.articles);
      this.dismissals = before.dismissals.byFinding();
      this.checkers = before.checkers;
      this.scheme = before.scheme;
    }

    Optional<OpenArticle> find(String id) {
      return Optional.ofNullable(articles.get(id));
    }

    /**
     * @throws IllegalArgumentException where no such article has been read
     */
    OpenArticle article(String id) {
      OpenArticle open = articles.get(id);
      if (open == null) {
        throw new IllegalArgumentException("no article " + id + " has been read");
      }
      return open;
    }

    Map<String, Dismissal> dismissals() {
      return dismissals;
    }

    CheckerConfig checker(String id) {
      return checkers.getOrDefault(id, CheckerConfig.USUAL);
    }

    void put(OpenArticle open) {
      OpenArticle was = articles.get(open.id());
      articles = articles.with(open);
      if (was == null) {
        ends.add(open);
      } else {
        ends.replace(was, open);
      }
    }

    void put(Dismissal dismissal) {
      ownDismissals().put(dismissal.finding(), dismissal);
    }

    void removeDismissal(String finding) {
      ownDismissals().remove(finding);
    }

    private Map<String, Dismissal> ownDismissals() {
      if (dismissals == before.dismissals.byFinding()) {
        dismissals = new TreeMap<>(dismissals);
      }
      return dismissals;
    }

    void put(String checker, CheckerConfig config) {
      if (checkers == before.checkers) {
        checkers = new HashMap<>(checkers);
      }
      checkers.put(checker, config);
    }

    Scheme scheme() {
      return scheme;
    }

    void put(Scheme used) {
      scheme = used;
    }

    Content done() {
      boolean sameDismissals = dismissals == before.dismissals.byFinding();
      return new Content(
          articles,
          ends.done(),
          sameDismissals ? before.dismissals : Dismissals.of(dismissals.values()),
          Collections.unmodifiableMap(checkers),
          scheme);
    }
  }
}
