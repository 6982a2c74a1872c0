package org.factdesk.desktop.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.factdesk.desktop.search.CorpusSearch.News;
import org.factdesk.model.Article;
import org.factdesk.text.QuotationSearch;
import org.factdesk.text.QuotationSearch.Found;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * Looks in all articles for words of which some may differ. What it has read of the articles is
 * kept for the next search, about 1.4 KB for an article of 3 KB. Long work: not for the event
 * thread; one search at a time, the next one waits.
 */
public final class ChangedWords {
  /** The places shown, the best of all. */
  private static final int MOST = 1000;

  private static final long TELL_NANOS = 60_000_000;

  private final Map<String, String> texts = new HashMap<>();
  private QuotationSearch index = new QuotationSearch();

  /** Whether it is words enough for some of them to differ. */
  public static boolean isEnough(String typed) {
    return QuotationSearch.usual(QuotationSearch.words(typed)) > 0;
  }

  /**
   * Searches to the end, or until it is stopped; the places with the fewest differing words first.
   *
   * @param read gives an article that has not been read yet; empty where it cannot be read
   * @param stopped asked after each article
   */
  public synchronized void run(
      Snapshot snapshot,
      String typed,
      Function<String, Optional<OpenArticle>> read,
      BooleanSupplier stopped,
      Consumer<News> news) {
    Map<String, Article> articles = new LinkedHashMap<>();
    int of = snapshot.ids().size();
    for (String id : snapshot.ids()) {
      snapshot
          .article(id)
          .or(() -> read.apply(id))
          .ifPresent(open -> articles.put(id, open.article()));
      if (stopped.getAsBoolean()) {
        return;
      }
    }
    if (articles.values().stream().anyMatch(this::isOther)) {
      texts.clear();
      index = new QuotationSearch();
    }
    long told = System.nanoTime();
    for (Article article : articles.values()) {
      if (texts.putIfAbsent(article.id(), article.text()) == null) {
        index.add(article.id(), article.text());
      }
      if (stopped.getAsBoolean()) {
        return;
      }
      if (System.nanoTime() - told > TELL_NANOS) {
        news.accept(new News(List.of(), texts.size(), of));
        told = System.nanoTime();
      }
    }
    news.accept(new News(hits(typed, articles), of, of));
  }

  private boolean isOther(Article article) {
    String known = texts.get(article.id());
    return known != null && !known.equals(article.text());
  }

  private List<Hit> hits(String typed, Map<String, Article> articles) {
    int different = QuotationSearch.usual(QuotationSearch.words(typed));
    List<Hit> hits = new ArrayList<>();
    for (Found found : index.find(typed, different, MOST, id -> texts.getOrDefault(id, ""))) {
      Article article = articles.get(found.id());
      if (article != null) {
        hits.add(new Hit(article, found.span(), "", "", found.others()));
      }
    }
    return hits;
  }
}
