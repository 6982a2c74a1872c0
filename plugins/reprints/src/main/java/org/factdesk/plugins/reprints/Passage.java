package org.factdesk.plugins.reprints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.PassageText.Shared;

/** A passage around an anchor, in the article that had it first and in those that have it too. */
final class Passage {
  /** From this share of the same words on, a passage is there as it was, */
  private static final double VERBATIM = 0.985;

  /** from this share on, it is edited; else it is rewritten. */
  private static final double EDITED = 0.75;

  /** How much has to be the same for words that are said again in other words, */
  private static final double REWRITTEN_WEIGHT = 9;

  /** which share of all words, */
  private static final double REWRITTEN = 0.45;

  /** which of the telling ones, */
  private static final double TELLING = 0.45;

  /** and how many of these. */
  private static final int FEWEST_TELLING = 7;

  private final Member first;
  private final List<Copy> copies = new ArrayList<>();

  /** Where an article has the passage too. */
  record Copy(Member member, Span here, Span there, Shared shared) {}

  private Passage(Member first) {
    this.first = first;
  }

  /** The passages of which the anchor is the least that all who have them share. */
  static List<Passage> around(int anchor, List<Member> members) {
    List<Passage> all = new ArrayList<>();
    for (Member member : members) {
      if (all.stream().noneMatch(passage -> passage.takes(member, anchor))) {
        all.add(new Passage(member));
      }
    }
    all.removeIf(passage -> passage.copies.isEmpty() || passage.leastAnchor() != anchor);
    return all;
  }

  private boolean takes(Member member, int anchor) {
    Optional<Shared> found = first.text().shared(member.text(), anchor);
    Optional<Shared> shared =
        found.filter(
            one ->
                one.telling() >= FEWEST_TELLING
                    && one.likeness() >= TELLING
                    && one.weight() >= REWRITTEN_WEIGHT / 2);
    shared.ifPresent(one -> copies.add(new Copy(member, one.here(), one.there(), one)));
    return shared.isPresent();
  }

  private int leastAnchor() {
    for (int anchor : first.text().anchors().hashes()) {
      if (copies.stream().allMatch(copy -> has(copy, anchor))) {
        return anchor;
      }
    }
    return -1;
  }

  private boolean has(Copy copy, int anchor) {
    return first.text().hasWithin(copy.here, anchor)
        && copy.member.text().hasWithin(copy.there, anchor);
  }

  List<Finding> findings(Options options) {
    List<Place> places = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    List<Finding> marks = new ArrayList<>();
    Span longest = copies.get(0).here;
    double least = 1;
    boolean reprintsAlone = true;
    Member second = first;
    for (Copy copy : copies) {
      Span here = first.text().whole(copy.here);
      Span there = copy.member.text().whole(copy.there);
      double same = first.text().same(here, copy.member.text(), there);
      int words = Math.min(first.text().words(here), copy.member.text().words(there));
      boolean rewritten =
          same < EDITED && same >= REWRITTEN && copy.shared.weight() >= REWRITTEN_WEIGHT;
      if (words < options.get(Reprints.FEWEST_WORDS) || !(same >= EDITED || rewritten)) {
        continue;
      }
      second = places.isEmpty() ? copy.member : second;
      Place place = copy.member.place(there);
      places.add(place);
      evidence.add(new Evidence.Quote(place, how(same) + " beside " + first.article()));
      longest =
          new Span(Math.min(longest.begin(), here.begin()), Math.max(longest.end(), here.end()));
      least = Math.min(least, same);
      reprintsAlone &= first.likeness(copy.member) >= options.get(Reprints.LIKENESS);
      if (!rewritten) {
        marks.addAll(Carried.between(first, here, copy.member, there));
      }
    }
    List<Finding> findings = new ArrayList<>(marks);
    if (!places.isEmpty() && !reprintsAlone) {
      findings.add(finding(first.place(longest), places, evidence, least, second));
    }
    return findings;
  }

  private Finding finding(
      Place origin, List<Place> places, List<Evidence> evidence, double least, Member second) {
    FindingKind kind = least >= EDITED ? Reprints.SHARED_PASSAGE : Reprints.REWRITTEN_PASSAGE;
    String message =
        "%d articles share a passage of %d words, %s; %s"
            .formatted(
                places.size() + 1,
                first.text().words(origin.span()),
                how(least),
                Words.origin(first, second));
    Finding finding =
        Finding.of(kind, message)
            .at(origin)
            .at(places.toArray(Place[]::new))
            .about(Words.beginning(origin.quote()) + " in " + second.article());
    return finding.because(evidence.toArray(Evidence[]::new));
  }

  private static String how(double same) {
    if (same >= VERBATIM) {
      return "word for word";
    }
    String words = " (" + Words.percent(same) + " of the words are the same)";
    return (same >= EDITED ? "edited" : "rewritten") + words;
  }
}
