package org.factdesk.timex;

import java.util.Optional;
import org.factdesk.model.DateRange;

/**
 * Another reading that the words of a time expression allow, beside the one chosen.
 *
 * @param value as in TIMEX3
 * @param days the day or days of this reading; empty where they cannot be known
 * @param reason one sentence a reporter understands: how the words can be read this way
 */
public record Alternative(String value, Optional<DateRange> days, String reason) {}
