package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.plugins.dates.DatedEvent.Copy;

/** Says of two dates for one event what is the case, and which of them is blamed. */
final class Conflict {
  private static final int PHRASE = 7;
  private static final double OF_COPIES = 0.9;
  private static final double OF_CLAIMS = 0.95;
  private static final double LEAST = 0.2;
  private static final double MOST = 0.95;

  private static final String LINKED = ", and a link marks both as the same claim";
  private static final Evidence LINK =
      new Evidence.Reasoning("A link of type same-claim joins the two claims.");

  private Conflict() {}

  /** Told by different articles. */
  static Finding of(Accusation accusation) {
    Mention<DatedEvent> blamed = accusation.blamed().mention;
    List<Mention<DatedEvent>> witnesses =
        accusation.witnesses().stream().map(telling -> telling.mention).toList();
    int others = witnesses.size();
    String where =
        others > 1
            ? "in " + others + " other articles"
            : "in " + witnesses.get(0).place().article();
    String linked = accusation.linked() ? LINKED : "";
    Finding finding = finding(blamed, witnesses, where + linked + "; only one can be right.");
    return (accusation.linked() ? finding.because(LINK) : finding)
        .because(evidence(blamed), evidence(witnesses.get(0)))
        .confidence(confidence(accusation.certainty(), blamed, witnesses.get(0)));
  }

  /** Told twice by one article. */
  static Finding ofCopies(Mention<DatedEvent> blamed, Mention<DatedEvent> other) {
    return finding(blamed, List.of(other), "elsewhere in the same article; only one can be right.")
        .because(evidence(blamed), evidence(other))
        .confidence(confidence(OF_COPIES, blamed, other));
  }

  /** Told twice by one article, of which others confirm what it does not repeat. */
  static Finding ofWrongCopy(Copy copy, Telling told, List<Telling> confirming) {
    Mention<DatedEvent> own = told.mention;
    Mention<DatedEvent> other = confirming.get(0).mention;
    String message =
        event(own)
            + " is dated "
            + Say.days(copy.days())
            + " here, but "
            + Say.days(own.fact().days())
            + " elsewhere in the same article and in "
            + other.place().article()
            + "; only one can be right.";
    List<Place> places = new ArrayList<>(List.of(copy.place(), own.place()));
    confirming.forEach(telling -> places.add(telling.mention.place()));
    return Finding.of(DateConsistency.CONFLICTING_DATE, message)
        .at(places.toArray(Place[]::new))
        .about(own.fact().subject())
        .because(evidence(own), evidence(other))
        .confidence(confidence(OF_COPIES, own, other));
  }

  /** Told by claims that people have linked. */
  static Finding ofClaims(Mention<DatedEvent> blamed, List<Mention<DatedEvent>> agreed) {
    Mention<DatedEvent> witness = agreed.get(0);
    String where = "in " + witness.place().article();
    return finding(blamed, agreed, where + LINKED + "; only one can be right.")
        .because(LINK, evidence(blamed), evidence(witness))
        .confidence(confidence(OF_CLAIMS, blamed, witness));
  }

  private static Finding finding(
      Mention<DatedEvent> blamed, List<Mention<DatedEvent>> witnesses, String rest) {
    Set<Place> places = new LinkedHashSet<>();
    places.add(blamed.place());
    witnesses.forEach(witness -> places.add(witness.place()));
    blamed.fact().copies().forEach(copy -> places.add(copy.place()));
    Finding finding =
        Finding.of(
                DateConsistency.CONFLICTING_DATE,
                event(blamed)
                    + " is dated "
                    + Say.days(blamed.fact().days())
                    + " here, but "
                    + Say.days(witnesses.get(0).fact().days())
                    + " "
                    + rest)
            .at(new ArrayList<>(places).toArray(Place[]::new))
            .about(blamed.fact().subject());
    return MovedPublication.offered(finding, blamed, witnesses);
  }

  private static String event(Mention<DatedEvent> mention) {
    List<String> phrase = mention.fact().words().phrase();
    return phrase.isEmpty()
        ? "The event"
        : Say.quoted(String.join(" ", phrase.subList(0, Math.min(PHRASE, phrase.size()))) + " …");
  }

  private static Evidence evidence(Mention<DatedEvent> mention) {
    return new Evidence.Quote(mention.place(), mention.fact().reason());
  }

  /** Uncertain days of publication make findings weaker, never louder. */
  private static double confidence(
      double certainty, Mention<DatedEvent> one, Mention<DatedEvent> other) {
    double firm = Math.min(one.fact().firmness(), other.fact().firmness());
    return Math.max(LEAST, Math.min(MOST, certainty * (0.5 + 0.5 * firm)));
  }
}
