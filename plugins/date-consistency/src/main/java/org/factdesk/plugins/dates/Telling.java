package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.factdesk.checker.Mention;
import org.factdesk.plugins.dates.DatedEvent.Words;

/**
 * A mention made ready for being compared with many others: its words and days are bare numbers,
 * since that is asked millions of times.
 */
final class Telling {
  private static final float FAR = 0.6f;
  private static final float FREQUENT = 0.6f;

  /** What the whole article is about tells its events apart less than other words do. */
  private static final float TOPICAL = 0.75f;

  final Mention<DatedEvent> mention;
  final String article;
  final long day;
  final int[] stems;
  final float[] weights;
  final float total;
  final int[] sentence;
  final int[] story;
  final int[] heads;

  Telling(Mention<DatedEvent> mention) {
    this.mention = mention;
    this.article = mention.place().article();
    DatedEvent event = mention.fact();
    Words words = event.words();
    this.day = event.days().from().toEpochDay();
    this.sentence = numbers(words.sentence());
    this.story = numbers(event.setting().story());
    this.heads = words.heads().stream().mapToInt(String::hashCode).toArray();
    this.stems = numbers(words.stems());
    this.weights = new float[stems.length];
    int[] near = numbers(words.near());
    float sum = 0;
    for (String stem : words.stems()) {
      int number = stem.hashCode();
      float weight = contains(near, number) ? 1 : FAR;
      weight *= CommonWords.isFrequent(stem) ? FREQUENT : 1;
      weight *= contains(story, number) ? TOPICAL : 1;
      weights[Arrays.binarySearch(stems, number)] = weight;
      sum += weight;
    }
    this.total = sum;
  }

  DatedEvent event() {
    return mention.fact();
  }

  boolean isIn(Telling other) {
    return article.equals(other.article);
  }

  LocalDate firstDay() {
    return event().days().from();
  }

  private static int[] numbers(List<String> words) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = words.get(i).hashCode();
    }
    Arrays.sort(numbers);
    return numbers;
  }

  static boolean contains(int[] sorted, int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }

  /** How many numbers two sorted arrays have in common. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
