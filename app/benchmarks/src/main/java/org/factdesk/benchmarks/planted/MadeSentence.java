package org.factdesk.benchmarks.planted;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of our own that is right in itself, and the change that makes it wrong in itself.
 *
 * @param text the right one
 * @param change of it; offsets in the text
 */
record MadeSentence(String text, Change change) {
  private static final Pattern CHANGED = Pattern.compile("<([^|>]*)\\|([^>]*)>");
  private static final String[] BEGINNINGS =
      "Bren Tol Mar Vel Kor Hal Dun Ost Ralt Fen Gris Lod Pem Quar Sel Tarn".split(" ");
  private static final String[] ENDS =
      "wick mar field ton burg sted holm dale ford mouth".split(" ");
  private static final List<Function<Random, String>> SUMS =
      List.of(
          MadeSentence::votes,
          MadeSentence::aboard,
          MadeSentence::parts,
          MadeSentence::survey,
          MadeSentence::percentOf,
          MadeSentence::rise,
          MadeSentence::fall,
          MadeSentence::miles,
          MadeSentence::kilograms,
          MadeSentence::degrees,
          MadeSentence::each,
          MadeSentence::lead);
  private static final List<Function<Random, String>> CUES =
      List.of(MadeSentence::saidBehind, MadeSentence::accordingTo, MadeSentence::told);

  /** Numbers that belong together, one of them changed. */
  static MadeSentence sum(Random random) {
    return of(any(SUMS, random).apply(random));
  }

  /** A cue with its speaker, which is left out. */
  static MadeSentence cue(Random random) {
    return of(any(CUES, random).apply(random));
  }

  /** What stands as {@code <right|wrong>} is to be changed. */
  static MadeSentence of(String marked) {
    Matcher changed = CHANGED.matcher(marked);
    if (!changed.find()) {
      throw new IllegalArgumentException("nothing to change: " + marked);
    }
    String right = changed.group(1);
    String text = marked.substring(0, changed.start()) + right + marked.substring(changed.end());
    return new MadeSentence(
        text, new Change(changed.start(), changed.start() + right.length(), changed.group(2), ""));
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String place(Random random) {
    String end = ENDS[random.nextInt(ENDS.length)];
    return BEGINNINGS[random.nextInt(BEGINNINGS.length)]
        + BEGINNINGS[random.nextInt(BEGINNINGS.length)].toLowerCase(Locale.ROOT)
        + end;
  }

  private static String person(Random random) {
    return any(List.of("Maren", "Tobin", "Elka", "Jorun", "Pelle", "Wanda"), random)
        + " "
        + place(random);
  }

  private static int between(int least, int most, Random random) {
    return least + random.nextInt(most - least + 1);
  }

  private static String write(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String votes(Random random) {
    int yes = between(21, 60, random);
    int no = between(5, 19, random);
    int none = between(2, 4, random);
    return write(
        "Of the %d members of the %s council, %d voted for the plan, <%d|%d> against and %d abstained.",
        yes + no + none, place(random), yes, no, no + between(11, 19, random), none);
  }

  private static String aboard(Random random) {
    int safe = between(30, 90, random);
    int missing = between(6, 20, random);
    return write(
        "The %s ferry carried %d people, of whom %d were rescued and <%d|%d> are missing.",
        place(random), safe + missing, safe, missing, missing + between(21, 29, random));
  }

  private static String parts(Random random) {
    int roads = between(3, 9, random);
    int schools = between(11, 19, random);
    return write(
        "%s will spend $%d million, $%d million on schools and $<%d|%d> million on roads.",
        place(random), roads + schools, schools, roads, roads + between(3, 9, random));
  }

  private static String survey(Random random) {
    int yes = between(41, 60, random);
    int no = between(15, 30, random);
    int open = 100 - yes - no;
    return write(
        "In the %s survey %d percent were in favor, <%d|%d> percent were against and %d percent were undecided.",
        place(random), yes, no, no + between(12, 25, random), open);
  }

  private static String percentOf(Random random) {
    int share = 5 * between(3, 12, random);
    int whole = 100 * between(4, 30, random);
    return write(
        "Of the %,d households in %s, %,d, or <%d|%d> percent, had no power.",
        whole, place(random), whole * share / 100, share, share + between(11, 25, random));
  }

  private static String rise(Random random) {
    int share = 5 * between(2, 10, random);
    int before = 20 * between(2, 9, random);
    return write(
        "The budget of %s rose from $%d million to $%d million, an increase of <%d|%d> percent.",
        place(random),
        before,
        before + before * share / 100,
        share,
        share + between(13, 30, random));
  }

  private static String fall(Random random) {
    int share = 5 * between(3, 12, random);
    int before = 1000 * between(2, 9, random);
    return write(
        "The number of visitors to %s fell by <%d|%d> percent, from %,d to %,d.",
        place(random),
        share,
        share + between(12, 25, random),
        before,
        before - before * share / 100);
  }

  private static String miles(Random random) {
    int miles = between(4, 60, random);
    long kilometers = Math.round(miles * 1.609344);
    return write(
        "The new road to %s is %d miles (<%d|%d> kilometers) long.",
        place(random), miles, kilometers, kilometers * 2 + between(1, 9, random));
  }

  private static String kilograms(Random random) {
    int kilograms = between(20, 90, random);
    long pounds = Math.round(kilograms * 2.20462);
    return write(
        "Divers near %s raised a bell that weighs %d kilograms (<%d|%d> pounds).",
        place(random), kilograms, pounds, pounds * 2 + between(1, 9, random));
  }

  private static String degrees(Random random) {
    int celsius = 5 * between(2, 8, random);
    int fahrenheit = celsius * 9 / 5 + 32;
    return write(
        "It was %d degrees Celsius (<%d|%d> degrees Fahrenheit) in %s.",
        celsius, fahrenheit, fahrenheit + between(15, 40, random), place(random));
  }

  private static String each(Random random) {
    int tickets = 100 * between(2, 9, random);
    int price = between(11, 40, random);
    return write(
        "The %s fair sold %,d tickets at $%d each, for a total of $<%,d|%,d>.",
        place(random), tickets, price, tickets * price, 2 * tickets * price + 1000);
  }

  private static String lead(Random random) {
    int lead = between(12, 40, random);
    int loser = between(210, 380, random);
    return write(
        "The mayor of %s won by <%d|%d> votes, %d to %d.",
        place(random), lead, lead + between(30, 60, random), loser + lead, loser);
  }

  private static String saidBehind(Random random) {
    return write(
        "\"We will open the bridge in %s again before the winter,\" said< %s|>.",
        place(random), person(random));
  }

  private static String accordingTo(Random random) {
    return write(
        "According to< %s|>, the harbor of %s will stay closed for another week.",
        person(random), place(random));
  }

  private static String told(Random random) {
    return write(
        "The theater in %s will be sold to a private owner, according to< %s|>.",
        place(random), person(random));
  }
}
