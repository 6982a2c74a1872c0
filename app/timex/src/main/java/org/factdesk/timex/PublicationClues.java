package org.factdesk.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** What one article's text says about its day of publication, the firmest clue first. */
final class PublicationClues {
  private final String text;
  private final List<Raw> dates;

  PublicationClues(String text, List<Section> sections) {
    this.text = text;
    List<Span> silent =
        sections.stream().filter(PublicationClues::isNoEvidence).map(Section::span).toList();
    dates = outside(silent, Finder.find(text));
  }

  private static boolean isNoEvidence(Section section) {
    return section.kind() == SectionKind.BOILERPLATE || section.kind() == SectionKind.REPEAT;
  }

  /** The expressions outside the spans; both lists are in order. */
  private static List<Raw> outside(List<Span> spans, List<Raw> all) {
    List<Raw> kept = new ArrayList<>(all.size());
    int next = 0;
    for (Raw raw : all) {
      while (next < spans.size() && spans.get(next).end() <= raw.span().begin()) {
        next++;
      }
      if (next == spans.size() || !spans.get(next).contains(raw.span().begin())) {
        kept.add(raw);
      }
    }
    return kept;
  }

  Optional<Metadatum<DateRange>> conclude() {
    return Stream.of(new DateLines(text, dates).find(), new Datelines(text, dates).find())
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> new WeekOfStory(text, dates).find());
  }

  /** The day that the words state in full; empty where they leave a part out or no such day is. */
  static Optional<LocalDate> day(Raw raw) {
    if (raw.meaning() instanceof Meaning.Calendar calendar && calendar.day() > 0) {
      return CalendarDays.of(calendar.year(), calendar.month(), calendar.day());
    }
    return Optional.empty();
  }
}
