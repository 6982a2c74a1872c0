package org.factdesk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.factdesk.engine.FindingIds.About;
import org.factdesk.engine.FindingIds.Identified;

/**
 * What was found by comparing, by subject: where several groups found something about one and the
 * same subject, that is told apart together.
 */
final class Across {
  private final FindingIds ids;
  private final Map<About, List<Part>> parts = new HashMap<>();

  /** What counts of the subjects that several groups found something about. */
  private final Map<About, List<Identified>> several = new HashMap<>();

  /** Subjects that have to be looked at again, with what counted of them until then. */
  private final Map<About, List<Identified>> dirty = new LinkedHashMap<>();

  /** What one group found about a subject. */
  private record Part(String key, List<Identified> findings) {}

  Across(FindingIds ids) {
    this.ids = ids;
  }

  /** Puts what a group found in the place of what it found before. */
  void replace(String key, List<Identified> before, List<Identified> after) {
    for (About about : abouts(before)) {
      touch(about);
      List<Part> left =
          parts.getOrDefault(about, List.of()).stream()
              .filter(part -> !part.key.equals(key))
              .toList();
      if (left.isEmpty()) {
        parts.remove(about);
      } else {
        parts.put(about, left);
      }
    }
    Map<About, List<Identified>> bySubject = new LinkedHashMap<>();
    after.forEach(
        found -> bySubject.computeIfAbsent(found.about(), about -> new ArrayList<>(1)).add(found));
    bySubject.forEach(
        (about, found) -> {
          touch(about);
          List<Part> all = new ArrayList<>(parts.getOrDefault(about, List.of()));
          all.add(new Part(key, List.copyOf(found)));
          parts.put(about, List.copyOf(all));
        });
  }

  private static Set<About> abouts(List<Identified> findings) {
    Set<About> abouts = new HashSet<>();
    findings.forEach(found -> abouts.add(found.about()));
    return abouts;
  }

  private void touch(About about) {
    if (!dirty.containsKey(about)) {
      dirty.put(about, known(about));
    }
  }

  private List<Identified> known(About about) {
    List<Part> all = parts.getOrDefault(about, List.of());
    return all.size() == 1 ? all.get(0).findings : several.getOrDefault(about, List.of());
  }

  /** Says what does not count any more, and what counts now, since this was last called. */
  void drain(Difference.Collector different) {
    dirty.forEach(
        (about, before) -> {
          different.gone(before);
          List<Part> all = parts.getOrDefault(about, List.of());
          several.remove(about);
          if (all.size() > 1) {
            several.put(about, together(all));
          }
          different.come(known(about));
        });
    dirty.clear();
  }

  private List<Identified> together(List<Part> all) {
    return all.size() == 1
        ? all.get(0).findings
        : ids.identify(
            all.stream().flatMap(part -> part.findings.stream()).map(Identified::finding).toList(),
            "");
  }

  /** What was found in the groups with these keys, as if there were no other. */
  List<Identified> findings(Predicate<String> counts) {
    List<Identified> all = new ArrayList<>();
    for (List<Part> found : parts.values()) {
      List<Part> counted = found.stream().filter(part -> counts.test(part.key)).toList();
      if (!counted.isEmpty()) {
        all.addAll(together(counted));
      }
    }
    return all;
  }
}
