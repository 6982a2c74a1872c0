package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.model.Span;
import org.factdesk.plugins.attribution.Trace.Role;
import org.factdesk.text.Quotation;
import org.factdesk.text.Quotations;
import org.factdesk.text.Saying;
import org.factdesk.text.Words;

/** Finds statements that have a source in one article and stand bare in another. */
final class Statements {
  private static final int FEWEST_WORDS = 7;
  private static final int RUN = 4;
  private static final int KEYS = 3;
  private static final int MOST_SOURCED = 3;

  /** Below this, sentences only sound like each other. */
  private static final double RETOLD = 0.6;

  private Statements() {}

  static List<Mention<Trace>> mentions(Telling telling) {
    List<Trace> sourced = new ArrayList<>();
    List<Mention<Trace>> mentions = new ArrayList<>();
    for (Saying saying : telling.sayings()) {
      if (saying.speaker().isPresent()) {
        String who = telling.words(saying.speaker().get());
        Trace trace = trace(Role.SOURCED, who, telling, saying.content(), List.of());
        sourced.add(trace);
        mentions.addAll(mentions(telling, saying.content(), trace));
      }
    }
    List<Quotation> quotations = Quotations.in(telling.article().text());
    for (int i = 0; i < telling.sentences().size(); i++) {
      Span sentence = telling.sentences().get(i);
      if (isBare(telling, sentence, quotations)) {
        Trace trace = trace(Role.BARE, "", telling, sentence, beside(telling, i));
        if (sourced.stream().allMatch(said -> likeness(trace, said) < RETOLD)) {
          mentions.addAll(mentions(telling, sentence, trace));
        }
      }
    }
    return mentions;
  }

  /** Whether nobody says the sentence, nor speaks in a quotation in it. */
  private static boolean isBare(Telling telling, Span sentence, List<Quotation> quotations) {
    return quotations.stream().noneMatch(quote -> quote.span().overlaps(sentence))
        && telling.sayings().stream()
            .noneMatch(one -> sentence.overlaps(one.cue()) || sentence.overlaps(one.content()));
  }

  /** Who speaks in the sentences before and behind. */
  private static List<String> beside(Telling telling, int sentence) {
    int last = Math.min(telling.sentences().size(), sentence + 2) - 1;
    int begin = telling.sentences().get(Math.max(0, sentence - 1)).begin();
    Span around = new Span(begin, telling.sentences().get(last).end());
    return telling.sayings().stream()
        .filter(saying -> around.overlaps(saying.cue()))
        .flatMap(saying -> saying.speaker().stream().map(telling::words))
        .toList();
  }

  private static Trace trace(
      Role role, String who, Telling telling, Span span, List<String> beside) {
    String said = telling.words(span);
    List<String> words =
        Words.in(said).stream().map(word -> word.in(said).toLowerCase(Locale.ROOT)).toList();
    List<Integer> pairs =
        IntStream.range(1, words.size())
            .mapToObj(i -> (words.get(i - 1) + " " + words.get(i)).hashCode())
            .toList();
    return new Trace(role, who, "", telling.day(), pairs, beside);
  }

  /** Under a few of the runs of words in it, the same ones wherever they stand. */
  private static List<Mention<Trace>> mentions(Telling telling, Span span, Trace trace) {
    List<Integer> pairs = trace.marks();
    TreeSet<Integer> runs = new TreeSet<>();
    for (int i = RUN; i <= pairs.size() && pairs.size() >= FEWEST_WORDS - 1; i++) {
      runs.add(pairs.subList(i - RUN, i).hashCode() * 0x9E3779B1);
    }
    return runs.stream()
        .limit(KEYS)
        .map(run -> new Mention<>("said " + run, telling.article().place(span), trace))
        .toList();
  }

  /** Which share of the one stands in the other too, word beside word. */
  private static double likeness(Trace one, Trace other) {
    return (double) one.shared(other) / Math.max(1, one.marks().size());
  }

  /** Those that lost their source, each with places that have one. */
  static List<Finding> dropped(List<Mention<Trace>> group, double likeness) {
    List<Finding> findings = new ArrayList<>();
    for (Mention<Trace> bare : group) {
      List<Mention<Trace>> sourced =
          group.stream()
              .filter(other -> bare.fact().role() == Role.BARE)
              .filter(other -> other.fact().role() == Role.SOURCED)
              .filter(other -> !other.place().article().equals(bare.place().article()))
              .filter(other -> likeness(bare.fact(), other.fact()) >= RETOLD)
              .limit(MOST_SOURCED)
              .toList();
      if (!sourced.isEmpty()) {
        boolean same = likeness(bare.fact(), sourced.get(0).fact()) >= likeness;
        boolean alone = bare.fact().beside().isEmpty();
        findings.add(
            dropped(same && alone ? Attribution.DROPPED : Attribution.ELSEWHERE, bare, sourced));
      }
    }
    return findings;
  }

  private static Finding dropped(
      FindingKind kind, Mention<Trace> bare, List<Mention<Trace>> sourced) {
    String words = Telling.excerpt(bare.place().quote());
    Mention<Trace> said = sourced.get(0);
    String who = Telling.excerpt(said.fact().who());
    return Finding.of(
            kind,
            "“%s” has no source here, while %s has it from “%s”; name the source, or say how it is known"
                .formatted(words, said.place().article(), who))
        .at(bare.place())
        .at(sourced)
        .about(words)
        .because(new Evidence.Quote(said.place(), "nearly the same words have a source here"));
  }
}
