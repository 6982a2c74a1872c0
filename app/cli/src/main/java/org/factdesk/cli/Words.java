package org.factdesk.cli;

/** Words of messages. */
final class Words {
  private Words() {}

  /** Such as "1 article" or "2 articles". */
  static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
