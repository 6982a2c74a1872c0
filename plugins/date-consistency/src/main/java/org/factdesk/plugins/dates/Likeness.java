package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.factdesk.plugins.dates.DatedEvent.Part;
import org.factdesk.plugins.dates.DatedEvent.Words;

/** How sure it is that two tellings tell the same event. */
final class Likeness {
  private static final double OVERLAP = 0.4;
  private static final double COSINE = 0.4;
  private static final double STORY = 0.3;
  private static final double SENTENCE = 0.2;
  private static final double SAME_VERB = 0.1;
  private static final double VERB_TOLD = 0.05;
  private static final double BESIDE = 0.15;

  /** "Police said Friday" is not when it happened. */
  private static final double SAYING_AND_DOING = 0.5;

  /** People say much on many days. */
  private static final double BOTH_SAYING = 0.1;

  private static final double ONE_WORD = 0.2;
  private static final double LITTLE = 0.1;
  private static final double LITTLE_WEIGHT = 1.2;
  private static final double LEAST_TOTAL = 0.5;

  private static final int SHARED_BY_COPIES = 2;
  private static final double REPRINTED = 0.9;
  private static final int REPRINTED_WORDS = 5;

  private Likeness() {}

  /** About 0 to 1.5; below 0 where nothing is in common. */
  static double of(Telling one, Telling other) {
    float common = 0;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.stems.length && j < other.stems.length) {
      int order = Integer.compare(one.stems[i], other.stems[j]);
      if (order == 0) {
        common += (float) Math.sqrt(one.weights[i] * other.weights[j]);
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared == 0 ? -1 : of(one, other, common, shared);
  }

  private static double of(Telling one, Telling other, double common, int shared) {
    double least = Math.max(LEAST_TOTAL, Math.min(one.total, other.total));
    double mean = Math.max(LEAST_TOTAL, Math.sqrt(one.total * other.total));
    double likeness =
        OVERLAP * Math.min(1, common / least)
            + COSINE * Math.min(1, common / mean)
            + STORY * ofStories(one, other)
            + SENTENCE * cosine(one.sentence, other.sentence)
            + ofVerbs(one, other);
    Words a = one.event().words();
    Words b = other.event().words();
    likeness += sameBefore(a, b) || sameAfter(a, b) ? BESIDE : 0;
    likeness -= shared == 1 ? ONE_WORD : 0;
    likeness -= common < LITTLE_WEIGHT ? LITTLE : 0;
    boolean saying = one.event().saying();
    likeness -= saying != other.event().saying() ? SAYING_AND_DOING : saying ? BOTH_SAYING : 0;
    return likeness;
  }

  private static double ofVerbs(Telling one, Telling other) {
    double likeness = 0;
    for (int head : one.heads) {
      for (int also : other.heads) {
        if (head == also) {
          likeness = SAME_VERB;
        }
      }
    }
    likeness += one.heads.length > 0 && Telling.contains(other.stems, one.heads[0]) ? VERB_TOLD : 0;
    return likeness
        + (other.heads.length > 0 && Telling.contains(one.stems, other.heads[0]) ? VERB_TOLD : 0);
  }

  /** The share, 0 to 1, of the words that two articles say most often and have in common. */
  private static double ofStories(Telling one, Telling other) {
    int least = Math.min(one.story.length, other.story.length);
    return least == 0 ? 0 : (double) Telling.shared(one.story, other.story) / least;
  }

  private static double cosine(int[] one, int[] other) {
    return one.length == 0 || other.length == 0
        ? 0
        : Telling.shared(one, other) / Math.sqrt((double) one.length * other.length);
  }

  /** Whether the sentences are the same word for word, or nearly so: a reprint, not a witness. */
  static boolean isReprint(Telling one, Telling other) {
    return Math.min(one.sentence.length, other.sentence.length) >= REPRINTED_WORDS
        && cosine(one.sentence, other.sentence) >= REPRINTED;
  }

  static boolean isReprintOfOne(Telling one, Collection<Telling> others) {
    return others.stream().anyMatch(other -> isReprint(one, other));
  }

  /** Those that are no reprint of one before them. */
  static List<Telling> withoutReprints(Collection<Telling> all) {
    List<Telling> heard = new ArrayList<>();
    for (Telling telling : all) {
      if (!isReprintOfOne(telling, heard)) {
        heard.add(telling);
      }
    }
    return heard;
  }

  /** Whether one is the copy of the other within their article. */
  static boolean isCopy(DatedEvent one, DatedEvent other) {
    boolean copy = (one.part() == Part.REPEAT) != (other.part() == Part.REPEAT);
    boolean beside =
        sameBefore(one.words(), other.words()) || sameAfter(one.words(), other.words());
    boolean dateline = one.part() == Part.DATELINE || other.part() == Part.DATELINE;
    return copy && beside && (dateline || sharedStems(one, other) >= SHARED_BY_COPIES);
  }

  private static long sharedStems(DatedEvent one, DatedEvent other) {
    return one.words().stems().stream().filter(other.words().stems()::contains).count();
  }

  static boolean sameBefore(Words one, Words other) {
    return !one.before().isEmpty() && one.before().equals(other.before());
  }

  static boolean sameAfter(Words one, Words other) {
    return !one.after().isEmpty() && one.after().equals(other.after());
  }
}
