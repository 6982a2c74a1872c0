package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.factdesk.model.DateRange;

/**
 * Those who give the same day to what may be one event, one an article.
 *
 * @param witnesses the most alike first
 * @param voices those of them that are no reprint of another one
 * @param votes how many voices there are, each as far as it is likely to tell the same event
 */
record Side(List<Witness> witnesses, List<Witness> voices, double votes) {
  /** Likeness at which it is as likely as not that two tell the same event. */
  static final double EVEN = 0.5;

  /** Likeness of what people have linked as the same claim: above all that words can show. */
  static final double LINKED = 2;

  private static final double STEEPNESS = 12;

  private static final Comparator<Witness> LIKEST_FIRST =
      Comparator.comparingDouble((Witness witness) -> -witness.likeness)
          .thenComparing(witness -> witness.telling.mention.place());

  /** Somebody who tells the same event, as far as words can show. */
  record Witness(Telling telling, double likeness) {
    private double vote() {
      return 1 / (1 + Math.exp(-(likeness - EVEN) * STEEPNESS));
    }

    /** The likelier of two from one article. */
    static Witness likelier(Witness one, Witness other) {
      return LIKEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
  }

  Side {
    witnesses = List.copyOf(witnesses);
    voices = List.copyOf(voices);
  }

  static Side of(Collection<Witness> all) {
    List<Witness> sorted = new ArrayList<>(all);
    sorted.sort(LIKEST_FIRST);
    List<Telling> heard = new ArrayList<>();
    List<Witness> voices = new ArrayList<>();
    double votes = 0;
    for (Witness witness : sorted) {
      if (!Likeness.isReprintOfOne(witness.telling, heard)) {
        votes += witness.vote();
        heard.add(witness.telling);
        voices.add(witness);
      }
    }
    return new Side(sorted, voices, votes);
  }

  /** What they give; those of the likest where a few days are the same to them. */
  DateRange days() {
    return witnesses.get(0).telling().event().days();
  }

  /** How alike the voice of that rank is; 0 where there is none. */
  double likeness(int rank) {
    return rank < voices.size() ? Math.max(0, voices.get(rank).likeness) : 0;
  }

  /** Whether the likest witness tells a claim that people linked with the one in question. */
  boolean isLinked() {
    return likeness(0) >= LINKED;
  }

  /** Those who likely tell the same event, the likeliest at least. */
  List<Telling> tellings() {
    return witnesses.stream()
        .filter(witness -> witness.likeness >= EVEN || witness == witnesses.get(0))
        .map(Witness::telling)
        .toList();
  }
}
