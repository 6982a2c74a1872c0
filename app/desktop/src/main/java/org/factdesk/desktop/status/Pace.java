package org.factdesk.desktop.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.History;
import org.factdesk.workspace.Past;

/** How fast the work of this session goes. Pure. */
final class Pace {
  /** Whoever does nothing for longer is taken to be away. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** Further back nobody looks for the time that an article takes. */
  private static final int STEPS = 2000;

  private Pace() {}

  /** How many marks were made since then, without those that were undone. */
  static int marksSince(History history, Instant then) {
    int marks = 0;
    for (int i = history.done() - 1; i >= 0 && !history.get(i).at().isBefore(then); i--) {
      marks += marks(history.get(i));
    }
    return marks;
  }

  /** Marks that were there already are put back by what takes the step back. */
  private static int marks(Past past) {
    Set<String> before =
        past.back().edits().stream()
            .filter(Edit.PutAnnotation.class::isInstance)
            .map(edit -> ((Edit.PutAnnotation) edit).annotation().id())
            .collect(Collectors.toSet());
    return (int)
        past.step().edits().stream()
            .filter(Edit.PutAnnotation.class::isInstance)
            .map(edit -> ((Edit.PutAnnotation) edit).annotation().id())
            .filter(id -> !before.contains(id))
            .count();
  }

  /**
   * The time that the work on an article took, on average: from step to step, without pauses.
   *
   * @param articles in how many articles there was work
   */
  record PerArticle(int articles, Duration each) {}

  static PerArticle perArticle(History history) {
    List<Instant> moments = new ArrayList<>();
    Set<String> articles = new HashSet<>();
    for (int i = Math.max(0, history.done() - STEPS); i < history.done(); i++) {
      Past past = history.get(i);
      moments.add(past.at());
      past.articles().limit(1).forEach(articles::add);
    }
    Duration worked = Duration.ZERO;
    for (int i = 1; i < moments.size(); i++) {
      Duration gap = Duration.between(moments.get(i - 1), moments.get(i));
      worked = gap.compareTo(PAUSE) > 0 || gap.isNegative() ? worked : worked.plus(gap);
    }
    int count = articles.size();
    return new PerArticle(count, count == 0 ? Duration.ZERO : worked.dividedBy(count));
  }
}
