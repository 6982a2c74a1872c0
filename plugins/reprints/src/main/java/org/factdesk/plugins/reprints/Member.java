package org.factdesk.plugins.reprints;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.NearDuplicates;
import org.factdesk.text.PassageText;

/** An article of those that have an anchor in common. */
record Member(String article, Reading reading, PassageText text) {
  private static final Comparator<Member> EARLIEST_FIRST =
      Comparator.<Member, Boolean>comparing(member -> member.reading.published().isEmpty())
          .thenComparing(
              member -> member.reading.published().stream().findFirst().orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Member::article);

  /** The earliest first. */
  static List<Member> of(List<Mention<Reading>> mentions) {
    return mentions.stream().map(Member::of).sorted(EARLIEST_FIRST).toList();
  }

  private static Member of(Mention<Reading> mention) {
    Reading reading = mention.fact();
    return new Member(
        mention.place().article(), reading, PassageText.of(reading.text(), reading.parts()));
  }

  Place place(Span span) {
    return new Place(article, span, span.in(reading.text()));
  }

  /** The Jaccard index of the word 5-grams, 0 to 1. */
  double likeness(Member other) {
    return NearDuplicates.jaccard(reading.text(), other.reading.text());
  }

  /**
   * Whether the anchor is the least one that both have, so that what is to be told once is told.
   */
  boolean meets(Member other, long anchor) {
    Optional<Long> least =
        text.anchors().stream().filter(other.text.anchors()::contains).findFirst();
    return least.isPresent() && least.get() == anchor;
  }
}
