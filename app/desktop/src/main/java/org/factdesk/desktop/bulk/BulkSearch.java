package org.factdesk.desktop.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.factdesk.model.Article;

/**
 * Goes through articles for proposals. Any thread but the event thread.
 *
 * @param ids of the articles, in their order
 * @param read gives an article, empty where it cannot be read
 * @param progress told now and then how many articles were looked at
 * @param givenUp whether nobody waits any more
 */
public record BulkSearch(
    List<String> ids,
    Function<String, Optional<Article>> read,
    IntConsumer progress,
    BooleanSupplier givenUp) {
  /** Nobody looks through more. */
  public static final int MOST = 20_000;

  private static final int TELL = 50;
  private static final long NANOS_AN_ARTICLE = 300_000_000;

  /**
   * What was found.
   *
   * @param more whether there were more than {@value #MOST}
   * @param slowIn the article in which an expression took too long; empty for none
   */
  public record Found(List<Proposal> proposals, boolean more, Optional<String> slowIn) {}

  /** Every occurrence of what is looked for; nothing for an expression that is none. */
  public Found occurrences(Query query, String layer) {
    Watched.Limit limit = new Watched.Limit(NANOS_AN_ARTICLE, givenUp);
    return query
        .pattern()
        .map(
            pattern ->
                run(
                    article -> {
                      limit.begin();
                      return query.in(pattern, article.text(), limit).stream()
                          .map(
                              span ->
                                  Proposal.in(article, List.of(span), layer, List.of(), List.of()))
                          .toList();
                    }))
        .orElse(new Found(List.of(), false, Optional.empty()));
  }

  /** Copies of the article's marks in the others. */
  public Found reprints(Article article) {
    Reprints reprints = new Reprints(article);
    return run(other -> other.id().equals(article.id()) ? List.of() : reprints.in(other));
  }

  private Found run(Function<Article, List<Proposal>> look) {
    List<Proposal> found = new ArrayList<>();
    for (int i = 0; i < ids.size() && !givenUp.getAsBoolean(); i++) {
      if (i % TELL == 0) {
        progress.accept(i);
      }
      try {
        read.apply(ids.get(i)).map(look).ifPresent(found::addAll);
      } catch (TooSlow e) {
        return new Found(found, false, Optional.of(ids.get(i)));
      }
      if (found.size() > MOST) {
        return new Found(List.copyOf(found.subList(0, MOST)), true, Optional.empty());
      }
    }
    return new Found(found, false, Optional.empty());
  }
}
