package org.factdesk.timex;

import java.util.Optional;
import org.factdesk.model.DateRange;

/** What a time expression comes to, and why. */
record Value(TimexType type, String value, Optional<DateRange> days, Basis basis, String reason) {

  static Value date(String value, DateRange days, Basis basis, String reason) {
    return new Value(TimexType.DATE, value, Optional.of(days), basis, reason);
  }

  static Value open(TimexType type, String value, Basis basis, String reason) {
    return new Value(type, value, Optional.empty(), basis, reason);
  }
}
