package org.factdesk.desktop.status;

import java.util.Iterator;
import java.util.Map;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * How much is done and marked in all articles. Counts again only what is another article than
 * before: with very many articles, an edit must not wait for a count.
 */
record Progress(Map<String, OpenArticle> articles, String annotator, int done, int marks) {
  static final Progress NONE = new Progress(Map.of(), "", 0, 0);

  /** The counts of this snapshot, from those of the one before. */
  @SuppressWarnings("ReferenceEquality") // the very same ones need no counting
  Progress after(Snapshot now) {
    if (now.articles() == articles && now.annotator().equals(annotator)) {
      return this;
    }
    Iterator<OpenArticle> before = articles.values().iterator();
    Progress counted = new Progress(now.articles(), now.annotator(), done, marks);
    for (OpenArticle open : now.articles().values()) {
      if (before.hasNext()) {
        OpenArticle was = before.next();
        if (was == open && now.annotator().equals(annotator)) {
          // Nothing is read of it: to look into each of very many takes milliseconds.
          continue;
        }
        if (!was.id().equals(open.id()) || !now.annotator().equals(annotator)) {
          return all(now);
        }
        counted = counted.and(was, -1).and(open, 1);
      } else {
        counted = counted.and(open, 1);
      }
    }
    return before.hasNext() ? all(now) : counted;
  }

  private static Progress all(Snapshot now) {
    Progress counted = new Progress(now.articles(), now.annotator(), 0, 0);
    for (OpenArticle open : now.articles().values()) {
      counted = counted.and(open, 1);
    }
    return counted;
  }

  private Progress and(OpenArticle open, int times) {
    int one = open.state(annotator) == WorkState.DONE ? times : 0;
    int more = times * open.article().annotations().size();
    return new Progress(articles, annotator, done + one, marks + more);
  }
}
