package org.factdesk.timex;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Finds and resolves the time expressions of an English text. */
public final class Timex {
  private Timex() {}

  /**
   * All time expressions of the text, in order, without overlaps. Takes time linear in the length
   * of the text, whatever it holds. Any thread.
   *
   * @param published the day or days of publication; empty where unknown
   */
  public static List<TimeExpression> find(String text, Optional<DateRange> published) {
    return new Resolver(text, published).resolve(Finder.find(text));
  }
}
