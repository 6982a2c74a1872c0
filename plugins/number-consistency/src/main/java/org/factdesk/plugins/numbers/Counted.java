package org.factdesk.plugins.numbers;

import java.util.Collections;
import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.text.Count;
import org.factdesk.text.Precision;
import org.factdesk.text.Quantity;

/**
 * How much or how many an article gives, of what.
 *
 * @param times the years and months that the sentence names
 * @param topics the words that the article says most often, in that order
 * @param beside all numbers of the sentence, each in its unit's first unit
 * @param others what the article gives elsewhere for the like, in the same way
 * @param day of publication, or {@link Long#MIN_VALUE} where it is not known
 * @param keys under which it is mentioned
 */
record Counted(
    Count count,
    List<String> times,
    List<String> topics,
    List<Double> beside,
    List<Double> others,
    long day,
    List<String> keys)
    implements Fact {
  private static final double BESIDE = 0.15;
  private static final double NEAR = 0.4;
  private static final double SENTENCE = 0.4;
  private static final double STORY = 0.2;

  /** The same, with what the article gives for the like besides. */
  Counted withOthers(List<Counted> all) {
    List<Double> found =
        all.stream()
            .filter(other -> other != this && likeness(other) >= 0)
            .map(other -> other.count.quantity().value())
            .distinct()
            .toList();
    return new Counted(count, times, topics, beside, found, day, keys);
  }

  /** How sure it is that both count the same, about 0 to 1.3; below 0 where they cannot. */
  double likeness(Counted other) {
    Count also = other.count;
    boolean left = !count.before().isEmpty() && count.before().equals(also.before());
    boolean right = !count.after().isEmpty() && count.after().equals(also.after());
    boolean vague = !left && !right && !count.isAge() && shared(count.near(), also.near()) < 2;
    int story = shared(topics, other.topics);
    if (isApart(other) || vague || story < 2 && cosine(count.words(), also.words()) < 0.6) {
      return -1;
    }
    return (left ? BESIDE : 0)
        + (right ? BESIDE : 0)
        + NEAR * cosine(count.near(), also.near())
        + SENTENCE * cosine(count.words(), also.words())
        + STORY * story / Math.max(1, Math.min(topics.size(), other.topics.size()));
  }

  private boolean isApart(Counted other) {
    Count also = other.count;
    boolean states = !count.state().isEmpty() && !also.state().isEmpty();
    return !count.quantity().unit().dimension().equals(also.quantity().unit().dimension())
        || Collections.disjoint(count.things(), also.things())
        || count.part() != also.part()
        || states && !count.state().equals(also.state())
        || differ(times, other.times)
        || differ(count.names(), also.names());
  }

  private static boolean differ(List<String> one, List<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether all of the sentence is nearly the same, with at least one of its other numbers. */
  boolean isRepeated(Counted other) {
    List<String> words = other.count.words();
    boolean alike = shared(count.words(), words) >= 4 && cosine(count.words(), words) >= 0.5;
    return alike && sharesNumber(other);
  }

  /** Whether nearly all words of one sentence are in the other, and not just all of them. */
  boolean isWithin(Counted other) {
    List<String> words = other.count.words();
    int least = Math.min(count.words().size(), words.size());
    boolean alike = shared(count.words(), words) >= 0.75 * least && !words.equals(count.words());
    return alike && sharesNumber(other);
  }

  private boolean sharesNumber(Counted other) {
    return beside.size() == 1
        || other.beside.size() == 1
        || !Collections.disjoint(beside, other.beside);
  }

  /** Whether it may be news that came later: how many have died or are hurt by then. */
  boolean isUpdated(Counted other) {
    return !count.state().isEmpty() && !count.isAge() && day != other.day;
  }

  /** Whether its article gives the other's number as well: then they are likely two things. */
  boolean knows(Counted other) {
    double value = other.count.quantity().value();
    return others.contains(value) || beside.contains(value);
  }

  /** Whether both numbers can be said of the same; two equal bounds are taken as they stand. */
  boolean agrees(Counted other) {
    Quantity one = count.quantity();
    Quantity also = other.count.quantity();
    if (count.isAge()) {
      return Math.abs(one.from() - also.from()) <= yearsBetween(other);
    }
    boolean bounds = one.precision() == also.precision() && one.precision() != Precision.ABOUT;
    return bounds ? one.exact().agrees(also.exact()) : one.agrees(also);
  }

  private double yearsBetween(Counted other) {
    boolean known = day != Long.MIN_VALUE && other.day != Long.MIN_VALUE;
    return known ? Math.ceil(Math.abs(day - other.day) / 365.25) : 2;
  }

  private static int shared(List<String> one, List<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static double cosine(List<String> one, List<String> other) {
    double product = Math.sqrt((double) one.size() * other.size());
    return product == 0 ? 0 : shared(one, other) / product;
  }
}
