package org.factdesk.desktop.list;

import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/** What the list says of an article, made when its row is painted. */
final class RowWords {
  private static final Texts TEXTS = Texts.of(RowWords.class);
  private Optional<Snapshot> snapshot = Optional.empty();
  private List<String> ids = List.of();
  private ShortIds shortIds = ShortIds.NONE;

  /**
   * A row.
   *
   * @param date and count of marks: empty while the article has not been read
   */
  record Row(String title, String id, String date, String marks, WorkState state, Found found) {}

  /** How many findings touch an article, and the worst of them. */
  record Found(int count, Severity worst) {
    static final Found NOTHING = new Found(0, Severity.NOTE);

    Found and(Severity severity) {
      return new Found(count + 1, count == 0 || severity.compareTo(worst) < 0 ? severity : worst);
    }
  }

  void use(Optional<Snapshot> value) {
    snapshot = value;
    List<String> now = value.map(Snapshot::ids).orElse(List.of());
    if (!now.equals(ids)) {
      ids = now;
      shortIds = ShortIds.of(now);
    }
  }

  List<String> ids() {
    return ids;
  }

  Row row(String id) {
    Optional<OpenArticle> open = snapshot.flatMap(now -> now.article(id));
    if (open.isEmpty()) {
      return new Row(id, shortIds.of(id), "", "", WorkState.NEW, Found.NOTHING);
    }
    Article article = open.get().article();
    return new Row(
        Words.title(article),
        shortIds.of(id),
        DateWords.brief(article.metadata().published()),
        TEXTS.get("marks", article.annotations().size()),
        state(open.get()),
        found(id));
  }

  static String stateWords(WorkState state) {
    return TEXTS.get("state." + state.id());
  }

  private WorkState state(OpenArticle open) {
    return open.state(snapshot.map(Snapshot::annotator).orElse(""));
  }

  private Found found(String id) {
    Found found = Found.NOTHING;
    for (Report report : snapshot.map(now -> now.openReportsIn(id)).orElse(List.of())) {
      if (report.severity() != Severity.SUGGESTION) {
        found = found.and(report.severity());
      }
    }
    return found;
  }
}
