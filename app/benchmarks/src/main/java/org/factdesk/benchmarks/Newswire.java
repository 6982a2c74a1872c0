package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;

/**
 * Invented news that gives every checker something to do: sayings, quotations, names, numbers and
 * days, some of them at odds; about ten articles a topic, 2,500 characters each. A tenth are
 * near-copies of earlier articles, with 5 to 15 % of the words edited.
 */
final class Newswire {
  private static final int ARTICLES_A_TOPIC = 10;
  private static final int LENGTH = 2500;
  private static final int VOCABULARY = 60_000;
  private static final int PLACES = 400;

  private final List<String> places = new ArrayList<>();
  private final List<WireTopic> topics = new ArrayList<>();
  private final InventedWords words;

  /**
   * @param articles how many there will be, which decides how many topics they tell
   */
  Newswire(int articles, long seed) {
    Random random = new Random(seed);
    words = new InventedWords(VOCABULARY, random);
    for (int i = 0; i < PLACES; i++) {
      places.add(words.name(random));
    }
    for (int i = 0; i < Math.max(1, articles / ARTICLES_A_TOPIC); i++) {
      topics.add(WireTopic.of(places, words, random));
    }
  }

  /** The article with that number, always the same one. */
  Article article(int number) {
    Random random = new Random(number * 7919L + 17);
    boolean copy = number > 50 && random.nextInt(10) == 0;
    int original = copy ? random.nextInt(number) : number;
    Random told = copy ? new Random(original * 7919L + 18) : new Random(number * 7919L + 18);
    WireTopic topic = topics.get(told.nextInt(topics.size()));
    String text = text(topic, told);
    Article article = Article.of("news/%06d".formatted(number), copy ? edited(text, random) : text);
    DateRange day = DateRange.day(topic.days().begins().plusDays(random.nextInt(90)));
    Article dated = article.withMetadata(article.metadata().withPublished(Metadatum.given(day)));
    return random.nextInt(5) == 0 ? Corpus.withMarks(dated, random) : dated;
  }

  private String text(WireTopic topic, Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(sentence(topic, random));
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String sentence(WireTopic topic, Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> topic.days().dated(random);
      case 1, 2 -> topic.quoted(random);
      case 3, 4 -> topic.said(random);
      case 5, 6 -> topic.counted(random);
      default -> filler(topic, random);
    };
  }

  private String filler(WireTopic topic, Random random) {
    List<String> said = topic.words();
    return "The %s %s in %s had not been %sed before the %s and the %s of the %s were %sed by a %s."
        .formatted(
            said.get(random.nextInt(said.size())),
            words.any(random),
            WireTopic.common(places, random),
            words.any(random),
            said.get(random.nextInt(said.size())),
            words.any(random),
            words.any(random),
            words.any(random),
            said.get(random.nextInt(said.size())));
  }

  private String edited(String text, Random random) {
    double share = .05 + .10 * random.nextDouble();
    StringBuilder edited = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      double drawn = random.nextDouble();
      boolean kept = drawn >= share || word.contains("\n");
      if (kept || drawn >= share * .3) {
        edited.append(edited.isEmpty() ? "" : " ").append(kept ? word : words.any(random));
      }
    }
    return edited.toString();
  }
}
