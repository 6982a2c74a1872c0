package org.factdesk.desktop.status;

import java.util.Optional;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * How much is done and marked in all articles. Counts again only what is another article than
 * before: with very many articles, an edit must not wait for a count.
 */
record Progress(Optional<Snapshot> counted, int done, int marks) {
  static final Progress NONE = new Progress(Optional.empty(), 0, 0);

  /** The counts of this snapshot, from those of the one before. */
  @SuppressWarnings("ReferenceEquality") // the very same ones need no counting
  Progress after(Snapshot now) {
    Optional<Snapshot> before =
        counted.filter(snapshot -> snapshot.annotator().equals(now.annotator()));
    if (before.isEmpty()) {
      return all(now);
    }
    if (before.get().articles() == now.articles()) {
      return this;
    }
    Progress changed = new Progress(Optional.of(now), done, marks);
    for (String id : now.changedSince(before.get())) {
      changed = changed.and(before.get().article(id), -1).and(now.article(id), 1);
    }
    return changed;
  }

  private static Progress all(Snapshot now) {
    Progress counted = new Progress(Optional.of(now), 0, 0);
    for (OpenArticle open : now.articles().values()) {
      counted = counted.and(Optional.of(open), 1);
    }
    return counted;
  }

  private Progress and(Optional<OpenArticle> open, int times) {
    if (open.isEmpty() || counted.isEmpty()) {
      return this;
    }
    int one = open.get().state(counted.get().annotator()) == WorkState.DONE ? times : 0;
    int more = times * open.get().article().annotations().size();
    return new Progress(counted, done + one, marks + more);
  }
}
