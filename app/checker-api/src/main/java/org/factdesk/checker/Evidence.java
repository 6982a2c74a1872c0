package org.factdesk.checker;

import java.io.Serializable;
import org.factdesk.model.Place;

/** Why a finding is believed. */
public sealed interface Evidence extends Serializable {
  /**
   * Words that say so, in an article.
   *
   * @param says what follows from them, one clause
   */
  record Quote(Place place, String says) implements Evidence {}

  /**
   * Something outside the articles: a table, a standard, a calendar.
   *
   * @param name what it is called
   * @param says what it says, one clause
   */
  record Source(String name, String says) implements Evidence {}

  /**
   * A step of reasoning.
   *
   * @param because one sentence that a reporter can follow
   */
  record Reasoning(String because) implements Evidence {}

  /**
   * What might be the case instead, where a checker had to choose.
   *
   * @param value what would then be said or marked: another value of the feature {@code value}
   * @param because one sentence that a reporter can follow
   */
  record Alternative(String value, String because) implements Evidence {}
}
