package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      List<Span> touching = quotes.stream().filter(span::overlaps).toList();
      List<String> forms = inside.stream().map(at -> form(at.in(text))).toList();
      sentences.add(new SaidSentence(text, span, touching, inside, forms));
    }
    return sentences;
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
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
    for (Span quote : quotes) { // asked for each word
      if (quote.contains(begin)) {
        return true;
      }
    }
    return false;
  }

  /** The quotation that ends between this word and the one before it. */
  Optional<Span> quoteBefore(int word) {
    int from = word <= 0 ? span.begin() : words.get(word - 1).end();
    int to = word >= size() ? span.end() : words.get(word).begin();
    return quotes.stream().filter(quote -> quote.end() > from && quote.end() <= to).findFirst();
  }

  /** The quotation that opens between this word and the one before it. */
  Optional<Span> quoteFrom(int word) {
    int from = word <= 0 ? span.begin() : words.get(word - 1).end();
    int to = word >= size() ? span.end() : words.get(word).begin();
    return quotes.stream().filter(quote -> quote.begin() >= from && quote.begin() < to).findFirst();
  }

  /** From the first word to before the second; empty where there is none between. */
  Optional<Span> span(int from, int to) {
    return from >= to || from < 0 || to > size()
        ? Optional.empty()
        : Optional.of(new Span(words.get(from).begin(), words.get(to - 1).end()));
  }
}
