package org.factdesk.workspace;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.model.Link;

/**
 * In which articles the links of an article are kept: a link stands with one of its ends alone, so
 * that one would have to look through all articles for those that arrive from others. Immutable.
 *
 * @param keepers ids of the articles with links to marks of another one, by that other one
 */
public record LinkEnds(Map<String, Set<String>> keepers) {
  public static final LinkEnds NONE = new LinkEnds(Map.of());

  /** Ids of all articles in which there can be a link of this one, itself included, in order. */
  Stream<String> keepersOf(String article) {
    Set<String> others = keepers.getOrDefault(article, Set.of());
    if (others.isEmpty()) {
      return Stream.of(article);
    }
    Set<String> all = new TreeSet<>(others);
    all.add(article);
    return all.stream();
  }

  /** Some that are being changed; copies only what is changed. */
  static final class Draft {
    private final LinkEnds before;
    private Map<String, Set<String>> keepers;
    private final Set<String> copied = new HashSet<>();

    Draft(LinkEnds before) {
      this.before = before;
      this.keepers = before.keepers;
    }

    /** Takes in an article that has been read. */
    void add(OpenArticle now) {
      change(now.id(), Set.of(), others(now));
    }

    /** Takes in an article that is another than before. */
    void replace(OpenArticle was, OpenArticle now) {
      // Most edits leave the links alone.
      if (!was.article().links().equals(now.article().links())) {
        change(now.id(), others(was), others(now));
      }
    }

    LinkEnds done() {
      return keepers == before.keepers
          ? before
          : new LinkEnds(Collections.unmodifiableMap(keepers));
    }

    private void change(String keeper, Set<String> was, Set<String> now) {
      was.stream().filter(id -> !now.contains(id)).forEach(id -> own(id).remove(keeper));
      now.stream().filter(id -> !was.contains(id)).forEach(id -> own(id).add(keeper));
    }

    private Set<String> own(String article) {
      if (keepers == before.keepers) {
        keepers = new HashMap<>(keepers);
      }
      return copied.add(article)
          ? keepers.merge(article, new HashSet<>(), (old, none) -> new HashSet<>(old))
          : keepers.getOrDefault(article, Set.of());
    }

    private static Set<String> others(OpenArticle open) {
      Set<String> others = new HashSet<>();
      for (Link link : open.article().links()) {
        others.add(link.from().article());
        others.add(link.to().article());
      }
      others.remove(open.id());
      return others;
    }
  }
}
