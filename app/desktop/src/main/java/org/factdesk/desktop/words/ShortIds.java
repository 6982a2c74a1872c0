package org.factdesk.desktop.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Article ids as short as they can be said: what stands before the first underscore, hyphen, dot or
 * space of the file's name where no other article begins so, else the whole id.
 *
 * <p>Costs nothing to make: who asks for a few ids of very many, at every key, pays for these only.
 * Any thread.
 */
public final class ShortIds {
  public static final ShortIds NONE = new ShortIds(List.of());

  private static final int FEW = 64;
  private static final String NOBODY = "";
  private static final String SEPARATORS = "_-. ";

  private final List<String> ids;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final AtomicReference<int[]> hashes = new AtomicReference<>(new int[0]);
  private final AtomicReference<Map<String, String>> owners = new AtomicReference<>(Map.of());

  private ShortIds(List<String> ids) {
    this.ids = List.copyOf(ids);
  }

  public static ShortIds of(List<String> ids) {
    return new ShortIds(ids);
  }

  /** The short form; the id itself for an article that is not among them. */
  public String of(String id) {
    String said = known.get(id);
    if (said != null) {
      return said;
    }
    String beginning = beginning(id);
    String made = owner(beginning).equals(id) ? beginning : id;
    known.put(id, made);
    return made;
  }

  private Map<String, String> owners() {
    Map<String, String> made = Objects.requireNonNullElse(owners.get(), Map.of());
    if (made.isEmpty()) {
      Map<String, String> all = new HashMap<>();
      ids.forEach(id -> all.merge(beginning(id), id, (one, other) -> NOBODY));
      owners.set(all);
      made = all;
    }
    return made;
  }

  /** The only article that begins so, or nothing: looked up in a table where many are asked for. */
  private String owner(String beginning) {
    if (known.size() >= FEW) {
      return owners().getOrDefault(beginning, NOBODY);
    }
    int wanted = beginning.hashCode();
    int[] all = hashes();
    String owner = NOBODY;
    for (int i = 0; i < all.length; i++) {
      if (all[i] == wanted && beginning(ids.get(i)).equals(beginning)) {
        if (!owner.equals(NOBODY)) {
          return NOBODY;
        }
        owner = ids.get(i);
      }
    }
    return owner;
  }

  /** Of the beginnings: to look through a hundred thousand of them takes no time that is seen. */
  private int[] hashes() {
    int[] made = Objects.requireNonNullElse(hashes.get(), new int[0]);
    if (made.length < ids.size()) {
      made = ids.stream().mapToInt(ShortIds::hash).toArray();
      hashes.set(made);
    }
    return made;
  }

  /** The hash code of the beginning, without making it. */
  private static int hash(String id) {
    int begin = begin(id);
    int end = end(id);
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + id.charAt(i);
    }
    return hash;
  }

  private static String beginning(String id) {
    return id.substring(begin(id), end(id));
  }

  /** After the folder; an id whose name begins with a separator begins with all of it. */
  private static int begin(String id) {
    int name = id.lastIndexOf('/') + 1;
    return name < id.length() && SEPARATORS.indexOf(id.charAt(name)) < 0 ? name : 0;
  }

  private static int end(String id) {
    int name = id.lastIndexOf('/') + 1;
    int end = name;
    while (end < id.length() && SEPARATORS.indexOf(id.charAt(end)) < 0) {
      end++;
    }
    return end == name ? id.length() : end;
  }
}
