package org.factdesk.text;

import java.io.Serializable;
import org.factdesk.model.Span;

/**
 * How much or how many, as a text says it.
 *
 * @param span the number with its sign, magnitude and unit sign: "$1.5 million", "40 percent"; a
 *     range is one; without the words that make it approximate
 * @param from the number, or the lower end of a range, in the unit
 * @param to the number, or the upper end of a range, in the unit
 * @param slack how far the true number may lie from it where it is only rounded, in the unit
 */
public record Quantity(
    Span span, double from, double to, double slack, Precision precision, Unit unit)
    implements Serializable {
  private static final double ABOUT = 0.1;
  private static final double CONVERTED = 0.03;

  /** The least it can be, in the first unit of its dimension. */
  public double least() {
    return precision == Precision.AT_MOST
        ? Double.NEGATIVE_INFINITY
        : (from - room()) * unit.size();
  }

  /** The most it can be, in the first unit of its dimension. */
  public double most() {
    return precision == Precision.AT_LEAST ? Double.POSITIVE_INFINITY : (to + room()) * unit.size();
  }

  /** The number, or the lower end of the range, in the first unit of its dimension. */
  public double value() {
    return from * unit.size();
  }

  /** The same as if the number stood alone, without "about" or "more than". */
  public Quantity exact() {
    return new Quantity(span, from, to, slack, Precision.EXACT, unit);
  }

  /** Whether it is one number rather than a range. */
  public boolean isOneNumber() {
    return from == to;
  }

  /**
   * Whether both can be said of the same: one is what the other is rounded to, or lies within its
   * bounds. "More than 100,000" agrees with 130,000.
   */
  public boolean agrees(Quantity other) {
    return unit.dimension().equals(other.unit.dimension()) && (holds(other) || other.holds(this));
  }

  private boolean holds(Quantity other) {
    double size = other.unit.size();
    boolean converted = !unit.equals(other.unit);
    if (converted && Math.abs(other.value() - value()) <= CONVERTED * value()) {
      return true;
    }
    return switch (other.precision) {
      case AT_LEAST -> other.from * size <= most();
      case AT_MOST -> other.to * size >= least();
      default -> other.to * size >= least() && other.from * size <= most();
    };
  }

  /** With another of the same kind that belongs to it: "6 ft" and "2 in"; else as it is. */
  Quantity plus(Quantity more) {
    if (!more.unit.dimension().equals(unit.dimension()) || more.unit.size() >= unit.size()) {
      return this;
    }
    double size = more.unit.size() / unit.size();
    double room = Math.max(slack, size / 2);
    return new Quantity(span, from + more.from * size, to + more.to * size, room, precision, unit);
  }

  private double room() {
    return switch (precision) {
      case EXACT -> slack;
      case ABOUT -> Math.max(Math.max(1, slack), ABOUT * to);
      case AT_LEAST, AT_MOST -> 0;
    };
  }
}
