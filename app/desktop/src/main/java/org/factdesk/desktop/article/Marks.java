package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * The marks of an article in the order of their lanes: by start, then longest, then by the scheme.
 * Each has the lowest lane that is free over its whole extent, gaps included.
 */
final class Marks {
  static final Marks NONE = new Marks(List.of());

  private final List<Mark> marks;
  private final SpanIndex extents;
  private final Map<String, Mark> byId = new HashMap<>();

  private Marks(List<Mark> marks) {
    this.marks = marks;
    extents = new SpanIndex(marks.stream().map(Mark::extent).toList());
    marks.forEach(mark -> byId.put(mark.id(), mark));
  }

  /** The marks of an article, without those that reach beyond its text. */
  static Marks of(Article article, Scheme scheme) {
    Map<String, Integer> layers = new HashMap<>();
    scheme.layers().forEach(layer -> layers.put(layer.id(), layers.size()));
    List<Annotation> sorted = new ArrayList<>(article.annotations());
    sorted.removeIf(annotation -> annotation.extent().end() > article.text().length());
    sorted.sort(
        Comparator.comparing(Annotation::extent)
            .thenComparing(mark -> layers.getOrDefault(mark.layer(), Integer.MAX_VALUE))
            .thenComparing(Annotation::id));
    Lanes lanes = new Lanes();
    List<Mark> marks = new ArrayList<>(sorted.size());
    for (Annotation annotation : sorted) {
      Optional<Scheme.Layer> layer = scheme.layer(annotation.layer());
      marks.add(
          new Mark(
              annotation,
              layer.map(Scheme.Layer::colour).orElse(""),
              LinePattern.of(layer.map(Scheme.Layer::pattern).orElse("")),
              lanes.take(annotation.extent())));
    }
    return new Marks(marks);
  }

  List<Mark> all() {
    return marks;
  }

  Optional<Mark> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The marks whose extent has a character between two offsets, in order. */
  List<Mark> touching(int begin, int end) {
    List<Mark> found = new ArrayList<>();
    extents.forEach(begin, end, index -> found.add(marks.get(index)));
    return found;
  }

  /** The marks with a span over the character at an offset, the innermost (shortest) first. */
  List<Mark> at(int offset) {
    List<Mark> found = new ArrayList<>(touching(offset, offset + 1));
    found.removeIf(mark -> mark.annotation().spans().stream().noneMatch(s -> s.contains(offset)));
    found.sort(
        Comparator.<Mark>comparingInt(mark -> mark.extent().length())
            .thenComparing(mark -> -mark.lane()));
    return found;
  }

  /** How many lanes lie below the words of a span: one more than the deepest mark's. */
  int lanesBelow(Span span) {
    int[] lanes = {0};
    extents.forEach(
        span.begin(),
        span.end(),
        index -> lanes[0] = Math.max(lanes[0], marks.get(index).lane() + 1));
    return Math.min(lanes[0], Mark.LANES_SHOWN);
  }

  /** Hands out lanes to marks that come sorted by begin. */
  private static final class Lanes {
    private final List<Integer> ends = new ArrayList<>();

    int take(Span extent) {
      for (int lane = 0; lane < ends.size(); lane++) {
        if (ends.get(lane) <= extent.begin()) {
          ends.set(lane, extent.end());
          return lane;
        }
      }
      ends.add(extent.end());
      return ends.size() - 1;
    }
  }
}
