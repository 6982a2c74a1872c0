package org.factdesk.timex;

import java.time.LocalDate;
import org.factdesk.model.DateRange;

/** Stretches of whole years. */
final class Years {
  private Years() {}

  static DateRange days(int first, int last) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}
