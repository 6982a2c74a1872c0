package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * The marks of an article in the order of their lanes: by start, then longest, then by the scheme.
 * Each has the lowest lane that is free over its whole extent, gaps included. Immutable.
 */
final class Marks {
  /** So many changed marks are put in one by one; more are sorted in with all others. */
  private static final int FEW = 40;

  static final Marks NONE = new Marks(List.of(), Map.of(), List.of());

  private final List<Annotation> annotations;
  private final Map<String, Mark.Style> styles;
  private final List<Mark> marks;
  private final SpanIndex extents;

  private Marks(List<Annotation> annotations, Map<String, Mark.Style> styles, List<Mark> marks) {
    this.annotations = annotations;
    this.styles = styles;
    this.marks = marks;
    extents = SpanIndex.of(marks, Mark::extent);
  }

  /** The marks of an article, without those that reach beyond its text. */
  static Marks of(Article article, Scheme scheme) {
    Map<String, Mark.Style> styles = new HashMap<>();
    for (Scheme.Layer layer : scheme.layers()) {
      LinePattern pattern = LinePattern.of(layer.pattern());
      styles.put(layer.id(), new Mark.Style(styles.size(), layer.colour(), pattern));
    }
    List<Mark> marks = marks(article.annotations(), styles, article.text().length());
    marks.sort(Mark.ORDER);
    return new Marks(article.annotations(), styles, Lanes.assign(marks));
  }

  /** The marks of the same article after an edit: what did not change is the same object. */
  Marks after(Article edited) {
    List<Annotation> now = edited.annotations();
    int same = 0;
    int shorter = Math.min(annotations.size(), now.size());
    while (same < shorter && annotations.get(same) == now.get(same)) {
      same++;
    }
    if (same == annotations.size() && same == now.size()) {
      return this;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && annotations.get(annotations.size() - 1 - sameAtEnd)
            == now.get(now.size() - 1 - sameAtEnd)) {
      sameAtEnd++;
    }
    int length = edited.text().length();
    List<Mark> gone =
        marks(annotations.subList(same, annotations.size() - sameAtEnd), styles, length);
    List<Mark> added = marks(now.subList(same, now.size() - sameAtEnd), styles, length);
    return new Marks(now, styles, replaced(gone, added));
  }

  private List<Mark> replaced(List<Mark> gone, List<Mark> added) {
    gone.sort(Mark.ORDER);
    added.sort(Mark.ORDER);
    if (gone.size() + added.size() <= FEW) {
      return new Lanes.Change(marks, gone, added).marks(extents);
    }
    List<Mark> next = new ArrayList<>(marks.size() + added.size());
    int out = 0;
    for (Mark mark : marks) {
      if (out < gone.size() && Mark.ORDER.compare(gone.get(out), mark) == 0) {
        out++;
      } else {
        next.add(mark);
      }
    }
    next.addAll(added);
    next.sort(Mark.ORDER);
    return Lanes.assign(next);
  }

  private static List<Mark> marks(
      List<Annotation> annotations, Map<String, Mark.Style> styles, int length) {
    List<Mark> marks = new ArrayList<>(annotations.size());
    for (Annotation annotation : annotations) {
      Span extent = annotation.extent();
      if (extent.end() <= length) {
        Mark.Style style = styles.getOrDefault(annotation.layer(), Mark.Style.UNKNOWN);
        marks.add(new Mark(annotation, extent, style, Mark.NO_LANE));
      }
    }
    return marks;
  }

  List<Mark> all() {
    return marks;
  }

  Optional<Mark> find(String id) {
    for (Mark mark : marks) {
      if (mark.id().equals(id)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** The marks of one or the other that are not the same in both, by extent and lane. */
  static List<Mark> differing(Marks one, Marks other) {
    if (one == other) {
      return List.of();
    }
    List<Mark> differing = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.marks.size() || j < other.marks.size()) {
      Mark left = i < one.marks.size() ? one.marks.get(i) : null;
      Mark right = j < other.marks.size() ? other.marks.get(j) : null;
      if (left != null && left == right) {
        i++;
        j++;
      } else if (right == null || (left != null && Mark.ORDER.compare(left, right) <= 0)) {
        differing.add(Objects.requireNonNull(left));
        i++;
      } else {
        differing.add(right);
        j++;
      }
    }
    return differing;
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

  /** How many lanes lie below the words between two offsets: one more than the deepest mark's. */
  int lanesBelow(int begin, int end) {
    int[] lanes = {0};
    extents.forEach(
        begin, end, index -> lanes[0] = Math.max(lanes[0], marks.get(index).lane() + 1));
    return Math.min(lanes[0], Mark.LANES_SHOWN);
  }
}
