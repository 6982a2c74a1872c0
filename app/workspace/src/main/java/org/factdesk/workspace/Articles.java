package org.factdesk.workspace;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles that have been read, by id, in the order in which they came. Immutable; what is made
 * from one shares nearly all with it, so that an edit costs the same among a hundred thousand
 * articles as among a few, and tells at once what it changed.
 */
final class Articles extends AbstractMap<String, OpenArticle> {
  static final Articles NONE = new Articles(Map.of(), new OpenArticle[0][], 0);

  private static final int CHUNK = 256;

  /** Where each article is; shared by all that have the same articles. */
  private final Map<String, Integer> places;

  private final OpenArticle[][] chunks;
  private final int size;

  private Articles(Map<String, Integer> places, OpenArticle[][] chunks, int size) {
    this.places = places;
    this.chunks = chunks;
    this.size = size;
  }

  /** The same articles; the very same object where it is one of these. */
  static Articles of(Map<String, OpenArticle> articles) {
    return articles instanceof Articles same ? same : NONE.withAll(articles.values());
  }

  /** With this article in the place of the one with its id, else at the end. */
  Articles with(OpenArticle open) {
    Integer place = places.get(open.id());
    if (place == null) {
      return withAll(List.of(open));
    }
    OpenArticle[][] all = chunks.clone();
    all[place / CHUNK] = all[place / CHUNK].clone();
    all[place / CHUNK][place % CHUNK] = open;
    return new Articles(places, all, size);
  }

  /** With all of these; costs a look at every article. */
  Articles withAll(Collection<OpenArticle> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Integer> known = new HashMap<>(places);
    more.forEach(open -> known.putIfAbsent(open.id(), known.size()));
    OpenArticle[][] all = new OpenArticle[(known.size() + CHUNK - 1) / CHUNK][];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < chunks.length ? chunks[i] : new OpenArticle[CHUNK];
    }
    for (OpenArticle open : more) {
      int place = known.getOrDefault(open.id(), 0);
      int chunk = place / CHUNK;
      if (chunk < chunks.length && all[chunk] == chunks[chunk]) {
        all[chunk] = chunks[chunk].clone(); // shared until now
      }
      all[chunk][place % CHUNK] = open;
    }
    return new Articles(known, all, known.size());
  }

  /** Ids of those that are others than before, or were not there. */
  List<String> changedSince(Articles before) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < chunks.length; i++) {
      OpenArticle[] was = i < before.chunks.length ? before.chunks[i] : new OpenArticle[CHUNK];
      if (was != chunks[i]) {
        addChanged(was, chunks[i], before, changed);
      }
    }
    return changed;
  }

  @SuppressWarnings("ReferenceEquality") // the very same ones did not change
  private static void addChanged(
      OpenArticle[] was, OpenArticle[] is, Articles before, List<String> changed) {
    for (int k = 0; k < CHUNK; k++) {
      OpenArticle open = is[k];
      if (open != null && open != was[k] && open != before.get(open.id())) {
        changed.add(open.id());
      }
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable OpenArticle get(@Nullable Object id) {
    Integer place = places.get(id);
    return place == null ? null : chunks[place / CHUNK][place % CHUNK];
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return places.containsKey(id);
  }

  @Override
  public Set<Map.Entry<String, OpenArticle>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, OpenArticle>> iterator() {
        return IntStream.range(0, size)
            .mapToObj(i -> chunks[i / CHUNK][i % CHUNK])
            .map(open -> Map.entry(open.id(), open))
            .iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** In their order, without an entry for each. */
  @Override
  public Collection<OpenArticle> values() {
    return new AbstractList<>() {
      @Override
      public OpenArticle get(int index) {
        Objects.checkIndex(index, size);
        return chunks[index / CHUNK][index % CHUNK];
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
