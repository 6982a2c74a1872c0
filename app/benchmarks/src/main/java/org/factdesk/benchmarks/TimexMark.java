package org.factdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * A time expression as somebody marked it.
 *
 * @param begin in code points
 * @param end in code points, exclusive
 */
record TimexMark(int begin, int end, String type, String value) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

  /**
   * @param values holds {@code type} and {@code value}
   */
  static TimexMark of(JsonNode span, JsonNode values) {
    return new TimexMark(
        span.path("begin").asInt(),
        span.path("end").asInt(),
        values.path("type").asText(),
        values.path("value").asText());
  }

  boolean isDate() {
    return type.equals("DATE");
  }

  /** Whether the value is one day of the calendar, with or without a time. */
  boolean isDay() {
    return (isDate() || type.equals("TIME")) && DAY.matcher(value).matches();
  }

  boolean sameSpan(TimexMark other) {
    return begin == other.begin && end == other.end;
  }

  int overlap(TimexMark other) {
    return Math.min(end, other.end) - Math.max(begin, other.begin);
  }
}
