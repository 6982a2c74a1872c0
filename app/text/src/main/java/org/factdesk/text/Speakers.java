package org.factdesk.text;

import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Span;

/** Finds the words that name who speaks or who listens, around a cue of one sentence. */
final class Speakers {
  private static final int LONGEST = 14;
  private static final int LONGEST_TURNED = 9;
  private static final Set<String> OPINION = Set.of("opinion", "view", "words", "account");
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "at", "by", "after", "before", "during", "for");
  private static final Set<String> HEARING =
      Set.of(
          "interview",
          "statement",
          "comments",
          "remarks",
          "email",
          "talk",
          "call",
          "letter",
          "message");

  private final SaidSentence sentence;

  Speakers(SaidSentence sentence) {
    this.sentence = sentence;
  }

  private boolean is(String group, int word) {
    return SayingWords.is(group, sentence.form(word));
  }

  /** Whether the word may stand between who speaks and the verb: "has", "later", "repeatedly". */
  boolean isBeside(int word) {
    return is("beside", word)
        || sentence.form(word).endsWith("ly") && word > 0 && !sentence.isCapital(word);
  }

  /** Who is named right behind "according to" or "by". */
  Optional<Span> after(int begin) {
    if (begin >= sentence.size() || sentence.isParted(begin)) {
      return Optional.empty();
    }
    int end = begin + 1;
    while (end < sentence.size()
        && end - begin < LONGEST
        && !sentence.isParted(end)
        && !is("closer", end)
        && !is("finite", end)) {
      end++;
    }
    return sentence.span(begin, end);
  }

  /** Who is named behind a turned verb: "said Peskov", "said the minister". */
  Optional<Span> turned(int begin) {
    if (is("pronoun", begin)
            && !is("closer", begin + 1)
            && !sentence.isParted(begin + 1)
            && begin + 1 < sentence.size()
        || is("closer", begin)
        || is("opener", begin)
        || sentence.form(begin).equals("there")) {
      return Optional.empty();
    }
    Optional<Span> named = after(begin);
    return named.filter(span -> sentence.wordFrom(span.end()) - begin <= LONGEST_TURNED);
  }

  /** Whether a clause ends with these words, or goes on with circumstances only. */
  boolean endsClause(Span named) {
    int next = sentence.wordFrom(named.end());
    return next >= sentence.size() || sentence.isParted(next) || is("closer", next);
  }

  /** Who is named before the verb whose first word is given. */
  Optional<Span> before(int verb) {
    if (verb <= 0) {
      return Optional.empty();
    }
    if (sentence.isParted(verb)) {
      return sentence.between(verb).strip().equals(",") ? apposition(verb) : Optional.empty();
    }
    if (Set.of("who", "which").contains(sentence.form(verb - 1))) {
      int end = verb - 1;
      return nounBefore(end);
    }
    Optional<Span> named = nounBefore(verb);
    return named.isEmpty() && Set.of("and", "but").contains(sentence.form(verb - 1))
        ? subject()
        : named;
  }

  private Optional<Span> nounBefore(int end) {
    int begin = beginOfNoun(end);
    while (begin < end - 1 && isAside(begin)) {
      begin++;
    }
    return sentence.span(begin, end);
  }

  /** A preposition with what it opens: "On Friday" before "the minister". */
  private boolean isAside(int word) {
    boolean preposition = PREPOSITIONS.contains(sentence.form(word));
    boolean behind =
        PREPOSITIONS.contains(sentence.form(word - 1))
            && sentence.isCapital(word)
            && !sentence.isParted(word);
    return preposition || behind || isBeside(word);
  }

  private int beginOfNoun(int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST) {
      if (begin < end && sentence.isParted(begin) || is("finite", begin - 1)) {
        break;
      }
      if (is("opener", begin - 1) && !joinsNames(begin - 1)) {
        break;
      }
      begin--;
    }
    return begin;
  }

  private boolean joinsNames(int word) {
    return sentence.form(word).equals("and")
        && sentence.isCapital(word - 1)
        && sentence.isCapital(word + 1);
  }

  /** "the spokesman, Dmitry Peskov, said": both parts; "Peskov, who was there, said": the first. */
  private Optional<Span> apposition(int verb) {
    int inner = verb - 1;
    while (inner > 0 && !sentence.isParted(inner)) {
      inner--;
    }
    if (inner == 0 || !sentence.between(inner).strip().equals(",")) {
      return Optional.empty();
    }
    Optional<Span> head = nounBefore(inner);
    boolean clause = is("closer", inner) || is("beside", inner);
    return clause
        ? head
        : head.flatMap(
            first -> sentence.span(0, verb).map(all -> new Span(first.begin(), all.end())));
  }

  /** Who the sentence is about, as its first words name it. */
  Optional<Span> subject() {
    int begin = 0;
    while (begin < sentence.size() && is("opener", begin)) {
      begin++;
    }
    if (is("pronoun", begin)) {
      return sentence.span(begin, begin + 1);
    }
    int end = begin;
    while (end < sentence.size()
        && (end == begin || !sentence.isParted(end))
        && (sentence.isCapital(end) || is("determiner", end))) {
      end++;
    }
    return sentence.span(begin, end);
  }

  /** Behind "in his opinion", "in the minister's view"; the begin where nothing such stands. */
  int opinionEnd(int in) {
    for (int i = in + 2; i < Math.min(sentence.size(), in + 7) && !sentence.isParted(i); i++) {
      boolean owned =
          sentence.form(i - 1).endsWith("'s")
              || Set.of("his", "her", "their", "my").contains(sentence.form(i - 1));
      if (OPINION.contains(sentence.form(i)) && owned) {
        return i + 1;
      }
    }
    return in;
  }

  Optional<Span> opinion(int in) {
    return sentence.span(in + 1, opinionEnd(in) - 1);
  }

  /** Who listens: right behind "told", or "in an interview with …" behind any verb. */
  Optional<Span> hearerOf(int cue) {
    if (is("hearer", cue)) {
      return hearer(cue + 1);
    }
    for (int i = cue + 1; i < Math.min(sentence.size(), cue + 16) && !sentence.isQuoted(i); i++) {
      if (HEARING.contains(sentence.form(i))
          && Set.of("with", "to").contains(sentence.form(i + 1))) {
        return after(i + 2);
      }
      if (sentence.form(i).equals("that")) {
        break;
      }
    }
    return Optional.empty();
  }

  Optional<Span> hearer(int begin) {
    if (begin >= sentence.size()
        || sentence.isParted(begin)
        || is("closer", begin) && !is("pronoun", begin)) {
      return Optional.empty();
    }
    if (is("pronoun", begin)
        || Set.of("him", "them", "me", "us", "reporters", "journalists")
            .contains(sentence.form(begin))) {
      return sentence.span(begin, begin + 1);
    }
    int end = begin;
    boolean named = false;
    while (end < sentence.size()
        && end - begin < 7
        && (end == begin || !sentence.isParted(end))
        && !is("closer", end)
        && !is("finite", end)
        && !is("opener", end)) {
      if (named && !sentence.isCapital(end) && !Set.of("of", "news").contains(sentence.form(end))) {
        break;
      }
      named |= sentence.isCapital(end);
      end++;
    }
    return sentence.span(begin, end);
  }

  /** The first word from here on that stands behind the hearer, if there is one. */
  int behind(int next, Optional<Span> hearer) {
    int i = next;
    while (hearer.isPresent()
        && i < sentence.size()
        && sentence.words().get(i).begin() < hearer.get().end()) {
      i++;
    }
    return i;
  }

  /** Where what is said begins behind the cue: behind the hearer, a day and "that". */
  int contentBegin(int next, Optional<Span> hearer) {
    int i = behind(next, hearer);
    for (int j = i; j < Math.min(sentence.size(), i + 10); j++) {
      if (sentence.form(j).equals("that") && !sentence.isQuoted(j)) {
        return j + 1;
      }
      if (!is("closer", j) && !is("closer", j - 1) && !is("determiner", j)) {
        break;
      }
    }
    while (i < sentence.size()
        && is("closer", i)
        && !sentence.isParted(i)
        && i < next + 3
        && sentence.isCapital(i + 1)) {
      i += 2;
    }
    return i;
  }
}
