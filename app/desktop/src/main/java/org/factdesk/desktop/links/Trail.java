package org.factdesk.desktop.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.AnnotationRef;

/**
 * The marks that a person came by on a walk along links, the present one last. A walk in a circle
 * comes by the same mark again.
 */
record Trail(List<AnnotationRef> marks) {
  static final Trail NONE = new Trail(List.of());

  /** Longer walks forget their beginning. */
  private static final int LONGEST = 50;

  Trail {
    marks = List.copyOf(marks);
  }

  /**
   * Where the person is, however they came there: a new trail unless it is the end of this one. On
   * the way to another article no mark is selected for a moment: that ends no trail.
   */
  Trail at(Optional<AnnotationRef> mark) {
    return mark.isEmpty() || mark.equals(end()) ? this : new Trail(List.of(mark.get()));
  }

  Trail on(AnnotationRef next) {
    List<AnnotationRef> longer = new ArrayList<>(marks);
    longer.add(next);
    int from = Math.max(0, longer.size() - LONGEST);
    return new Trail(longer.subList(from, longer.size()));
  }

  /** Back to a mark of it, by its place from 0. */
  Trail backTo(int place) {
    return new Trail(marks.subList(0, Math.max(1, Math.min(place + 1, marks.size()))));
  }

  Optional<AnnotationRef> end() {
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
  }
}
