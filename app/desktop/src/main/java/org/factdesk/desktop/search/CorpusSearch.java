package org.factdesk.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * Looks all articles through. Long work: not for the event thread; hands on what it has several
 * times a second.
 *
 * @param read gives an article that has not been read yet; empty where it cannot be read
 * @param stopped asked after each article
 */
public record CorpusSearch(
    Snapshot snapshot,
    String typed,
    Function<String, Optional<OpenArticle>> read,
    BooleanSupplier stopped) {
  /** More than anybody reads; the search ends there and says so. */
  public static final int MOST = 100_000;

  private static final long TELL_NANOS = 60_000_000;

  /**
   * What has been found since the last time.
   *
   * @param searched how many articles have been looked through
   */
  public record News(List<Hit> hits, int searched, int of) {}

  /** A field in the query that there is not; empty where all are known. */
  public static Optional<String> unknownField(String typed, Scheme scheme) {
    return CorpusQuery.parse(typed, scheme).unknown();
  }

  /** Whether what people do in the articles can change what is found. */
  public static boolean asksForWork(String typed, Scheme scheme) {
    return CorpusQuery.parse(typed, scheme).terms().stream()
        .anyMatch(term -> term.kind() != CorpusQuery.Kind.TEXT);
  }

  /** Searches to the end, or until it is stopped or has enough; gives whether there is more. */
  public boolean run(Consumer<News> news) {
    CorpusQuery query = CorpusQuery.parse(typed, snapshot.scheme());
    List<String> ids = snapshot.ids();
    List<Hit> hits = new ArrayList<>();
    int total = 0;
    int searched = 0;
    long told = System.nanoTime();
    for (String id : query.asksForSomething() ? ids : List.<String>of()) {
      if (stopped.getAsBoolean() || total > MOST) {
        break;
      }
      Optional<OpenArticle> open = snapshot.article(id).or(() -> read.apply(id));
      List<Hit> found = open.map(known -> hits(known, query)).orElse(List.of());
      hits.addAll(found.subList(0, Math.min(found.size(), Math.max(0, MOST - total))));
      total += found.size();
      searched++;
      if (System.nanoTime() - told > TELL_NANOS) {
        news.accept(new News(List.copyOf(hits), searched, ids.size()));
        hits.clear();
        told = System.nanoTime();
      }
    }
    news.accept(new News(List.copyOf(hits), searched, ids.size()));
    return total > MOST;
  }

  private List<Hit> hits(OpenArticle open, CorpusQuery query) {
    return new ArticleSearch(open, query, snapshot.annotator(), MOST + 1).hits();
  }

  /** The hits in another order: by what stands before the words, or after them. */
  public static List<Hit> sorted(List<Hit> hits, boolean before) {
    record Keyed(Hit hit, String key) {}
    return hits.stream()
        .map(hit -> new Keyed(hit, before ? reversedWords(hit.left()) : lower(hit.right())))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::hit)
        .toList();
  }

  private static String reversedWords(String left) {
    String[] words = lower(left).split(" ");
    StringBuilder reversed = new StringBuilder();
    for (int i = words.length - 1; i >= 0; i--) {
      reversed.append(words[i]).append(' ');
    }
    return reversed.toString();
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
