package org.factdesk.model;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Features by name, in the order of their names: one array, as there are hundreds of thousands of
 * them. Immutable.
 */
public final class Features extends AbstractMap<String, String>
    implements SortedMap<String, String>, Serializable {
  private static final long serialVersionUID = 1;

  /** None. */
  public static final Features NONE = new Features(new String[0]);

  /** Name and value in turn, by name. */
  private final String[] pairs;

  private Features(String[] pairs) {
    this.pairs = pairs;
  }

  /** A copy of the map; the map itself where it is one of these already. */
  public static Features of(Map<String, String> map) {
    if (map instanceof Features features) {
      return features;
    }
    if (map.isEmpty()) {
      return NONE;
    }
    boolean sorted = map instanceof SortedMap<?, ?> by && by.comparator() == null;
    Map<String, String> ordered = sorted ? map : new TreeMap<>(map);
    String[] pairs = new String[2 * ordered.size()];
    int next = 0;
    for (Map.Entry<String, String> feature : ordered.entrySet()) {
      pairs[next++] = feature.getKey();
      pairs[next++] = feature.getValue();
    }
    return new Features(pairs);
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new Entries();
  }

  @Override
  public @Nullable Comparator<? super String> comparator() {
    return null;
  }

  @Override
  public SortedMap<String, String> subMap(String from, String to) {
    return of(new TreeMap<>(this).subMap(from, to));
  }

  @Override
  public SortedMap<String, String> headMap(String to) {
    return of(new TreeMap<>(this).headMap(to));
  }

  @Override
  public SortedMap<String, String> tailMap(String from) {
    return of(new TreeMap<>(this).tailMap(from));
  }

  @Override
  public String firstKey() {
    return key(0);
  }

  @Override
  public String lastKey() {
    return key(pairs.length - 2);
  }

  private String key(int index) {
    if (pairs.length == 0) {
      throw new NoSuchElementException("no features");
    }
    return pairs[index];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Features features
        ? Arrays.equals(pairs, features.pairs)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, String>> {
    @Override
    public int size() {
      return pairs.length / 2;
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < pairs.length;
        }

        @Override
        public Map.Entry<String, String> next() {
          if (!hasNext()) {
            throw new NoSuchElementException("no more features");
          }
          next += 2;
          return Map.entry(pairs[next - 2], pairs[next - 1]);
        }
      };
    }
  }
}
