package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Scheme;
import org.factdesk.store.AnnotatedArticle;

/**
 * What is not on the disk, as it is now.
 *
 * @param scheme empty where that is on the disk
 */
record Unwritten(Optional<Scheme> scheme, List<AnnotatedArticle> works) {
  static Unwritten of(Backlog backlog, Snapshot now) {
    Set<Unsaved> unsaved = new LinkedHashSet<>();
    backlog.all().forEach(entry -> unsaved.addAll(entry.parts()));
    Optional<Scheme> scheme = Optional.empty();
    List<AnnotatedArticle> works = new ArrayList<>();
    for (Unsaved one : unsaved) {
      if (one instanceof Unsaved.OfScheme) {
        scheme = Optional.of(now.scheme());
      } else if (one instanceof Unsaved.Work work) {
        now.article(work.article())
            .map(open -> new AnnotatedArticle(open.source(), open.set(work.annotator())))
            .ifPresent(works::add);
      }
    }
    return new Unwritten(scheme, works);
  }

  boolean isEmpty() {
    return scheme.isEmpty() && works.isEmpty();
  }
}
