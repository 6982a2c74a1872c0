package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Article;

/**
 * What is different in the articles since the last check.
 *
 * @param changed articles that are new or another object than before
 * @param gone ids of those that are no more
 */
record Changes(List<Article> changed, List<String> gone) {

  /** The articles of the last check; one look at each tells what has changed since. */
  static final class Latest {
    private final Map<String, Entry> byId = new HashMap<>();
    private int round;

    private static final class Entry {
      private Article article;
      private int round;

      Entry(Article article, int round) {
        this.article = article;
        this.round = round;
      }
    }

    List<Article> all() {
      return byId.values().stream().map(entry -> entry.article).toList();
    }

    /**
     * Takes other articles in the place of these.
     *
     * @throws IllegalArgumentException naming the id that two of them share; nothing changes
     */
    Changes replaceBy(Collection<Article> articles) {
      round++;
      List<Article> changed = new ArrayList<>();
      Map<String, Article> fresh = new HashMap<>();
      for (Article article : articles) {
        if (isNew(article, fresh)) {
          changed.add(article);
        }
      }
      for (Article article : changed) {
        byId.put(article.id(), new Entry(article, round));
      }
      return new Changes(changed, byId.size() == articles.size() ? List.of() : removeGone());
    }

    @SuppressWarnings("ReferenceEquality") // equal articles are told apart later, and rarely
    private boolean isNew(Article article, Map<String, Article> fresh) {
      Entry known = byId.get(article.id());
      boolean twice =
          known == null ? fresh.put(article.id(), article) != null : known.round == round;
      if (twice) {
        throw new IllegalArgumentException("two articles have the id '" + article.id() + "'");
      }
      if (known != null) {
        known.round = round;
      }
      return known == null || known.article != article;
    }

    private List<String> removeGone() {
      List<String> gone = new ArrayList<>();
      for (Iterator<Map.Entry<String, Entry>> all = byId.entrySet().iterator(); all.hasNext(); ) {
        Map.Entry<String, Entry> one = all.next();
        if (one.getValue().round != round) {
          gone.add(one.getKey());
          all.remove();
        }
      }
      return gone;
    }
  }
}
