package org.factdesk.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;

/** Invented news: about ten articles a topic, 2,500 characters each, every fifth with marks. */
final class Corpus {
  private static final int ARTICLES_A_TOPIC = 10;
  private static final int LENGTH = 2500;
  private static final int VOCABULARY = 60_000;

  private final List<Topic> topics = new ArrayList<>();
  private final InventedWords words;

  /**
   * @param articles how many there will be, which decides how many topics they tell
   */
  Corpus(int articles, long seed) {
    Random random = new Random(seed);
    words = new InventedWords(VOCABULARY, random);
    for (int i = 0; i < Math.max(1, articles / ARTICLES_A_TOPIC); i++) {
      topics.add(Topic.of(words, random));
    }
  }

  /** The article with that number, always the same one. */
  Article article(int number) {
    Random random = new Random(number * 7919L + 17);
    Topic topic = topics.get(random.nextInt(topics.size()));
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(sentence(topic, random));
      text.append(random.nextInt(5) == 0 ? "\n\n" : " ");
    }
    Article article = Article.of("news/%06d".formatted(number), text.toString());
    Article dated =
        article.withMetadata(
            article
                .metadata()
                .withPublished(
                    Metadatum.given(DateRange.day(topic.begins().plusDays(random.nextInt(90))))));
    return random.nextInt(5) == 0 ? withMarks(dated, random) : dated;
  }

  private String sentence(Topic topic, Random random) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> topic.dated(random);
      case 2 -> topic.said(random);
      case 3 -> topic.counted(random);
      default -> filler(topic, random);
    };
  }

  private String filler(Topic topic, Random random) {
    List<String> said = topic.words();
    return "The %s %s had not been %sed before the %s and the %s of the %s were %sed by a %s."
        .formatted(
            said.get(random.nextInt(said.size())),
            words.any(random),
            words.any(random),
            said.get(random.nextInt(said.size())),
            words.any(random),
            words.any(random),
            words.any(random),
            said.get(random.nextInt(said.size())));
  }

  /** The article with five marks of somebody. */
  static Article withMarks(Article article, Random random) {
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      marks.add(mark(article, "m" + i, random));
    }
    marks.sort(null);
    return article.withMarks(marks, List.of());
  }

  /** A new mark on some words: a claim with a verdict, a date, or a source. */
  static Annotation mark(Article article, String id, Random random) {
    int begin = random.nextInt(article.text().length() - 40);
    Map<String, String> features = new TreeMap<>();
    features.put("verdict", random.nextInt(4) == 0 ? "false" : "true");
    features.put("about", "claim " + random.nextInt(2000));
    return new Annotation(
        id,
        List.of("claim", "date", "source").get(random.nextInt(3)),
        List.of(new Span(begin, begin + 5 + random.nextInt(30))),
        new TreeMap<>(features),
        "",
        "anna",
        Instant.EPOCH);
  }
}
