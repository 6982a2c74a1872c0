package org.factdesk.timex;

import org.factdesk.model.DateRange;

/** Says on which side of its anchor a date without a year was looked for. */
final class YearReason {
  private YearReason() {}

  /**
   * The sentence for a date that got its year from the day of publication, or from the date that a
   * story has reached.
   */
  static String of(String words, DateRange chosen, DateRange now, Tense tense, boolean narrative) {
    String anchor = Wording.days(now);
    if (narrative) {
      return words + " takes its year from the story, which has come to " + anchor + ".";
    }
    String publication = anchor + ", the day of publication";
    if (chosen.from().isAfter(now.to())) {
      String told = tense == Tense.FUTURE ? ", told as to come" : "";
      return words + " is the next one after " + publication + told + ".";
    }
    if (chosen.to().isBefore(now.to())) {
      String told = tense == Tense.PAST ? ", told as past" : "";
      return words + " is the last one before " + publication + told + ".";
    }
    return words + " is the one that holds " + publication + ".";
  }
}
