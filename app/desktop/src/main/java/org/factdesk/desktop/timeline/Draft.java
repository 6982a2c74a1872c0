package org.factdesk.desktop.timeline;

import java.util.Optional;
import org.factdesk.desktop.timeline.ChartLayout.Wish;
import org.factdesk.workspace.Snapshot;

/**
 * A timeline that was read and laid out, with what it was made of: while that is the same there is
 * nothing to do.
 */
record Draft(Optional<Source> source, Chronicle chronicle, Wish wish, Optional<Chart> chart) {

  /** What a chronicle is read from. Two are the same where they are the very same. */
  record Source(Snapshot snapshot) {
    @SuppressWarnings("ReferenceEquality") // comparing all articles would cost as much as reading
    boolean isSameAs(Source other) {
      return snapshot.articles() == other.snapshot.articles()
          && snapshot.openReports() == other.snapshot.openReports()
          && snapshot.plugins() == other.snapshot.plugins();
    }
  }

  /** Reads only what has changed, and lays it out. Any thread. */
  static Draft of(Source source, Wish wish, Optional<Draft> before) {
    Chronicle chronicle =
        before
            .filter(old -> old.source().filter(source::isSameAs).isPresent())
            .map(Draft::chronicle)
            .orElseGet(() -> ChronicleReader.read(source.snapshot()));
    return new Draft(Optional.of(source), chronicle, wish, ChartLayout.of(chronicle, wish));
  }

  boolean is(Source wantedSource, Wish wantedWish) {
    return source.filter(wantedSource::isSameAs).isPresent() && wish.equals(wantedWish);
  }
}
