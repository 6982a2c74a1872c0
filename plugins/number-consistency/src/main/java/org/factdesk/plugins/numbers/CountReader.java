package org.factdesk.plugins.numbers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.text.Count;
import org.factdesk.text.Counts;
import org.factdesk.text.Quantity;
import org.factdesk.text.Spans;
import org.factdesk.text.TellingWord;
import org.factdesk.text.TellingWords;

/** Reads what an article counts, and makes the keys under which others count the same. */
final class CountReader {
  private static final int TOPICS = 6;
  private static final int ANCHORS = 3;
  private static final int MOST = 150;

  private final Article article;
  private final List<String> topics;
  private final long day;

  CountReader(Article article) {
    this.article = article;
    this.topics = topics(article.text());
    this.day =
        article.metadata().published().map(Metadatum::value).stream()
            .mapToLong(days -> days.from().toEpochDay())
            .findFirst()
            .orElse(Long.MIN_VALUE);
  }

  /** The words that the text says most often; names count twice. */
  private static List<String> topics(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (TellingWord word : TellingWords.in(text)) {
      boolean name = Character.isUpperCase(text.charAt(word.span().begin()));
      counts.merge(word.stem(), name ? 2 : 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 2)
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(TOPICS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each under each of its keys. */
  List<Mention<Counted>> mentions(List<CountedSentence> sentences) {
    return counts(sentences).stream()
        .flatMap(
            read ->
                read.fact().keys().stream()
                    .map(key -> new Mention<>(key, read.place(), read.fact())))
        .toList();
  }

  /** Each once, with an empty key, in order; of a list of numbers without end, its beginning. */
  List<Mention<Counted>> counts(List<CountedSentence> sentences) {
    List<Quantity> quantities = sentences.stream().flatMap(s -> s.quantities().stream()).toList();
    List<Span> spans = sentences.stream().map(CountedSentence::span).toList();
    List<Counted> read =
        Counts.in(article.text(), spans, quantities).stream()
            .limit(MOST)
            .map(count -> counted(count, sentences))
            .toList();
    return read.stream().map(counted -> counted.withOthers(read)).map(this::mention).toList();
  }

  private Mention<Counted> mention(Counted counted) {
    return new Mention<>("", article.place(counted.count().quantity().span()), counted);
  }

  private Counted counted(Count count, List<CountedSentence> sentences) {
    CountedSentence sentence =
        Spans.touching(sentences, CountedSentence::span, count.quantity().span()).get(0);
    List<Double> values = sentence.quantities().stream().map(Quantity::value).toList();
    List<String> keys = keys(count).toList();
    return new Counted(count, sentence.times(), topics, values, List.of(), day, keys);
  }

  /** What is counted, with each of the words that best tell the sentence from others. */
  private Stream<String> keys(Count count) {
    Comparator<String> rare =
        Comparator.comparing((String word) -> !count.names().contains(word))
            .thenComparing(word -> -word.length())
            .thenComparing(word -> word);
    Set<String> chosen = new LinkedHashSet<>();
    topics.stream().filter(count.words()::contains).limit(ANCHORS).forEach(chosen::add);
    count.words().stream().sorted(rare).limit(ANCHORS).forEach(chosen::add);
    return count.things().stream()
        .flatMap(
            thing ->
                chosen.stream()
                    .filter(word -> !word.equals(thing))
                    .map(word -> thing + " " + word));
  }
}
