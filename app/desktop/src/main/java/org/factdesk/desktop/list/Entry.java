package org.factdesk.desktop.list;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * What sorting and filtering know of an article. Immutable; any thread.
 *
 * @param position in the workspace
 * @param published the first day that it can have been published, as 2022-02-04; empty for none
 * @param changed when a mark in it was made or changed last
 * @param outlet folded, as {@link #fold} does
 * @param text all words of it that are looked through, folded
 */
record Entry(
    String id,
    int position,
    String title,
    String outlet,
    String published,
    WorkState state,
    int marks,
    int findings,
    Instant changed,
    String text) {

  /** An article that has not been read yet is known by its id alone. */
  static Entry of(String id, int position, Snapshot now) {
    Optional<OpenArticle> open = now.article(id);
    if (open.isEmpty()) {
      return new Entry(id, position, id, "", "", WorkState.NEW, 0, 0, Instant.EPOCH, fold(id));
    }
    Article article = open.get().article();
    String title = Words.wholeTitle(article);
    String outlet = article.metadata().outlet().map(Metadatum::value).orElse("");
    WorkState state = open.get().state(now.annotator());
    return new Entry(
        id,
        position,
        title,
        fold(outlet),
        article.metadata().published().map(days -> days.value().from().toString()).orElse(""),
        state,
        article.annotations().size(),
        findings(id, now),
        changed(article),
        fold(String.join(" ", id, title, outlet, RowWords.stateWords(state))));
  }

  private static Instant changed(Article article) {
    return article.annotations().stream()
        .map(Annotation::at)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  static int findings(String id, Snapshot now) {
    return (int)
        now.openReportsIn(id).stream()
            .filter(report -> report.severity() != Severity.SUGGESTION)
            .count();
  }

  Entry withFindings(int count) {
    return count == findings
        ? this
        : new Entry(id, position, title, outlet, published, state, marks, count, changed, text);
  }

  /** Small letters without accents. */
  static String fold(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(small, Normalizer.Form.NFD)
        ? small
        : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }
}
