package org.factdesk.timex;

/** Numbers as TIMEX3 writes them. A formatter would do the same, but takes many times as long. */
final class Digits {
  private Digits() {}

  /** The number with zeros before its digits where it would be shorter; a minus sign counts. */
  static String padded(int number, int length) {
    if (number < 0) {
      return "-" + padded(-number, length - 1);
    }
    String plain = Integer.toString(number);
    return plain.length() >= length ? plain : "0".repeat(length - plain.length()) + plain;
  }

  /** Whether there are no signs but digits, and at most so many. */
  static boolean only(String number, int most) {
    if (number.length() > most) {
      return false;
    }
    for (int i = 0; i < number.length(); i++) {
      if (!Character.isDigit(number.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
