package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Span;
import org.factdesk.plugins.attribution.Trace.Role;
import org.factdesk.text.Quotation;
import org.factdesk.text.Quotations;
import org.factdesk.text.Saying;
import org.factdesk.text.SpeakerKind;
import org.factdesk.text.Wording;

/** Finds statements that have a source in one article and stand bare in another. */
final class Statements {
  private static final int FEWEST_PAIRS = 6;

  /** Below this, sentences only sound like each other. */
  private static final double RETOLD = 0.6;

  /** What somebody says of himself, though no quotation marks are seen. */
  private static final Pattern OWN_WORDS = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

  private Statements() {}

  static List<Mention<Trace>> mentions(Telling telling) {
    List<Mention<Trace>> mentions = new ArrayList<>();
    List<Wording> sourced = new ArrayList<>();
    for (Saying saying : telling.sayings()) {
      if (saying.speaker().isPresent()) {
        sourced.add(Wording.of(telling.words(saying.content())));
        String who = telling.words(saying.speaker().get());
        mention(telling, Role.SOURCED, who, saying.content(), List.of()).forEach(mentions::add);
      }
    }
    List<Quotation> quotations = Quotations.in(telling.article().text());
    for (int i = 0; i < telling.sentences().size(); i++) {
      Span sentence = telling.sentences().get(i);
      Wording words = Wording.of(telling.words(sentence));
      if (!OWN_WORDS.matcher(telling.words(sentence)).find()
          && isBare(telling, sentence, quotations)
          && sourced.stream().allMatch(said -> words.within(said) < RETOLD)) {
        mention(telling, Role.BARE, "", sentence, beside(telling, i)).forEach(mentions::add);
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

  /** Who speaks in the sentence before and in two behind. */
  private static List<String> beside(Telling telling, int sentence) {
    int last = Math.min(telling.sentences().size(), sentence + 3) - 1;
    int begin = telling.sentences().get(Math.max(0, sentence - 1)).begin();
    Span around = new Span(begin, telling.sentences().get(last).end());
    return telling.sayings().stream()
        .filter(saying -> around.overlaps(saying.cue()))
        .flatMap(saying -> saying.speaker().stream().map(telling::words))
        .toList();
  }

  /** Under a few of the runs of words in it, the same ones wherever they stand. */
  private static Stream<Mention<Trace>> mention(
      Telling telling, Role role, String who, Span span, List<String> beside) {
    Wording words = Wording.of(telling.words(span));
    Trace trace = new Trace(role, who, "", telling.day(), words.pairs(), beside);
    return words.keys().stream()
        .filter(key -> words.pairs().size() >= FEWEST_PAIRS)
        .map(key -> new Mention<>("said " + key, telling.article().place(span), trace));
  }

  /** Those that lost their source, each with the place that has one and is most like it. */
  static List<Finding> dropped(List<Mention<Trace>> group, double likeness) {
    List<Finding> findings = new ArrayList<>();
    for (Mention<Trace> bare : group) {
      group.stream()
          .filter(other -> bare.fact().role() == Role.BARE && other.fact().role() == Role.SOURCED)
          .filter(other -> !other.place().article().equals(bare.place().article()))
          .filter(other -> within(bare, other) >= RETOLD)
          .max(Comparator.comparingDouble(other -> within(bare, other)))
          .ifPresent(said -> findings.add(dropped(bare, said, likeness)));
    }
    return findings;
  }

  private static double within(Mention<Trace> one, Mention<Trace> other) {
    return one.fact().wording().within(other.fact().wording());
  }

  private static Finding dropped(Mention<Trace> bare, Mention<Trace> said, double likeness) {
    boolean same = within(bare, said) >= likeness && within(said, bare) >= likeness;
    boolean alone = bare.fact().beside().stream().noneMatch(who -> mayBe(who, said.fact().who()));
    String words = Telling.excerpt(bare.place().quote());
    return Finding.of(
            same && alone ? Attribution.DROPPED : Attribution.ELSEWHERE,
            "“%s” has no source here, while %s has it from “%s”; name the source, or say how it is known"
                .formatted(words, said.place().article(), Telling.excerpt(said.fact().who())))
        .at(bare.place(), said.place())
        .about(words)
        .because(new Evidence.Quote(said.place(), "nearly the same words have a source here"));
  }

  /** Whether the two names may be of one speaker: a pronoun, or the same last word. */
  private static boolean mayBe(String who, String source) {
    boolean pronoun = SpeakerKind.of(who) == SpeakerKind.PRONOUN;
    return pronoun || lastWord(who).equals(lastWord(source));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
