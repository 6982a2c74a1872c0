package org.factdesk.desktop.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.factdesk.model.Article;
import org.factdesk.text.TextQuery;
import org.factdesk.text.TextQuery.End;

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

  /**
   * What was found.
   *
   * @param more whether there were more than {@value #MOST}
   * @param slowIn the article in which an expression took too long; empty for none
   */
  public record Found(List<Proposal> proposals, boolean more, Optional<String> slowIn) {}

  /** Every occurrence of what is looked for; nothing for an expression that is none. */
  public Found occurrences(TextQuery query, String layer) {
    return run(
        article -> {
          TextQuery.Found found = query.in(article.text(), MOST + 1);
          List<Proposal> proposals =
              found.spans().stream()
                  .map(span -> Proposal.in(article, List.of(span), layer, List.of(), List.of()))
                  .toList();
          return found.end() == End.TOO_SLOW ? Optional.empty() : Optional.of(proposals);
        });
  }

  /** Copies of the article's marks in the others. */
  public Found reprints(Article article) {
    Reprints reprints = new Reprints(article);
    return run(
        other -> Optional.of(other.id().equals(article.id()) ? List.of() : reprints.in(other)));
  }

  /**
   * @param look gives nothing at all for an article that takes too long
   */
  private Found run(Function<Article, Optional<List<Proposal>>> look) {
    List<Proposal> found = new ArrayList<>();
    for (int i = 0; i < ids.size() && !givenUp.getAsBoolean(); i++) {
      if (i % TELL == 0) {
        progress.accept(i);
      }
      Optional<Article> article = read.apply(ids.get(i));
      Optional<List<Proposal>> more = article.flatMap(look);
      if (article.isPresent() && more.isEmpty()) {
        return new Found(found, false, Optional.of(ids.get(i)));
      }
      more.ifPresent(found::addAll);
      if (found.size() > MOST) {
        return new Found(List.copyOf(found.subList(0, MOST)), true, Optional.empty());
      }
    }
    return new Found(found, false, Optional.empty());
  }
}
