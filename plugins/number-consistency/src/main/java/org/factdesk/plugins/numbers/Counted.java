package org.factdesk.plugins.numbers;

import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.text.Precision;
import org.factdesk.text.Quantity;

/**
 * How much or how many an article gives, of what. Words are stems; lists of them are sorted and
 * without doubles where nothing else is said.
 *
 * @param nouns what is counted, the nearest first; a name for a measure or an age
 * @param near the words around the number, the nouns among them
 * @param words all words of the sentence
 * @param before the two words right before the number, as they stand
 * @param after the two words right behind it, as they stand
 * @param state what is told of those who are counted: that they die, are hurt …; or empty
 * @param part whether it is one of several counts, as in "another 12" or "12 of the 30"
 * @param times the years and months that the sentence names
 * @param names capitalised words of the sentence
 * @param topics the words that the article says most often, in that order
 * @param beside the other numbers of the sentence, each in its unit's first unit
 * @param others what the article gives elsewhere for the like, in the unit's first unit
 * @param day of publication, or {@link Long#MIN_VALUE} where it is not known
 * @param keys under which it is mentioned
 * @param phrase the number and a few words behind it, to show to people
 */
record Counted(
    Quantity quantity,
    List<String> nouns,
    List<String> near,
    List<String> words,
    String before,
    String after,
    String state,
    boolean part,
    List<String> times,
    List<String> names,
    List<String> topics,
    List<Double> beside,
    List<Double> others,
    long day,
    List<String> keys,
    String phrase)
    implements Fact {

  /** The same, with what the article gives for the like besides. */
  Counted withOthers(List<Counted> all) {
    List<Double> found =
        all.stream()
            .filter(other -> other != this && likeness(other) >= 0)
            .map(other -> other.quantity.from() * other.quantity.unit().size())
            .distinct()
            .toList();
    return new Counted(
        quantity, nouns, near, words, before, after, state, part, times, names, topics, beside,
        found, day, keys, phrase);
  }

  /** How sure it is that both count the same, about 0 to 1.3; below 0 where they cannot. */
  double likeness(Counted other) {
    boolean apart =
        !quantity.unit().dimension().equals(other.quantity.unit().dimension())
            || shared(nouns, other.nouns) == 0
            || part != other.part
            || !state.isEmpty() && !other.state.isEmpty() && !state.equals(other.state)
            || !times.isEmpty() && !other.times.isEmpty() && shared(times, other.times) == 0
            || !names.isEmpty() && !other.names.isEmpty() && shared(names, other.names) == 0;
    double sentences = cosine(words, other.words);
    int story = shared(topics, other.topics);
    boolean left = !before.isEmpty() && before.equals(other.before);
    boolean right = !after.isEmpty() && after.equals(other.after);
    boolean vague = !left && !right && shared(near, other.near) < 2 && !isAge();
    if (apart || vague || story < 2 && sentences < 0.6) {
      return -1;
    }
    return (left ? 0.15 : 0)
        + (right ? 0.15 : 0)
        + 0.4 * cosine(near, other.near)
        + 0.4 * sentences
        + 0.2 * story / Math.max(1, Math.min(topics.size(), other.topics.size()));
  }

  /** Whether all of the sentence is nearly the same, with at least one of its other numbers. */
  boolean isRepeated(Counted other) {
    boolean numbers =
        beside.isEmpty()
            || other.beside.isEmpty()
            || beside.stream().anyMatch(other.beside::contains);
    return numbers && shared(words, other.words) >= 4 && cosine(words, other.words) >= 0.5;
  }

  /** Whether nearly all words of one sentence are in the other. */
  boolean isWithin(Counted other) {
    return shared(words, other.words) >= 0.75 * Math.min(words.size(), other.words.size());
  }

  /** Whether it may be news that came later: how many have died or are hurt by then. */
  boolean isUpdated(Counted other) {
    return !state.isEmpty() && day != other.day;
  }

  private boolean isAge() {
    return nouns.stream().anyMatch(noun -> noun.startsWith("age "));
  }

  /** Whether both numbers can be said of the same; two equal bounds are taken as they stand. */
  boolean agrees(Counted other) {
    if (isAge()) {
      return Math.abs(quantity.from() - other.quantity.from()) <= yearsBetween(other);
    }
    boolean bounds =
        quantity.precision() == other.quantity.precision()
            && (quantity.precision() == Precision.AT_LEAST
                || quantity.precision() == Precision.AT_MOST);
    return bounds ? exact().agrees(other.exact()) : quantity.agrees(other.quantity);
  }

  private double yearsBetween(Counted other) {
    boolean known = day != Long.MIN_VALUE && other.day != Long.MIN_VALUE;
    return known ? Math.ceil(Math.abs(day - other.day) / 365.25) : 2;
  }

  private Quantity exact() {
    return new Quantity(
        quantity.span(),
        quantity.from(),
        quantity.to(),
        quantity.slack(),
        Precision.EXACT,
        quantity.unit());
  }

  /** Whether its article gives the other's number as well: then they are likely two things. */
  boolean knows(Counted other) {
    double value = other.quantity.from() * other.quantity.unit().size();
    return others.contains(value) || beside.contains(value);
  }

  private static int shared(List<String> one, List<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static double cosine(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty()
        ? 0
        : shared(one, other) / Math.sqrt((double) one.size() * other.size());
  }
}
