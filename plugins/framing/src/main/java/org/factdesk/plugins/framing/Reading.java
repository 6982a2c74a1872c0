package org.factdesk.plugins.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.plugins.framing.WordList.Hit;
import org.factdesk.text.Quotation;
import org.factdesk.text.Quotations;
import org.factdesk.text.Saying;
import org.factdesk.text.Sayings;
import org.factdesk.text.Sentences;
import org.factdesk.text.Spans;

/**
 * An article as the checker reads it: the sentences of headline and story, with what the list of
 * words has of each.
 *
 * @param quotations the outer ones
 * @param marked what a person has marked as framing already
 */
record Reading(
    String text,
    List<Sentence> sentences,
    List<Quotation> quotations,
    Set<Span> cues,
    List<Span> marked) {
  private static final String VERB = "as a reporting verb";

  /** What is longer, in UTF-16 units, is a list or a table and tells nothing. */
  private static final int LONGEST = 2_000;

  private static final Set<String> NOT_OFFERED = Set.of("none", "court", "quoting", "scare quotes");

  /** A sentence with the entries that it has. */
  record Sentence(Span span, boolean headline, List<Hit> hits) {}

  static Reading of(Article article, WordList words) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : article.sections()) {
      boolean headline = section.kind() == SectionKind.HEADLINE;
      if (section.kind().isTold()) {
        for (Span span : Sentences.in(text, section.span())) {
          sentences.add(new Sentence(span, headline, words.in(text, span)));
        }
      }
    }
    boolean verbs =
        sentences.stream()
            .flatMap(sentence -> sentence.hits.stream())
            .anyMatch(hit -> hit.entry().only().equals(VERB));
    return new Reading(
        text,
        sentences,
        Quotations.in(text).stream().filter(one -> one.depth() == 0).toList(),
        verbs ? Sayings.in(text).stream().map(Saying::cue).collect(Collectors.toSet()) : Set.of(),
        article.annotations(Framing.LAYER).map(Annotation::extent).toList());
  }

  /** How many characters of words there are, told as words of usual length. */
  double length() {
    return sentences.stream().mapToInt(one -> one.span.length()).sum() / 6.0;
  }

  /** Wording that the list has and nobody has marked. */
  List<Offer> wordings() {
    boolean court = isCourtReport();
    List<Offer> offers = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Hit hit : sentence.hits) {
        if (counts(hit, court) && isOwn(hit, sentence) && isFree(hit.span())) {
          offers.add(
              new Offer(Framing.WORDING, hit.span(), hit.entry().frame(), hit.entry().why()));
        }
      }
    }
    return offers;
  }

  /**
   * What the article tells with words of the list; a sentence that has two for the same is fair.
   */
  List<Telling.At> tellings() {
    List<Telling.At> tellings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Hit hit : sentence.span.length() <= LONGEST ? sentence.hits : List.<Hit>of()) {
        boolean only = sentence.hits.stream().noneMatch(hit.entry()::rivals);
        if (only && counts(hit, false) && isOwn(hit, sentence)) {
          tellings.add(Telling.of(text, sentence.span, hit));
        }
      }
    }
    return tellings;
  }

  /** What somebody is quoted with is theirs; a name is what it is. */
  private boolean isOwn(Hit hit, Sentence sentence) {
    return !isName(hit, sentence)
        && Spans.touching(quotations, Quotation::span, hit.whole()).isEmpty();
  }

  private boolean counts(Hit hit, boolean court) {
    return !NOT_OFFERED.contains(hit.entry().frame())
        && switch (hit.entry().only()) {
          case VERB -> cues.contains(hit.span());
          case "not in court reports" -> !court;
          default -> true;
        };
  }

  private boolean isCourtReport() {
    return sentences.stream()
            .flatMap(sentence -> sentence.hits.stream())
            .filter(hit -> hit.is("court"))
            .map(hit -> hit.entry().words())
            .distinct()
            .count()
        > 1;
  }

  /** A capital within a sentence makes it part of a name; in headlines it may be mere style. */
  private boolean isName(Hit hit, Sentence sentence) {
    return !sentence.headline
        && !hit.entry().capital()
        && hit.span().begin() > sentence.span.begin()
        && Character.isUpperCase(text.charAt(hit.span().begin()));
  }

  /** Whether nobody has marked it. */
  boolean isFree(Span span) {
    return marked.stream().noneMatch(span::overlaps);
  }
}
