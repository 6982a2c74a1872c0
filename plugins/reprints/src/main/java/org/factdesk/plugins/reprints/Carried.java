package org.factdesk.plugins.reprints;

import java.util.List;
import org.factdesk.checker.Finding;
import org.factdesk.model.Span;

/** Marks that stand on words of a passage in one article, and not on the same words in another. */
final class Carried {
  private Carried() {}

  static List<Finding> between(Member one, Span here, Member other, Span there) {
    return List.of();
  }
}
