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
  private static final double OF_COPIES = 0.9;
  private static final double OF_CLAIMS = 0.95;

  /** Where as many say the one as the other. */
  private static final double OF_EVEN = 0.75;

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
    String linked = accusation.linked() ? LINKED : "";
    String where = where(accusation.witnesses()) + linked;
    List<Place> copies =
        accusation.agreeing().stream()
            .filter(other -> Likeness.isReprint(other, accusation.blamed()))
            .map(copy -> copy.mention.place())
            .toList();
    Finding finding = finding(blamed, "here" + alsoIn(accusation), witnesses, where, copies);
    return (accusation.linked() ? finding.because(LINK) : finding)
        .because(evidence(blamed), evidence(witnesses.get(0)))
        .confidence(confidence(certainty(accusation), blamed, witnesses.get(0)));
  }

  private static double certainty(Accusation accusation) {
    return accusation.isEven() ? OF_EVEN * accusation.certainty() : accusation.certainty();
  }

  /** "in north", "in 3 other articles, 2 of them copies". */
  private static String where(List<Telling> tellings) {
    int copies = tellings.size() - Likeness.withoutReprints(tellings).size();
    String first = "in " + tellings.get(0).article;
    if (copies + 1 == tellings.size()) {
      return copies == 0 ? first : first + " and " + counted(copies, "copy", "copies") + " of it";
    }
    String all = "in " + tellings.size() + " other articles";
    return copies == 0 ? all : all + ", " + counted(copies, "copy", "copies") + " among them";
  }

  /** " and in 1 copy", " and in 2 more articles"; empty where nobody agrees. */
  private static String alsoIn(Accusation accusation) {
    List<Telling> agreeing = accusation.agreeing();
    if (agreeing.isEmpty()) {
      return "";
    }
    boolean copies =
        agreeing.stream().allMatch(other -> Likeness.isReprint(other, accusation.blamed()));
    return " and in "
        + (copies
            ? counted(agreeing.size(), "copy", "copies")
            : counted(agreeing.size(), "more article", "more articles"));
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** Told twice by one article. */
  static Finding ofCopies(Mention<DatedEvent> blamed, Mention<DatedEvent> other) {
    return finding(blamed, "here", List.of(other), "elsewhere in the same article", List.of())
        .because(evidence(blamed), evidence(other))
        .confidence(confidence(OF_COPIES, blamed, other));
  }

  /** Told twice by one article, of which others confirm what it does not repeat. */
  static Finding ofWrongCopy(Copy copy, Telling told, List<Telling> confirming) {
    Mention<DatedEvent> own = told.mention;
    Mention<DatedEvent> other = confirming.get(0).mention;
    String message =
        "Dated "
            + Say.days(copy.days())
            + " here but "
            + Say.days(own.fact().days())
            + " elsewhere in the same article and in "
            + other.place().article()
            + ": "
            + Say.quoted(own.fact().words().phrase())
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
    return finding(blamed, "here", agreed, where + LINKED, List.of())
        .because(LINK, evidence(blamed), evidence(witness))
        .confidence(confidence(OF_CLAIMS, blamed, witness));
  }

  private static Finding finding(
      Mention<DatedEvent> blamed,
      String here,
      List<Mention<DatedEvent>> witnesses,
      String there,
      List<Place> copies) {
    Set<Place> places = new LinkedHashSet<>();
    places.add(blamed.place());
    witnesses.forEach(witness -> places.add(witness.place()));
    blamed.fact().copies().forEach(copy -> places.add(copy.place()));
    places.addAll(copies);
    Finding finding =
        Finding.of(
                DateConsistency.CONFLICTING_DATE,
                "Dated "
                    + Say.days(blamed.fact().days())
                    + " "
                    + here
                    + " but "
                    + Say.days(witnesses.get(0).fact().days())
                    + " "
                    + there
                    + ": "
                    + Say.quoted(blamed.fact().words().phrase())
                    + "; only one can be right.")
            .at(new ArrayList<>(places).toArray(Place[]::new))
            .about(blamed.fact().subject());
    return MovedPublication.offered(finding, blamed, witnesses);
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
