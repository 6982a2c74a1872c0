package org.factdesk.timex;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Resolves "five minutes later": a time of day where the text named one before, else a length. */
final class Moments {
  /** {@code 1998-03-10T15:00}, without a zone. */
  private static final int LENGTH = 16;

  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private Moments() {}

  /**
   * @param told the value of the time told of last
   */
  static Value value(Meaning.Moment moment, Optional<String> told, String words) {
    Optional<Value> time = told.filter(Moments::isExact).map(from -> after(moment, from, words));
    String length = moment.unit().duration("" + Math.abs(moment.count()));
    return time.orElseGet(
        () ->
            Value.open(TimexType.DURATION, length, Basis.STATED, words + " is a length of time."));
  }

  private static Value after(Meaning.Moment moment, String told, String words) {
    LocalDateTime from = LocalDateTime.parse(told.substring(0, LENGTH), FORMAT);
    LocalDateTime to =
        switch (moment.unit()) {
          case HOUR -> from.plusHours(moment.count());
          case MINUTE -> from.plusMinutes(moment.count());
          default -> from.plusSeconds(moment.count());
        };
    String clock = "T" + Digits.padded(to.getHour(), 2) + ":" + Digits.padded(to.getMinute(), 2);
    String zone = told.substring(LENGTH);
    String value = Digits.day(to.toLocalDate()) + clock + zone;
    DateRange day = DateRange.day(to.toLocalDate());
    String why = words + " counts from " + told + ", told of before.";
    return new Value(TimexType.TIME, value, Optional.of(day), Basis.TEXT, why, List.of());
  }

  /** Whether hours and minutes of a day in our era are known, and no seconds. */
  static boolean isExact(String value) {
    return value.length() >= LENGTH
        && Character.isDigit(value.charAt(0))
        && Character.isDigit(value.charAt(8))
        && value.charAt(10) == 'T'
        && value.charAt(13) == ':'
        && (value.length() == LENGTH || value.charAt(LENGTH) != ':');
  }
}
