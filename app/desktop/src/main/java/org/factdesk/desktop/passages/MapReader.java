package org.factdesk.desktop.passages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.SharedRuns;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * Reads a map out of the findings of the checker of reprints: of a shared passage there is a place
 * in each of its articles; of a reprint there is none but the first paragraph, and what the two
 * texts have in common is looked for here. Pure; any thread.
 */
final class MapReader {
  /** The checker whose findings they are. */
  static final String CHECKER = "reprints";

  /** More than anybody looks at; the rest is counted. */
  static final int MOST = 60;

  private static final Set<String> PASSAGES = Set.of("shared-passage", "rewritten-passage");
  private static final String REPRINT = "reprint";

  /** As short may be, in words, what is shown of two reprints. */
  private static final int FEWEST_WORDS = 8;

  private final Snapshot snapshot;
  private final ShortIds names;

  MapReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.names = ShortIds.of(snapshot.ids());
  }

  PassageMap read(String article) {
    Optional<Article> open = snapshot.article(article).map(OpenArticle::article);
    return open.map(this::map).orElse(PassageMap.NOTHING);
  }

  private PassageMap map(Article open) {
    Map<String, List<Match>> matches = new LinkedHashMap<>();
    Set<String> reprints = new HashSet<>();
    for (Report report : snapshot.openReportsIn(open.id())) {
      if (report.checker().equals(CHECKER)) {
        take(report, open.id(), matches, reprints);
      }
    }
    List<Article> others = others(matches.keySet());
    Optional<LocalDate> first = first(open, others);
    Band self = Band.of(open, names, isFirst(open, first));
    List<Partner> partners =
        others.stream()
            .map(other -> partner(self, open, other, matches, reprints, first))
            .filter(partner -> !partner.matches().isEmpty())
            .sorted(
                Comparator.comparingDouble(Partner::share)
                    .reversed()
                    .thenComparing(partner -> partner.band().article()))
            .toList();
    int shown = Math.min(MOST, partners.size());
    return new PassageMap(Optional.of(self), partners.subList(0, shown), partners.size() - shown);
  }

  private static void take(
      Report report, String open, Map<String, List<Match>> matches, Set<String> reprints) {
    String kind = report.finding().kind().id();
    List<Place> places = report.finding().places();
    for (Place there : places) {
      if (there.article().equals(open)) {
        continue;
      }
      if (kind.equals(REPRINT)) {
        reprints.add(there.article());
        matches.computeIfAbsent(there.article(), id -> new ArrayList<>());
      } else if (PASSAGES.contains(kind)) {
        places.stream()
            .filter(here -> here.article().equals(open))
            .forEach(
                here ->
                    matches
                        .computeIfAbsent(there.article(), id -> new ArrayList<>())
                        .add(Match.of(here, there)));
      }
    }
  }

  private List<Article> others(Set<String> ids) {
    return ids.stream()
        .flatMap(id -> snapshot.article(id).stream())
        .map(OpenArticle::article)
        .toList();
  }

  private Partner partner(
      Band self,
      Article open,
      Article other,
      Map<String, List<Match>> told,
      Set<String> reprints,
      Optional<LocalDate> first) {
    List<Match> matches = new ArrayList<>(told.getOrDefault(other.id(), List.of()));
    if (reprints.contains(other.id())) {
      SharedRuns.of(open.text(), other.text(), FEWEST_WORDS).stream()
          .map(pair -> Match.of(open.place(pair.here()), other.place(pair.there())))
          .filter(found -> matches.stream().noneMatch(known -> overlap(known, found)))
          .forEach(matches::add);
    }
    matches.sort(Comparator.comparing(Match::here).thenComparing(Match::there));
    Band band = Band.of(other, names, isFirst(other, first));
    return new Partner(band, matches, share(self, matches));
  }

  private static boolean overlap(Match one, Match other) {
    return one.here().span().overlaps(other.here().span());
  }

  /** Of the open article's story. */
  private static double share(Band self, List<Match> matches) {
    int covered = 0;
    int end = 0;
    for (Match match : matches) {
      Span here = match.here().span();
      covered += Math.max(0, here.end() - Math.max(end, here.begin()));
      end = Math.max(end, here.end());
    }
    return Math.min(1, (double) covered / self.story());
  }

  /** The day before which none of them can have been published; none where any is unknown. */
  private static Optional<LocalDate> first(Article open, List<Article> others) {
    List<LocalDate> days =
        Stream.concat(Stream.of(open), others.stream())
            .flatMap(article -> day(article).stream())
            .sorted()
            .toList();
    boolean alone = days.size() > 1 && days.get(0).isBefore(days.get(1));
    return alone ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static boolean isFirst(Article article, Optional<LocalDate> first) {
    return first.isPresent() && day(article).equals(first);
  }

  private static Optional<LocalDate> day(Article article) {
    return article.metadata().published().map(Metadatum::value).map(days -> days.to());
  }
}
