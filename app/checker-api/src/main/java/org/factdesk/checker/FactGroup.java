package org.factdesk.checker;

import java.util.List;

/**
 * All mentions with one key, from all articles.
 *
 * @param mentions sorted by place
 */
public record FactGroup<F extends Record & Fact>(String key, List<Mention<F>> mentions) {
  /** Keeps a copy of the mentions. */
  public FactGroup {
    mentions = List.copyOf(mentions);
  }
}
