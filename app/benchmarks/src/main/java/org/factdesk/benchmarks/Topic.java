package org.factdesk.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Something that several articles tell, each a little differently, and now and then wrongly.
 *
 * @param words that come up again and again
 * @param events sentences with "DAY" where the day goes, and the right day
 * @param quotes what the persons said
 * @param counts sentences with "COUNT" where the number goes, and the right number
 */
record Topic(
    LocalDate begins,
    List<String> words,
    List<String> persons,
    List<Event> events,
    List<String> quotes,
    List<Count> counts) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final int ONE_IN = 25;

  record Event(String sentence, LocalDate day) {}

  record Count(String sentence, int count) {}

  static Topic of(InventedWords all, Random random) {
    LocalDate begins = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000));
    List<String> words = all.any(40, random);
    List<String> persons = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      persons.add(all.name(random) + " " + all.name(random));
      String event = "the %s %s of %s opened the %s %s in %s";
      events.add(
          new Event(
              "On DAY " + event.formatted(inserted(words, all, random)) + ".",
              begins.plusDays(random.nextInt(60))));
      quotes.add(String.join(" ", all.any(9, random)));
      String name = words.get(random.nextInt(words.size()));
      counts.add(new Count("COUNT " + name + "s were counted", 20 + random.nextInt(900)));
    }
    return new Topic(begins, words, persons, events, quotes, counts);
  }

  private static Object[] inserted(List<String> words, InventedWords all, Random random) {
    return new Object[] {
      words.get(random.nextInt(words.size())),
      words.get(random.nextInt(words.size())),
      all.name(random),
      all.any(random),
      words.get(random.nextInt(words.size())),
      all.name(random)
    };
  }

  String dated(Random random) {
    Event event = events.get(random.nextInt(events.size()));
    LocalDate day = event.day.plusDays(random.nextInt(ONE_IN) == 0 ? 1 : 0);
    return event.sentence.replace("DAY", DAY.format(day));
  }

  String said(Random random) {
    int who = random.nextInt(persons.size());
    String quote = quotes.get(who);
    if (random.nextInt(ONE_IN) == 0) {
      quote = quote.replaceFirst(" \\S+$", " " + words.get(random.nextInt(words.size())));
    }
    return persons.get(who) + " said on Tuesday: “" + quote + ".”";
  }

  String counted(Random random) {
    Count count = counts.get(random.nextInt(counts.size()));
    int number = count.count + (random.nextInt(ONE_IN) == 0 ? 10 : 0);
    return count.sentence.replace("COUNT", String.valueOf(number)) + " there.";
  }
}
