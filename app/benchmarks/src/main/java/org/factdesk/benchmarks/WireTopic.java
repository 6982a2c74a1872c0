package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that about ten articles tell: who says what of it, and how many there were of what. One
 * telling in twenty-five has something else than the others.
 */
record WireTopic(
    Topic days,
    String place,
    List<String> words,
    List<String> persons,
    List<String> quotes,
    int[] counts) {
  private static final int ONE_IN = 25;
  private static final int COMMON_NAMES = 300;
  private static final int PERSONS = 6;
  private static final List<String> TITLES =
      List.of("President ", "Foreign Minister ", "Mayor ", "Senator ", "Dr. ", "police chief ", "");
  private static final List<String> AGENCIES =
      List.of("Reuters", "TASS", "CNN", "the BBC", "AFP", "Interfax", "the Associated Press");
  private static final List<String> THINGS =
      List.of("people", "houses", "soldiers", "passengers", "protesters", "tons of grain", "miles");

  static WireTopic of(List<String> places, InventedWords all, Random random) {
    List<String> persons = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    for (int i = 0; i < PERSONS; i++) {
      String surname =
          random.nextInt(4) == 0
              ? places.get(random.nextInt(COMMON_NAMES)) + "son"
              : all.name(random);
      persons.add(all.name(random) + " " + surname);
      quotes.add("We will " + String.join(" ", all.any(11, random)) + " and the people know it");
    }
    int[] counts = random.ints(12, 2, 900).toArray();
    return new WireTopic(
        Topic.of(all, random),
        common(places, random),
        all.any(40, random),
        persons,
        quotes,
        counts);
  }

  /** One of these, the first ones far more often. */
  static String common(List<String> of, Random random) {
    return of.get((int) (of.size() * Math.pow(random.nextDouble(), 3)));
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static boolean slips(Random random) {
    return random.nextInt(ONE_IN) == 0;
  }

  private String person(Random random) {
    String person = persons.get(random.nextInt(PERSONS));
    if (slips(random)) {
      person = person.replaceFirst("([aeiou])(.)$", "$1$2$2");
    }
    return switch (random.nextInt(3)) {
      case 0 -> person.substring(person.indexOf(' ') + 1);
      case 1 -> TITLES.get(Math.floorMod(person.hashCode(), TITLES.size())) + person;
      default -> person;
    };
  }

  private String fact(Random random) {
    String word = any(words, random);
    return "the %s of the %s in %s would %s the %s"
        .formatted(word, any(words, random), place, any(words, random), any(words, random));
  }

  String quoted(Random random) {
    int who = random.nextInt(PERSONS);
    String quote = quotes.get(who);
    if (slips(random)) {
      quote = quote.replaceFirst("\\S+ and", any(words, random) + " and");
    }
    String speaker = slips(random) ? any(persons, random) : persons.get(who);
    return "\u201c" + quote + ",\u201d said " + speaker + " on Tuesday.";
  }

  String said(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> person(random) + " told " + any(AGENCIES, random) + " that " + fact(random) + ".";
      case 1 -> "According to " + person(random) + ", " + fact(random) + ".";
      case 2 -> "Officials in " + place + " claimed that " + fact(random) + ".";
      case 3 -> "A source told " + any(AGENCIES, random) + " that " + fact(random) + ".";
      default -> person(random) + " said " + fact(random) + ".";
    };
  }

  String counted(Random random) {
    int which = random.nextInt(counts.length / 2);
    int count = counts[which] + (slips(random) ? 10 : 0);
    int second = counts[counts.length - 1 - which];
    String thing = THINGS.get(which % THINGS.size());
    return switch (which % 4) {
      case 0 ->
          "The %s killed %d people and injured %d in %s."
              .formatted(words.get(which), count, second, place);
      case 1 ->
          "About %,d %s were in %s near the %s."
              .formatted(count * 100, thing, place, words.get(which));
      case 2 ->
          "%s will spend $%d million on the %s, %d percent more than before."
              .formatted(place, count, words.get(which), second % 90);
      default ->
          "Of %d %s at the %s, %d were from %s."
              .formatted(count + second, thing, words.get(which), second, place);
    };
  }
}
