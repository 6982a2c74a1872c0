package org.factdesk.checker;

import java.io.Serializable;
import org.factdesk.model.Place;

/** Why a finding is believed. */
public sealed interface Evidence extends Serializable {
  /** Words that say so, in an article. */
  record Quote(Place place, String says) implements Evidence {}

  /** Something outside the articles: a table, a standard, a calendar. */
  record Source(String name, String says) implements Evidence {}

  /** A step of reasoning, one sentence. */
  record Reasoning(String because) implements Evidence {}
}
