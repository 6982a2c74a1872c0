package org.factdesk.plugins.dates;

import org.factdesk.model.DateRange;
import org.factdesk.plugins.dates.DatedEvent.Setting;

/**
 * Weighs those who contradict a date against those who agree with it. The weights come from a
 * logistic regression over one half of ECB+ (news articles in groups that tell one story), in which
 * single dates had been falsified one after the other, and over untouched articles of it and of
 * MEANTIME. To fit them again, log {@link #features} for every date with a low threshold, take
 * those of falsified dates for 1 and those of untouched articles for 0, fit each half of the groups
 * and try it on the other one, then round.
 */
final class Weighing {
  private static final int MOST_VOTES = 4;
  private static final int MOST_AGREEING = 3;
  private static final int MOST_NAMING = 3;
  private static final int MOST_NAMING_OTHER = 5;
  private static final double MOST_TAKEN = 4;

  private static final double OF_LINKED = 0.9;

  private Weighing() {}

  /**
   * What speaks for and against.
   *
   * @param naming how many other articles of the story name the accused's day, for whatever
   * @param namingOther how many of them name the day that the others give
   * @param taken how much more alike the likest witness is to what the accused's article tells of
   *     that other day; 0 where it is not
   */
  static double[] features(
      Telling accused, Side others, Side agreeing, int naming, int namingOther, double taken) {
    DateRange own = accused.event().days();
    DateRange days = others.days();
    DateRange published = DateRange.day(accused.event().published());
    Setting setting = accused.event().setting();
    return new double[] {
      others.likeness(0),
      others.likeness(1),
      others.likeness(2),
      Math.min(others.votes(), MOST_VOTES) / MOST_VOTES,
      agreeing.likeness(0),
      Math.min(agreeing.votes(), MOST_AGREEING) / MOST_AGREEING,
      (double) Math.min(naming, MOST_NAMING) / MOST_NAMING,
      (double) Math.min(namingOther, MOST_NAMING_OTHER) / MOST_NAMING_OTHER,
      setting.names(days) ? 1 : 0,
      Math.min(1, MOST_TAKEN * taken),
      own.equals(published) ? 1 : 0,
      days.equals(published) ? 1 : 0,
    };
  }

  private static final double[] WEIGHTS = {
    1.85, 1.25, 1.1, 1.55, -1.35, -1.25, -2.05, 1.65, -0.45, -1.6, -0.4, 0.55
  };

  private static final double BIAS = -1.3;

  /** 0 to 1. */
  static double certainty(double[] features) {
    double points = BIAS;
    for (int i = 0; i < WEIGHTS.length; i++) {
      points += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-points));
  }

  /** The same for claims that people have linked: only the votes count; 0 for the minority. */
  static double ofLinked(Side others, Side agreeing) {
    double share = others.votes() / (others.votes() + agreeing.votes() + 1);
    return others.votes() < agreeing.votes() ? 0 : OF_LINKED + (1 - OF_LINKED) * share;
  }
}
