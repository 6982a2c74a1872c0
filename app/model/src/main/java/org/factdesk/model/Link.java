package org.factdesk.model;

import java.time.Instant;

/**
 * A typed, directed link from one annotation to another, also into another article.
 *
 * @param id random, never reused
 * @param type a link type of the scheme, such as {@code said-by}
 * @param by the annotator who made it
 * @param at when, to the second
 */
public record Link(
    String id, String type, AnnotationRef from, AnnotationRef to, String by, Instant at)
    implements Comparable<Link> {

  /** Whether it leads into another article. */
  public boolean acrossArticles() {
    return !from.article().equals(to.article());
  }

  /** By type, then by id. */
  @Override
  public int compareTo(Link other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : id.compareTo(other.id);
  }
}
