package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.DateRange;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.plugins.dates.Side.Witness;

/**
 * Hears all that tell one story: for each date, whether others give another day to the same event,
 * and how many stand against how many.
 */
final class Accusations {
  private static final double ENOUGH = 0.89;

  /** What is told of months and weeks is less often one event than what is told of a day. */
  private static final double OF_PERIODS = 0.8;

  private static final Comparator<DateRange> IN_ORDER =
      Comparator.comparing(DateRange::from).thenComparing(DateRange::to);

  private final List<Telling> tellings;
  private final double similarity;
  private final double[][] likeness;

  /**
   * @param similarity how alike the likest witness must be
   */
  Accusations(List<Telling> tellings, double similarity) {
    this.tellings = tellings;
    this.similarity = similarity;
    int count = tellings.size();
    this.likeness = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        boolean apart = !tellings.get(i).isIn(tellings.get(j));
        double like = apart ? Likeness.of(tellings.get(i), tellings.get(j)) : -1;
        likeness[i][j] = like;
        likeness[j][i] = like;
      }
    }
    addLinks(new ClaimLinks(tellings));
  }

  /** What people have said stands above all likeness of words. */
  private void addLinks(ClaimLinks links) {
    if (links.areNone()) {
      return;
    }
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (links.join(tellings.get(i), tellings.get(j))) {
          likeness[i][j] = Side.LINKED;
          likeness[j][i] = Side.LINKED;
        }
      }
    }
  }

  /** The surest first, without those that turn a surer one around. */
  List<Accusation> all() {
    List<Accusation> all = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      if (mayErr(tellings.get(i).event())) {
        Telling accused = tellings.get(i);
        against(i).or(() -> StoryDays.against(accused, tellings)).ifPresent(all::add);
      }
    }
    all.sort(Accusation.SUREST_FIRST);
    List<Accusation> kept = new ArrayList<>();
    for (Accusation accusation : all) {
      if (kept.stream().noneMatch(accusation::answers)
          && kept.stream().noneMatch(accusation::repeats)) {
        kept.add(accusation);
      }
    }
    return kept;
  }

  /** What is counted from another day is hardly ever a slip. */
  private static boolean mayErr(DatedEvent event) {
    return event.tellsPeriod() || (event.tellsOneDay() && event.anchor() != Anchor.COUNTED);
  }

  private static boolean contradicts(DatedEvent accused, DatedEvent other) {
    return accused.tellsOneDay() && other.tellsOneDay()
        ? Slips.areLikely(accused, other)
        : (other.tellsOneDay() || other.tellsPeriod()) && Slips.areLikelyPeriods(accused, other);
  }

  private Optional<Accusation> against(int index) {
    Telling accused = tellings.get(index);
    Map<String, Witness> agreeing = new HashMap<>();
    Map<DateRange, Map<String, Witness>> byDay = new TreeMap<>(IN_ORDER);
    boolean alike = false;
    for (int i = 0; i < tellings.size(); i++) {
      Telling other = tellings.get(i);
      if (likeness[index][i] > 0) {
        Witness witness = new Witness(other, likeness[index][i]);
        if (Slips.agree(accused.event(), other.event())) {
          agreeing.merge(other.article, witness, Witness::likelier);
        } else if (contradicts(accused.event(), other.event())) {
          alike |= witness.likeness() >= similarity;
          byDay
              .computeIfAbsent(other.event().days(), day -> new HashMap<>())
              .merge(other.article, witness, Witness::likelier);
        }
      }
    }
    return alike ? surest(accused, agreeing.values(), byDay) : Optional.empty();
  }

  /** Those who agree; a reprint of the accused adds nothing. */
  private static List<Witness> withoutReprints(Telling accused, Collection<Witness> agreeing) {
    return agreeing.stream()
        .filter(witness -> !Likeness.isReprint(accused, witness.telling()))
        .toList();
  }

  private Optional<Accusation> surest(
      Telling accused, Collection<Witness> all, Map<DateRange, Map<String, Witness>> byDay) {
    List<Witness> agreeing = withoutReprints(accused, all);
    int naming = naming(accused, accused.event().days(), List.of(accused));
    Optional<Accusation> surest = Optional.empty();
    double most = ENOUGH;
    for (Map<String, Witness> givers : byDay.values()) {
      Side side = Side.of(givers.values());
      Side own = Side.of(speakingFor(accused, side, agreeing));
      double certainty = certainty(accused, side, own, naming);
      boolean heard = side.likeness(0) >= similarity && isPreciseEnough(accused, side);
      if (heard && certainty > most) {
        most = certainty;
        surest = Optional.of(accusation(accused, fellows(accused, all), side, certainty));
      }
    }
    return surest;
  }

  /** One who gives only a month or a week does not prove wrong who gives the day. */
  private static boolean isPreciseEnough(Telling accused, Side side) {
    boolean alone = side.likeness(1) < Side.EVEN;
    return !(alone && accused.event().tellsOneDay() && !side.days().isOneDay());
  }

  private static Accusation accusation(
      Telling accused, List<Telling> fellows, Side side, double certainty) {
    boolean days = accused.event().tellsOneDay() && side.days().isOneDay();
    return new Accusation(
        accused,
        fellows,
        side.tellings(),
        side.isLinked(),
        days ? certainty : OF_PERIODS * certainty);
  }

  /** Those who likely tell the same of the same day, reprints too. */
  private static List<Telling> fellows(Telling accused, Collection<Witness> agreeing) {
    return agreeing.stream()
        .filter(witness -> witness.likeness() >= Side.EVEN)
        .map(Witness::telling)
        .filter(other -> other.event().days().equals(accused.event().days()))
        .toList();
  }

  private double certainty(Telling accused, Side others, Side own, int naming) {
    int namingOther = naming(accused, others.days(), List.of());
    double taken = taken(accused, others);
    return others.isLinked()
        ? Weighing.ofLinked(others, own)
        : Weighing.certainty(Weighing.features(accused, others, own, naming, namingOther, taken));
  }

  /** A longer period that holds the days of both sides speaks for neither. */
  private static List<Witness> speakingFor(Telling accused, Side others, List<Witness> agreeing) {
    DatedEvent other = others.witnesses().get(0).telling().event();
    return agreeing.stream()
        .filter(
            witness ->
                witness.telling().event().days().isOneDay()
                    || witness.telling().event().isApartFrom(other)
                    || witness.telling().event().isApartFrom(accused.event()))
        .toList();
  }

  /** The article that is accused may tell what the witness tells, of the same day, elsewhere. */
  private double taken(Telling accused, Side side) {
    Telling witness = side.witnesses().get(0).telling();
    double most = 0;
    for (int i = 0; i < tellings.size(); i++) {
      Telling other = tellings.get(i);
      if (other.isIn(accused) && other != accused && !other.event().isApartFrom(witness.event())) {
        most = Math.max(most, Likeness.of(other, witness) - side.likeness(0));
      }
    }
    return most;
  }

  /**
   * How many articles other than the accused one name a day of them, for this or another event;
   * what reprints one of them, or what was heard before, adds nothing.
   */
  private int naming(Telling accused, DateRange days, List<Telling> before) {
    Set<String> articles = new HashSet<>();
    Set<String> reprints = new HashSet<>();
    List<Telling> heard = new ArrayList<>(before);
    for (Telling other : tellings) {
      boolean names = other.event().days().equals(days) || other.event().setting().names(days);
      if (!other.isIn(accused) && names) {
        articles.add(other.article);
        if (other.event().days().equals(days)) {
          if (Likeness.isReprintOfOne(other, fromElsewhere(heard, other))) {
            reprints.add(other.article);
          }
          heard.add(other);
        }
      }
    }
    articles.removeAll(reprints);
    return articles.size();
  }

  private static List<Telling> fromElsewhere(List<Telling> heard, Telling telling) {
    return heard.stream().filter(other -> !other.isIn(telling)).toList();
  }
}
