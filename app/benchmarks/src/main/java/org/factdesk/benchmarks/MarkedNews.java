package org.factdesk.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * A text with freely overlapping spans of whole words: 70 % phrases of 5 to 60 characters, 25 %
 * sentences of 60 to 250, 5 % paragraphs of 250 to 1,500. The same sizes give the same spans for
 * ever.
 *
 * @param layers of each span, as a number from 0 to 7
 * @param features that were made together with the spans
 */
record MarkedNews(String text, List<Span> spans, int[] layers, List<Features> features) {
  private static final long SEED = 7;
  private static final String[] LAYERS = {
    "claim", "source", "cue", "framing", "verdict", "evidence", "date", "claim"
  };
  private static final String[] PATTERNS = {
    "solid", "double", "dots", "dashes", "solid-3", "dash-dot", "thin"
  };
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  /**
   * What else a span was given.
   *
   * @param label from 0 to 19
   * @param author from 0 to 2
   * @param note empty for none
   */
  record Features(int label, int author, String note) {}

  static MarkedNews of(int characters, int spans) {
    String text = new GeneratedNews(SEED).text(characters);
    List<Span> words = words(text);
    Random random = new Random(SEED * 31 + spans);
    List<Span> made = new ArrayList<>(spans);
    int[] layers = new int[spans];
    List<Features> features = new ArrayList<>(spans);
    for (int i = 0; i < spans; i++) {
      made.add(span(words, random));
      layers[i] = random.nextInt(LAYERS.length);
      features.add(features(random));
    }
    return new MarkedNews(text, made, layers, features);
  }

  private static Span span(List<Span> words, Random random) {
    int first = random.nextInt(words.size());
    int kind = random.nextInt(100);
    int length = length(kind, random);
    int begin = words.get(first).begin();
    int last = first;
    while (last + 1 < words.size() && words.get(last).end() - begin < length) {
      last++;
    }
    return new Span(begin, words.get(last).end());
  }

  private static int length(int kind, Random random) {
    if (kind < 70) {
      return 5 + random.nextInt(56);
    }
    return kind < 95 ? 60 + random.nextInt(191) : 250 + random.nextInt(1251);
  }

  private static Features features(Random random) {
    int label = random.nextInt(20);
    int author = random.nextInt(3);
    boolean noted = random.nextInt(5) == 0;
    return new Features(
        label,
        author,
        noted ? "checked against source " + random.nextInt(100_000) + ", see also" : "");
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      int begin = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > begin) {
        words.add(new Span(begin, i));
      }
    }
    return words;
  }

  /** The same in one line, without ends of paragraphs. */
  MarkedNews inOneLine() {
    return new MarkedNews(text.replace('\n', ' '), spans, layers, features);
  }

  String layer(int span) {
    return LAYERS[layers[span]];
  }

  Article article() {
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      annotations.add(annotation("a" + i, layer(i), spans.get(i)));
    }
    annotations.sort(null);
    return Article.of("news", text).withMarks(annotations, List.of());
  }

  static Annotation annotation(String id, String layer, Span span) {
    return new Annotation(id, layer, List.of(span), new TreeMap<>(), "", "anna", NOW);
  }

  static Scheme scheme() {
    List<Scheme.Layer> layers = new ArrayList<>();
    for (int i = 0; i < PATTERNS.length; i++) {
      char key = (char) ('1' + i);
      layers.add(new Scheme.Layer(LAYERS[i], key, LAYERS[i], PATTERNS[i], "", List.of()));
    }
    return new Scheme("news fact-check", layers, List.of());
  }
}
