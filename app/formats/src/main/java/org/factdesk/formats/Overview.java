package org.factdesk.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;

/**
 * Where the articles of a dataset come from and who worked on how many of them.
 *
 * @param outlets articles by outlet, where it is known
 * @param languages articles by language tag, where it is known
 * @param from the first day that one may have been published; empty where none is known
 * @param to the last such day
 * @param undated articles of which no day is known
 * @param newest the day, in UTC, of the newest annotation or link that a person made; empty where
 *     there is none
 * @param annotators articles by annotator
 */
public record Overview(
    SortedMap<String, Integer> outlets,
    SortedMap<String, Integer> languages,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int undated,
    Optional<LocalDate> newest,
    SortedMap<String, Integer> annotators) {
  public Overview {
    outlets = Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    annotators = Collections.unmodifiableSortedMap(new TreeMap<>(annotators));
  }

  /** The names of the people among the annotators, sorted. */
  public List<String> people() {
    return annotators.keySet().stream().filter(name -> !name.startsWith(Choice.CHECKER)).toList();
  }

  /** The articles with suggestions of each checker, by what it is called. */
  SortedMap<String, Integer> checkers() {
    SortedMap<String, Integer> checkers = new TreeMap<>(annotators);
    checkers.keySet().removeAll(people());
    return checkers;
  }

  /** Sums up while the articles are gone through. */
  static final class Sum {
    private final SortedMap<String, Integer> outlets = new TreeMap<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final SortedMap<String, Integer> annotators = new TreeMap<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private int undated;
    private Instant newest = Instant.EPOCH;

    void add(Sample sample) {
      Metadata metadata = sample.article().metadata();
      metadata.outlet().ifPresent(outlet -> outlets.merge(outlet.value(), 1, Integer::sum));
      metadata.language().ifPresent(tag -> languages.merge(tag.value(), 1, Integer::sum));
      for (AnnotationSet set : sample.sets()) {
        annotators.merge(set.annotator(), 1, Integer::sum);
        set.annotations().forEach(annotation -> made(annotation.at()));
        set.links().forEach(link -> made(link.at()));
      }
      Optional<DateRange> days = metadata.published().map(Metadatum::value);
      if (days.isEmpty()) {
        undated++;
        return;
      }
      LocalDate first = days.get().from();
      LocalDate last = days.get().to();
      from = Optional.of(from.filter(day -> day.isBefore(first)).orElse(first));
      to = Optional.of(to.filter(day -> day.isAfter(last)).orElse(last));
    }

    /** What checkers suggest is made at no time, which stands as the epoch. */
    private void made(Instant at) {
      newest = at.isAfter(newest) ? at : newest;
    }

    Overview overview() {
      Optional<LocalDate> day =
          Optional.of(newest)
              .filter(at -> at.isAfter(Instant.EPOCH))
              .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate());
      return new Overview(outlets, languages, from, to, undated, day, annotators);
    }
  }
}
