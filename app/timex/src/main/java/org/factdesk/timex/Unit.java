package org.factdesk.timex;

/** A unit of time, with its letter in TIMEX3 durations. */
enum Unit {
  SECOND("S", true, 1),
  MINUTE("M", true, 1),
  HOUR("H", true, 1),
  DAY("D", false, 1),
  WEEKEND("WE", false, 1),
  WEEK("W", false, 1),
  FORTNIGHT("W", false, 2),
  MONTH("M", false, 1),
  QUARTER("Q", false, 1),
  SEASON("Y", false, 1),
  YEAR("Y", false, 1),
  DECADE("Y", false, 10),
  CENTURY("Y", false, 100),
  MILLENNIUM("Y", false, 1000);

  final String letter;
  final boolean withinDay;
  final int multiple;

  Unit(String letter, boolean withinDay, int multiple) {
    this.letter = letter;
    this.withinDay = withinDay;
    this.multiple = multiple;
  }

  static Unit of(int ordinal) {
    return UNITS[ordinal];
  }

  private static final Unit[] UNITS = values();

  /** A length as in TIMEX3: {@code P2W}, {@code PT30M}; {@code PXM} where the number is unknown. */
  String duration(String number) {
    return (withinDay ? "PT" : "P") + number + letter;
  }
}
