package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.EventWords.Word;
import org.factdesk.timex.Basis;
import org.factdesk.timex.Tense;
import org.factdesk.timex.TimeExpression;

/** Dates that are told as past and lie after the publication. */
final class TenseTrouble {
  /** Words of a sentence that let a past tense speak of what is to come. */
  private static final Set<String> TO_COME =
      Set.of(
          "will", "would", "could", "should", "shall", "may", "might", "must", "can", "postpon",
          "delay", "schedul", "plan", "expect", "due", "deadlin", "extend", "expir", "next",
          "upcom", "slat", "propos", "promis", "vow", "invit", "mov", "target", "aim", "hop", "if",
          "set", "effect", "confirm", "appoint", "book", "agre", "order", "releas", "launch");

  /** Words right before a date that make it an end or a beginning. */
  private static final Set<String> BOUNDS =
      Set.of(
          "until", "till", "by", "from", "to", "through", "for", "before", "after", "since", "of",
          "and", "between", "start", "begin", "s");

  /** So many UTF-16 units of a sentence count on either side of the date. */
  private static final int REACH = 400;

  private static final double SURE_ENOUGH = 0.75;

  private static final BesidePublication TOLD =
      new BesidePublication(DateConsistency.PAST_AFTER_PUBLICATION, "as past", "after", 0.7);

  private TenseTrouble() {}

  static List<Finding> findings(ArticleDates dates, double lateDays) {
    Optional<Metadatum<DateRange>> published = dates.published();
    if (published.isEmpty() || published.get().certainty() < SURE_ENOUGH) {
      return List.of();
    }
    LocalDate latest = published.get().value().to().plusDays((long) lateDays);
    List<Finding> findings = new ArrayList<>();
    for (TimeExpression expression : dates.expressions()) {
      if (isTold(dates, expression)
          && expression.days().isPresent()
          && expression.days().get().from().isAfter(latest)
          && !speaksOfWhatIsToCome(dates, expression.span())) {
        findings.add(TOLD.finding(dates, expression, published.get()));
      }
    }
    return findings;
  }

  private static boolean isTold(ArticleDates dates, TimeExpression expression) {
    SectionKind section = dates.sectionAt(expression.span().begin());
    boolean dated = expression.basis() == Basis.STATED || expression.basis() == Basis.PUBLICATION;
    return section == SectionKind.BODY
        && expression.tense() == Tense.PAST
        && dated
        && expression.namesOneDay();
  }

  private static boolean speaksOfWhatIsToCome(ArticleDates dates, Span span) {
    Span sentence = dates.sentenceAround(span);
    int begin = Math.max(sentence.begin(), span.begin() - REACH);
    int end = Math.min(sentence.end(), span.end() + REACH);
    List<Word> words = EventWords.in(dates.text(), begin, end);
    List<Word> before = words.stream().filter(word -> word.end() <= span.begin()).toList();
    boolean bound = !before.isEmpty() && BOUNDS.contains(before.get(before.size() - 1).stem());
    boolean aim =
        before.stream().anyMatch(word -> word.form().equals("to") && isVerbLike(dates, word));
    // Not the words of the date itself: "May" is a month there.
    return bound
        || aim
        || words.stream()
            .filter(word -> word.end() <= span.begin() || word.begin() >= span.end())
            .anyMatch(word -> TO_COME.contains(word.stem()));
  }

  /** Whether "to" is followed by a small letter, as in "to appear", and not by a name. */
  private static boolean isVerbLike(ArticleDates dates, Word to) {
    int next = to.end() + 1;
    return next < dates.text().length() && Character.isLowerCase(dates.text().charAt(next));
  }
}
