package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;
import org.factdesk.plugins.dates.DatedEvent.Part;

/** Tellings of one event that give it different days: who is blamed, and how it is said. */
final class Conflict {
  private final List<Mention<DatedEvent>> event;
  private final List<String> under;

  /**
   * @param under the words under which the tellings came together
   */
  Conflict(List<Mention<DatedEvent>> event, List<String> under) {
    this.under = under;
    this.event = event;
  }

  /** A finding for each date that fewer articles give than the one most agreed on. */
  List<Finding> findings() {
    List<Side> sides = sides();
    sides.sort(Side.FIRMEST_FIRST);
    Side agreed = sides.get(0);
    List<Finding> findings = new ArrayList<>();
    for (Side side : sides.subList(1, sides.size())) {
      Mention<DatedEvent> lead = side.mentions.get(0);
      Mention<DatedEvent> witness = mostAlike(lead, agreed.mentions);
      boolean conflict =
          lead.fact().isApartFrom(witness.fact())
              && (isCopied(lead, witness) || isLikelySlip(side, agreed, lead, witness));
      if (conflict && (isOneArticle(lead, witness) || isToldHere(lead, witness))) {
        findings.add(finding(side, agreed, lead, witness));
      }
    }
    return findings;
  }

  /** The tellings by the days they give; a longer period joins the day that lies in it. */
  private List<Side> sides() {
    List<Mention<DatedEvent>> precise = new ArrayList<>(event);
    precise.sort(
        Comparator.<Mention<DatedEvent>>comparingLong(m -> length(m.fact().days()))
            .thenComparing(Mention::place));
    Map<DateRange, Side> sides = new LinkedHashMap<>();
    for (Mention<DatedEvent> mention : precise) {
      DateRange days = mention.fact().days();
      List<DateRange> homes =
          sides.keySet().stream().filter(known -> overlap(known, days)).toList();
      if (homes.size() < 2) { // a period that holds the days of both sides speaks for neither
        DateRange home = homes.isEmpty() ? days : homes.get(0);
        sides
            .computeIfAbsent(home, known -> new Side(known, new ArrayList<>()))
            .mentions
            .add(mention);
      }
    }
    return new ArrayList<>(sides.values());
  }

  private static boolean overlap(DateRange one, DateRange other) {
    return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
  }

  private static long length(DateRange days) {
    return days.to().toEpochDay() - days.from().toEpochDay();
  }

  /** Those who give the same days. */
  private record Side(DateRange days, List<Mention<DatedEvent>> mentions) {
    static final Comparator<Side> FIRMEST_FIRST =
        Comparator.<Side>comparingInt(side -> -side.articles().size())
            .thenComparing(Comparator.comparing(Side::firmness).reversed())
            .thenComparing(Side::published)
            .thenComparing(side -> side.mentions.get(0).place());

    Set<String> articles() {
      Set<String> articles = new HashSet<>();
      mentions.forEach(mention -> articles.add(mention.place().article()));
      return articles;
    }

    /** How firm the firmest date is, in steps that matter. */
    long firmness() {
      return Math.round(
          2 * mentions.stream().mapToDouble(m -> m.fact().firmness()).max().orElse(0));
    }

