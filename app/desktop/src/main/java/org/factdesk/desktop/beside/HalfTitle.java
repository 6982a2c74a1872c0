package org.factdesk.desktop.beside;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * What the head of a half says of its article.
 *
 * @param id the short one
 * @param about outlet and date
 */
public record HalfTitle(String id, String title, String about) {
  static final HalfTitle NONE = new HalfTitle("", "", "");

  /** Of an article of the workspace; its id alone where it has not been read. */
  public static HalfTitle of(Snapshot snapshot, String id) {
    return of(snapshot, id, ShortIds.of(snapshot.ids()));
  }

  static HalfTitle of(Snapshot snapshot, String id, ShortIds ids) {
    return snapshot
        .article(id)
        .map(OpenArticle::article)
        .map(article -> new HalfTitle(ids.of(id), Words.title(article), about(article)))
        .orElse(new HalfTitle(ids.of(id), "", ""));
  }

  private static String about(Article article) {
    Metadata metadata = article.metadata();
    String outlet = metadata.outlet().map(Metadatum::value).map(Words::oneLine).orElse("");
    return Stream.of(outlet, DateWords.brief(metadata.published()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
