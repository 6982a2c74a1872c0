package org.factdesk.desktop.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Article ids as short as they can be said: what stands before the first underscore, hyphen, dot or
 * space of the file's name where no other article begins so, else the whole id.
 */
public record ShortIds(Map<String, String> byId) {
  public static final ShortIds NONE = new ShortIds(Map.of());

  public ShortIds {
    byId = Map.copyOf(byId);
  }

  public static ShortIds of(List<String> ids) {
    Map<String, Integer> uses = new HashMap<>();
    ids.forEach(id -> uses.merge(beginning(id), 1, Integer::sum));
    Map<String, String> byId = new HashMap<>();
    ids.forEach(id -> byId.put(id, uses.getOrDefault(beginning(id), 0) == 1 ? beginning(id) : id));
    return new ShortIds(byId);
  }

  /** The short form; the id itself for an article that is not among them. */
  public String of(String id) {
    return byId.getOrDefault(id, id);
  }

  private static String beginning(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    String first = name.split("[_\\-. ]", 2)[0];
    return first.isEmpty() ? id : first;
  }
}