    java.time.LocalDate published() {
      return mentions.stream()
          .map(m -> m.fact().published())
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  /** Not so where one of those who agree names the other day too: they tell the days apart. */
  private static boolean isLikelySlip(
      Side side, Side agreed, Mention<DatedEvent> lead, Mention<DatedEvent> witness) {
    boolean copies = Likeness.of(lead.fact(), witness.fact()) >= SameEvent.COPIED;
    boolean known = agreed.mentions.stream().anyMatch(m -> m.fact().knows(lead.fact()));
    if ((known && !copies) || tellsBoth(side, agreed)) {
      return false;
    }
    return Slips.areLikely(lead.fact(), witness.fact(), copies);
  }

  /** Whether an article stands on both sides: then they do not tell the same event. */
  private static boolean tellsBoth(Side side, Side agreed) {
    Set<String> story = new HashSet<>();
    side.mentions.stream()
        .filter(m -> m.fact().part() == Part.STORY)
        .forEach(m -> story.add(m.place().article()));
    return agreed.mentions.stream()
        .filter(m -> m.fact().part() == Part.STORY)
        .anyMatch(m -> story.contains(m.place().article()));
  }

  private boolean isToldHere(Mention<DatedEvent> lead, Mention<DatedEvent> witness) {
    return EventKeys.shareFirst(lead.fact(), witness.fact(), under);
  }

  private static boolean isCopied(Mention<DatedEvent> one, Mention<DatedEvent> other) {
    return isOneArticle(one, other)
        && !one.place().quote().equals(other.place().quote())
        && Likeness.isCopy(one.fact(), other.fact());
  }

  private static boolean isOneArticle(Mention<DatedEvent> one, Mention<DatedEvent> other) {
    return one.place().article().equals(other.place().article());
  }

  private static Finding finding(
      Side blamed, Side agreed, Mention<DatedEvent> lead, Mention<DatedEvent> witness) {
    List<Place> places = new ArrayList<>();
    blamed.mentions.forEach(mention -> places.add(mention.place()));
    places.add(witness.place());
    agreed.mentions.stream().filter(m -> m != witness).forEach(m -> places.add(m.place()));
    return Finding.of(DateConsistency.CONFLICTING_DATE, message(lead, witness, blamed, agreed))
        .at(places.toArray(Place[]::new))
        .about(subject(lead, witness))
        .because(evidence(lead), evidence(witness))
        .confidence(confidence(lead.fact(), witness.fact(), agreed));
  }

  /** The same from whichever side it is seen. */
  private static String subject(Mention<DatedEvent> lead, Mention<DatedEvent> witness) {
    List<String> shared = EventKeys.shared(lead.fact(), witness.fact());
    String words = String.join(" ", shared.stream().sorted().distinct().limit(6).toList());
    String articles =
        String.join(
            " ",
            Stream.of(lead, witness).map(m -> m.place().article()).sorted().distinct().toList());
    return articles + ": " + words;
  }

  private static Mention<DatedEvent> mostAlike(
      Mention<DatedEvent> lead, List<Mention<DatedEvent>> others) {
    Mention<DatedEvent> best = others.get(0);
    double most = -1;
    for (Mention<DatedEvent> other : others) {
      double likeness = Likeness.of(lead.fact(), other.fact());
      if (likeness > most) {
        most = likeness;
        best = other;
      }
    }
    return best;
  }

  private static String message(
      Mention<DatedEvent> lead, Mention<DatedEvent> witness, Side blamed, Side agreed) {
    boolean same = lead.place().article().equals(witness.place().article());
    int others = agreed.articles().size();
    String where =
        same
            ? "elsewhere in the same article"
            : others > 1 ? "in " + others + " other articles" : "in " + witness.place().article();
    List<String> phrase = lead.fact().phrase();
    String event = String.join(" ", phrase.subList(0, Math.min(7, phrase.size())));
    return Say.quoted(event + " …")
        + " is dated "
        + Say.days(blamed.days)
        + " here, but "
        + Say.days(agreed.days)
        + " "
        + where
        + "; only one can be right.";
  }

  private static Evidence evidence(Mention<DatedEvent> mention) {
    return new Evidence.Quote(mention.place(), mention.fact().reason());
  }

  private static double confidence(DatedEvent lead, DatedEvent witness, Side agreed) {
    double likeness = Likeness.of(lead, witness);
    double firm = Math.min(lead.firmness(), witness.firmness());
    double votes = agreed.articles().size() > 1 ? 0.1 : 0;
    return Math.max(0.2, Math.min(0.95, (0.4 + 0.5 * likeness) * (0.5 + 0.5 * firm) + votes));
  }
}
