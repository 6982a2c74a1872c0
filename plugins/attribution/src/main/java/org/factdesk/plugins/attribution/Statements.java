package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Span;
import org.factdesk.plugins.attribution.Trace.Role;
import org.factdesk.text.BareStatement;
import org.factdesk.text.BareStatements;
import org.factdesk.text.Retellings;
import org.factdesk.text.Saying;
import org.factdesk.text.SpeakerKind;
import org.factdesk.text.Wording;

/** Finds statements that have a source in one article and stand bare in another. */
final class Statements {
  private static final int FEWEST_PAIRS = 6;

  /** Below this, sentences only sound like each other. */
  private static final double RETOLD = 0.6;

  /** So many of an article count with a source, and so many without one. */
  private static final int MOST = 4_000;

  private Statements() {}

  static List<Mention<Trace>> mentions(Telling telling) {
    List<Mention<Trace>> mentions = new ArrayList<>();
    List<Mention<Trace>> bareOnes = new ArrayList<>();
    List<Wording> sourced = new ArrayList<>();
    for (Saying saying : telling.sayings()) {
      if (saying.speaker().isPresent() && sourced.size() < MOST) {
        Wording words = Wording.of(telling.words(saying.content()));
        sourced.add(words);
        String who = telling.words(saying.speaker().get());
        mention(telling, Role.SOURCED, who, saying.content(), words).forEach(mentions::add);
      }
    }
    Retellings retellings = Retellings.of(sourced);
    String text = telling.article().text();
    for (BareStatement bare : BareStatements.in(text, telling.sentences(), telling.sayings())) {
      Wording words = Wording.of(telling.words(bare.span()));
      if (!retellings.have(words, RETOLD)) {
        Role role = Role.valueOf(bare.kind().name());
        mention(telling, role, "", bare.span(), words).forEach(bareOnes::add);
      }
    }
    return Stream.concat(mentions.stream().limit(MOST), bareOnes.stream().limit(MOST)).toList();
  }

  /** Under a few of the runs of words in it, the same ones wherever they stand. */
  private static Stream<Mention<Trace>> mention(
      Telling telling, Role role, String who, Span span, Wording words) {
    Trace trace = new Trace(role, who, "", telling.day(), words.pairs(), List.of());
    return words.keys().stream()
        .filter(key -> words.pairs().size() >= FEWEST_PAIRS)
        .map(key -> new Mention<>("said " + key, telling.article().place(span), trace));
  }

  /** Each statement that lost its source, once, with the place that has one and is most like it. */
  static List<Finding> dropped(List<Mention<Trace>> group, double likeness) {
    Map<List<Integer>, List<Mention<Trace>>> bare =
        group.stream()
            .filter(one -> one.fact().role() != Role.SOURCED)
            .sorted(
                Comparator.comparing((Mention<Trace> one) -> one.fact().role())
                    .thenComparing(Mention::place))
            .collect(Collectors.groupingBy(one -> one.fact().pairs()));
    List<Finding> findings = new ArrayList<>();
    for (List<Mention<Trace>> copies : bare.values()) {
      Mention<Trace> first = copies.get(0);
      group.stream()
          .filter(other -> other.fact().role() == Role.SOURCED)
          .filter(other -> !articles(copies).contains(other.place().article()))
          .filter(other -> within(first, other) >= RETOLD)
          .max(
              Comparator.comparingDouble((Mention<Trace> other) -> within(first, other))
                  .thenComparing(other -> SpeakerKind.of(other.fact().who()) != SpeakerKind.PRONOUN)
                  .thenComparing(Mention::place, Comparator.reverseOrder()))
          .ifPresent(said -> findings.add(dropped(copies, said, likeness)));
    }
    return findings;
  }

  private static List<String> articles(List<Mention<Trace>> mentions) {
    return mentions.stream().map(one -> one.place().article()).toList();
  }

  private static double within(Mention<Trace> one, Mention<Trace> other) {
    return one.fact().wording().within(other.fact().wording());
  }

  private static Finding dropped(
      List<Mention<Trace>> copies, Mention<Trace> said, double likeness) {
    Mention<Trace> first = copies.get(0);
    String who = said.fact().who();
    boolean same = within(first, said) >= likeness && within(said, first) >= likeness;
    boolean sure =
        first.fact().role() == Role.QUOTED || first.fact().role() == Role.ASSERTED && same;
    String words = Telling.excerpt(first.place().quote());
    return Finding.of(
            sure ? Attribution.DROPPED : Attribution.ELSEWHERE,
            "“%s” has no source here, while %s has it from “%s”; name the source, or say how it is known"
                .formatted(words, said.place().article(), Telling.excerpt(who)))
        .at(copies)
        .at(said.place())
        .about(words)
        .because(new Evidence.Quote(said.place(), "nearly the same words have a source here"));
  }
}
