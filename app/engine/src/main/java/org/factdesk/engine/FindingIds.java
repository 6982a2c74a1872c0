package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Gives findings their ids. An id is made of the checker, the kind and the subject, and for what
 * was found in one article alone, of that article. Findings that say the same of the same places
 * are one; where different findings have the same subject, the words around the first place tell
 * them apart, and only where even those are the same, their order. Offsets never count.
 *
 * <p>The exact id always has the words around the first place in it, so that it stays when another
 * finding about the same subject comes or goes.
 */
final class FindingIds {
  private static final int CONTEXT = 24;
  private static final Comparator<Finding> MOST_PLACES_FIRST =
      Comparator.<Finding>comparingInt(finding -> -finding.places().size())
          .thenComparing(finding -> finding.places().get(0))
          .thenComparing(finding -> finding.places().toString())
          .thenComparing(Finding::message)
          .thenComparingDouble(Finding::confidence)
          .thenComparing(finding -> finding.toString());

  private final String checker;
  private final Function<String, @Nullable Article> articles;

  FindingIds(String checker, Function<String, @Nullable Article> articles) {
    this.checker = checker;
    this.articles = articles;
  }

  /** What findings share that have to be told apart: the kind and the subject. */
  record About(String kind, String subject) {}

  /** A finding with what {@link Report} says of its identity. */
  record Identified(String id, String exactId, String evidence, Finding finding) {
    About about() {
      return new About(finding.kind().id(), finding.subject());
    }
  }

  /**
   * @param scope the article in which all of them were found, empty for findings from comparing
   */
  List<Identified> identify(List<Finding> findings, String scope) {
    Map<About, List<Finding>> bySubject = new LinkedHashMap<>();
    for (Finding finding : findings) {
      bySubject
          .computeIfAbsent(
              new About(finding.kind().id(), finding.subject()), about -> new ArrayList<>(1))
          .add(finding);
    }
    List<Identified> identified = new ArrayList<>();
    bySubject.forEach((about, same) -> add(identified, about, scope, merged(same)));
    return List.copyOf(identified);
  }

  private void add(List<Identified> identified, About about, String scope, List<Finding> distinct) {
    List<String> base = List.of(checker, about.kind, about.subject, scope);
    Map<String, List<Finding>> bySurroundings = new TreeMap<>();
    for (Finding finding : distinct) {
      bySurroundings
          .computeIfAbsent(surroundings(finding), words -> new ArrayList<>(1))
          .add(finding);
    }
    bySurroundings.forEach(
        (words, same) -> {
          for (int i = 0; i < same.size(); i++) {
            List<String> parts = new ArrayList<>(base);
            parts.add(words);
            if (i > 0) {
              parts.add(String.valueOf(i));
            }
            String exact = Hash.of(parts);
            String id = distinct.size() == 1 ? Hash.of(base) : exact;
            identified.add(new Identified(id, exact, evidence(same.get(i)), same.get(i)));
          }
        });
  }

  /** Over all that the finding rests on, in its order; without its wording and every offset. */
  private static String evidence(Finding finding) {
    List<String> parts = new ArrayList<>();
    for (Place place : finding.places()) {
      addTo(parts, "place", place.article(), place.quote());
    }
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Evidence.Quote quote) {
        addTo(parts, "quote", quote.place().article(), quote.place().quote(), quote.says());
      } else if (evidence instanceof Evidence.Source source) {
        addTo(parts, "source", source.name(), source.says());
      } else if (evidence instanceof Evidence.Alternative other) {
        addTo(parts, "alternative", other.value(), other.because());
      } else {
        addTo(parts, "reasoning", ((Evidence.Reasoning) evidence).because());
      }
    }
    return Hash.of(parts);
  }

  private static void addTo(List<String> parts, String... added) {
    parts.addAll(List.of(added));
  }

  /**
   * Without those whose places are all among the places of another one, and of those that blame the
   * same words the one with the most places alone: they were found under several keys.
   */
  private static List<Finding> merged(List<Finding> same) {
    if (same.size() == 1) {
      return same;
    }
    List<Finding> sorted = new ArrayList<>(same);
    sorted.sort(MOST_PLACES_FIRST);
    List<Finding> kept = new ArrayList<>();
    HashSet<Place> blamed = new HashSet<>();
    HashSet<Place> places = new HashSet<>();
    for (Finding finding : sorted) {
      boolean seen =
          places.containsAll(finding.places())
              && kept.stream().anyMatch(other -> other.places().containsAll(finding.places()));
      if (!seen && blamed.add(finding.places().get(0))) {
        kept.add(finding);
        places.addAll(finding.places());
      }
    }
    kept.sort(Comparator.comparing(finding -> finding.places().get(0)));
    return kept;
  }

  private String surroundings(Finding finding) {
    Place first = finding.places().get(0);
    Article article = articles.apply(first.article());
    if (article == null) {
      throw new IllegalArgumentException("no article '" + first.article() + "' was looked at");
    }
    String text = article.text();
    int begin = Math.max(0, first.span().begin() - CONTEXT);
    int end = Math.min(text.length(), first.span().end() + CONTEXT);
    StringBuilder words = new StringBuilder(first.article());
    words.append('\0').append(text, begin, end);
    for (Place place : finding.places().subList(1, finding.places().size())) {
      words.append('\0').append(place.article()).append('\0').append(place.quote());
    }
    return words.toString();
  }
}
