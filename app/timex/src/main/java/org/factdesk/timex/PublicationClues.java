package org.factdesk.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.timex.PublicationClue.Source;

/** What one article's text says about its day of publication, the firmest clue first. */
final class PublicationClues {
  private static final double IN_ADDRESS = 0.9;

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

  /** What the text states, lines before datelines, each in the order of the text. */
  List<PublicationClue> stated() {
    List<PublicationClue> stated = new ArrayList<>(new DateLines(text, dates).clues());
    stated.addAll(new Datelines(text, dates).clues());
    return stated;
  }

  /**
   * @param address where the article stands on the web
   */
  Optional<Metadatum<DateRange>> conclude(Optional<String> address) {
    Optional<Metadatum<DateRange>> best = Optional.empty();
    for (PublicationClue clue : stated()) {
      if (best.isEmpty() || clue.certainty() > best.get().certainty()) {
        best = Optional.of(read(clue.day(), clue.certainty(), clue.source()));
      }
    }
    Optional<LocalDate> there = address.flatMap(AddressDates::in);
    if (there.isPresent() && (best.isEmpty() || best.get().certainty() < IN_ADDRESS)) {
      return Optional.of(read(there.get(), IN_ADDRESS, Source.ADDRESS));
    }
    return best.or(() -> new Datelines(text, dates).conclude())
        .or(() -> new WeekOfStory(text, dates).find());
  }

  private static Metadatum<DateRange> read(LocalDate day, double certainty, Source source) {
    return new Metadatum<>(DateRange.day(day), Origin.READ_FROM_TEXT, certainty, source.reason());
  }

  /** The day that the words state in full; empty where they leave a part out or no such day is. */
  static Optional<LocalDate> day(Raw raw) {
    if (raw.meaning() instanceof Meaning.Calendar calendar && calendar.day() > 0) {
      return CalendarDays.of(calendar.year(), calendar.month(), calendar.day());
    }
    return Optional.empty();
  }
}
