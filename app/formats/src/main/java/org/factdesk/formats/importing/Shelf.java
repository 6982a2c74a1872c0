package org.factdesk.formats.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Problem;

/**
 * A workspace as an import sees it.
 *
 * @param article the article with this id, also one that was added
 * @param sameText an article that was there before with this text, but for blanks
 * @param work everybody's work on an article, with what was put
 * @param add makes an article; it may get another id
 * @param put has marks, links and a state join an annotator's work
 */
public record Shelf(
    Function<String, Optional<Article>> article,
    Function<String, Optional<Article>> sameText,
    Function<String, List<AnnotationSet>> work,
    Adding add,
    Consumer<AnnotationSet> put) {

  /** Makes articles. */
  @FunctionalInterface
  public interface Adding {
    /**
     * Makes one; empty where it cannot be made.
     *
     * @param given what its file is to state
     * @param noted is given why it got another id, or why it cannot be made
     */
    Optional<Article> add(String id, String text, Metadata given, Consumer<Problem> noted);
  }
}
