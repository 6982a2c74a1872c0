package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.Span;

/**
 * A sentence word by word, with the quotations in it; one that ends within a quotation goes on.
 *
 * @param quotes with their marks, those of the whole text that touch the sentence
 * @param words in order
 * @param forms of the words: lower case, straight apostrophes
 */
record SaidSentence(
    CharSequence text, Span span, List<Span> quotes, List<Span> words, List<String> forms) {

  /** Nobody writes longer ones: so many words are read at a time, a table of names as well. */
  private static final int LONGEST = 250;

  static List<SaidSentence> in(CharSequence text) {
    List<Span> quotes =
        Quotations.in(text).stream()
            .filter(quote -> quote.depth() == 0)
            .map(Quotation::span)
            .toList();
    List<SaidSentence> sentences = new ArrayList<>();
    List<Span> words = Words.in(text);
    int word = 0;
    for (Span span : joined(Sentences.in(text), quotes)) {
      List<Span> inside = new ArrayList<>();
      while (word < words.size() && words.get(word).begin() < span.end()) {
        if (words.get(word).begin() >= span.begin()) {
          inside.add(words.get(word));
        }
        word++;
      }
      addSentences(text, span, quotes, inside, sentences);
    }
    return sentences;
  }

  private static void addSentences(
      CharSequence text,
      Span whole,
      List<Span> quotes,
      List<Span> inside,
      List<SaidSentence> sentences) {
    for (int from = 0; from < inside.size(); from += LONGEST) {
      int to = Math.min(inside.size(), from + LONGEST);
      int begin = from == 0 ? whole.begin() : inside.get(from).begin();
      int end = to == inside.size() ? whole.end() : inside.get(to).begin();
      List<Span> words = inside.subList(from, to);
      List<String> forms = words.stream().map(at -> Words.fold(at.in(text))).toList();
      Span span = new Span(begin, end);
      List<Span> touching = Spans.touching(quotes, quote -> quote, span);
      sentences.add(new SaidSentence(text, span, touching, words, forms));
    }
  }

  private static List<Span> joined(List<Span> sentences, List<Span> quotes) {
    List<Span> joined = new ArrayList<>();
    int quote = 0;
    for (Span sentence : sentences) {
      while (quote < quotes.size() && quotes.get(quote).end() <= sentence.begin()) {
        quote++;
      }
      boolean within =
          !joined.isEmpty()
              && quote < quotes.size()
              && quotes.get(quote).begin() < joined.get(joined.size() - 1).end();
      if (within) {
        Span last = joined.remove(joined.size() - 1);
        joined.add(new Span(last.begin(), sentence.end()));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  int size() {
    return words.size();
  }

  /** The word in lower case; empty before the first and behind the last. */
  String form(int word) {
    return word < 0 || word >= size() ? "" : forms.get(word);
  }

  boolean isCapital(int word) {
    return word >= 0
        && word < size()
        && Character.isUpperCase(text.charAt(words.get(word).begin()));
  }

  /** What stands between the word and the one before it; before the first, what opens it. */
  String between(int word) {
    int from = word <= 0 ? span.begin() : words.get(word - 1).end();
    int to = word >= size() ? span.end() : words.get(word).begin();
    return from >= to ? "" : text.subSequence(from, to).toString();
  }

  /** Whether the word is parted from the one before it by more than a blank or a full stop. */
  boolean isParted(int word) {
    if (word <= 0 || word >= size()) {
      return true;
    }
    int end = words.get(word).begin();
    for (int i = words.get(word - 1).end(); i < end; i++) {
      if (parts(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(char sign) {
    return !Character.isWhitespace(sign) && ".&/'’".indexOf(sign) < 0;
  }

  boolean isQuoted(int word) {
    int begin = words.get(word).begin();
    return !Spans.touching(quotes, quote -> quote, new Span(begin, begin + 1)).isEmpty();
  }

  /** The quotation that ends between this word and the one before it. */
  Optional<Span> quoteBefore(int word) {
    int from = word <= 0 ? span.begin() : words.get(word - 1).end();
    int to = word >= size() ? span.end() : words.get(word).begin();
    return near(from, to).filter(quote -> quote.end() > from && quote.end() <= to).findFirst();
  }

  /** The quotation that opens between this word and the one before it. */
  Optional<Span> quoteFrom(int word) {
    int from = word <= 0 ? span.begin() : words.get(word - 1).end();
    int to = word >= size() ? span.end() : words.get(word).begin();
    return near(from, to).filter(quote -> quote.begin() >= from && quote.begin() < to).findFirst();
  }

  private Stream<Span> near(int from, int to) {
    return from < to
        ? Spans.touching(quotes, quote -> quote, new Span(from, to)).stream()
        : Stream.empty();
  }

  /** The first word that begins at the offset or behind it; their number for none. */
  int wordFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From the first word to before the second; empty where there is none between. */
  Optional<Span> span(int from, int to) {
    return from >= to || from < 0 || to > size()
        ? Optional.empty()
        : Optional.of(new Span(words.get(from).begin(), words.get(to - 1).end()));
  }
}
