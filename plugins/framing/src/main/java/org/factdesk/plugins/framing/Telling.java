package org.factdesk.plugins.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.checker.Fact;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.plugins.framing.WordList.Hit;
import org.factdesk.text.Words;

/**
 * A sentence that tells something with a word that could have been another.
 *
 * @param topic what is told: "the use of force"
 * @param term the word for it: "invasion"
 * @param about the sentence's weightiest words, which stay while the text moves
 * @param words hashes of all its words that weigh something
 */
public record Telling(String topic, String term, String about, List<Integer> words)
    implements Fact {
  private static final int LEAST_LETTERS = 5;
  private static final int WEIGHTIEST = 5;
  private static final int LEAST_SHARED = 5;
  private static final double ALIKE = 0.5;

  /** A telling, and the words in question. */
  record At(Span span, Telling telling, List<String> keys) {
    Stream<Mention<Telling>> mentions(Article article) {
      return keys.stream().map(key -> new Mention<>(key, article.place(span), telling));
    }
  }

  static At of(String text, Span sentence, Hit hit) {
    List<String> words = new ArrayList<>();
    for (Span span : Words.in(sentence.in(text))) {
      String word = span.in(sentence.in(text));
      boolean own = hit.span().contains(sentence.begin() + span.begin());
      boolean name = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
      if (!own && (word.length() >= LEAST_LETTERS || name) && !words.contains(word)) {
        words.add(word);
      }
    }
    words.sort(Comparator.<String>comparingInt(word -> -word.length()).thenComparing(word -> word));
    List<String> first = words.subList(0, Math.min(WEIGHTIEST, words.size()));
    List<Integer> hashes = words.stream().map(String::hashCode).sorted().toList();
    String topic = hit.entry().frame();
    Telling telling = new Telling(topic, hit.entry().why(), String.join(" ", first), hashes);
    return new At(hit.span(), telling, keys(topic, first));
  }

  /** Each pair of the weightiest words: the others may differ. */
  private static List<String> keys(String topic, List<String> words) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        keys.add(topic + ": " + words.get(i) + " " + words.get(j));
      }
    }
    return keys;
  }

  /** Whether both tell the same, each with a word of its own. */
  boolean rivals(Telling other) {
    Set<Integer> shared = new HashSet<>(words);
    shared.retainAll(other.words);
    return !term.equals(other.term)
        && shared.size() >= LEAST_SHARED
        && shared.size() >= ALIKE * Math.min(words.size(), other.words.size());
  }
}
