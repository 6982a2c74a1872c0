package org.factdesk.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** What a time expression comes to, why, and what else it could be. */
record Value(
    TimexType type,
    String value,
    Optional<DateRange> days,
    Basis basis,
    String reason,
    List<Alternative> alternatives) {

  static Value date(String value, DateRange days, Basis basis, String reason) {
    return new Value(TimexType.DATE, value, Optional.of(days), basis, reason, List.of());
  }

  /** One day, or a time of it where the clock is not empty. */
  static Value day(LocalDate day, String clock, Basis basis, String reason) {
    TimexType type = clock.isEmpty() ? TimexType.DATE : TimexType.TIME;
    DateRange days = DateRange.day(day);
    return new Value(type, Digits.day(day) + clock, Optional.of(days), basis, reason, List.of());
  }

  static Value open(TimexType type, String value, Basis basis, String reason) {
    return new Value(type, value, Optional.empty(), basis, reason, List.of());
  }

  /** This value, chosen for a reason that ends the sentence begun, before the other. */
  Value over(Value other, Basis why, String because) {
    return new Value(type, value, days, why, reason + because, List.of(other.alternative(".")));
  }

  /** This value as one that could have been chosen. */
  Alternative alternative(String endOfSentence) {
    return new Alternative(value, days, reason + endOfSentence);
  }

  Value or(List<Alternative> others) {
    return new Value(type, value, days, basis, reason, List.copyOf(others));
  }
}
