package org.factdesk.plugins.reprints;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.NearDuplicates;
import org.factdesk.text.PassageText;

/**
 * An article of those that have an anchor in common.
 *
 * @param runs its word 5-grams
 */
record Member(String article, Reading reading, PassageText text, long[] runs) {
  private static final Comparator<Mention<Reading>> EARLIEST_FIRST =
      Comparator.<Mention<Reading>, LocalDate>comparing(
              mention -> mention.fact().published().stream().findFirst().orElse(LocalDate.MAX))
          .thenComparing(mention -> mention.place().article());

  /** The earliest first. */
  static List<Member> of(List<Mention<Reading>> mentions) {
    return mentions.stream().sorted(EARLIEST_FIRST).map(Member::of).toList();
  }

  private static Member of(Mention<Reading> mention) {
    Reading reading = mention.fact();
    return new Member(
        mention.place().article(),
        reading,
        PassageText.of(reading.text(), reading.parts()),
        NearDuplicates.runs(reading.text()));
  }

  Place place(Span span) {
    return new Place(article, span, span.in(reading.text()));
  }

  /** The Jaccard index of the word 5-grams, 0 to 1. */
  double likeness(Member other) {
    return NearDuplicates.jaccard(runs, other.runs);
  }
}
