package org.factdesk.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Resolves what is counted from a day, week or month that the same words name. */
final class OtherDays {
  private OtherDays() {}

  /** The day, week or month so far from the other; the other itself where it has no days. */
  static Value value(Meaning.Beside beside, Value other, String words) {
    Optional<DateRange> days = other.days();
    boolean known =
        days.isPresent()
            && Period.holding(days.get().from(), Unit.DAY).reaches(beside.count(), beside.unit());
    if (!known) {
      return Value.open(TimexType.DATE, "XXXX-XX-XX", Basis.UNKNOWN, words + " cannot be placed.");
    }
    Unit kind = beside.other() instanceof Meaning.Shift shift ? shift.unit() : Unit.DAY;
    // The Thursday of a week is always in the year that the week is counted in.
    LocalDate from = kind == Unit.WEEK ? days.get().from().plusDays(3) : days.get().from();
    Period period = Period.holding(Period.moved(from, beside.count(), beside.unit()), kind);
    String why = words + " counts from " + Wording.days(days.get()) + ".";
    return Value.date(period.value(), period.days(), other.basis(), why);
  }
}
