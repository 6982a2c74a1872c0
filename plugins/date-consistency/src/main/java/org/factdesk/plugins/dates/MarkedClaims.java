package org.factdesk.plugins.dates;

import java.util.List;
import java.util.TreeSet;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.DatedEvent.Claims;

/** The claims that people marked in an article, by the dates that belong to them. */
final class MarkedClaims {
  private static final String LAYER = "claim";
  private static final String SAME = "same-claim";

  private final Article article;
  private final List<Annotation> claims;

  MarkedClaims(Article article) {
    this.article = article;
    this.claims = article.annotations(LAYER).toList();
  }

  /**
   * The shortest claims that the date stands in; where it stands in none, those that begin in its
   * sentence and hold no date.
   *
   * @param dates of the whole article
   */
  Claims of(Span date, Span sentence, List<Span> dates) {
    if (claims.isEmpty()) {
      return Claims.NONE;
    }
    List<Annotation> told = shortest(date);
    if (told.isEmpty()) {
      told =
          claims.stream()
              .filter(claim -> sentence.contains(claim.extent().begin()))
              .filter(claim -> dates.stream().noneMatch(other -> holds(claim, other)))
              .toList();
    }
    TreeSet<String> own = new TreeSet<>();
    TreeSet<String> linked = new TreeSet<>();
    for (Annotation claim : told) {
      own.add(name(new AnnotationRef(article.id(), claim.id())));
      linked.addAll(linkedWith(claim));
    }
    linked.removeAll(own);
    return new Claims(List.copyOf(own), List.copyOf(linked));
  }

  /** A claim within another one tells what its own date is about. */
  private List<Annotation> shortest(Span date) {
    List<Annotation> holding = claims.stream().filter(claim -> holds(claim, date)).toList();
    int least = holding.stream().mapToInt(MarkedClaims::length).min().orElse(0);
    return holding.stream().filter(claim -> length(claim) == least).toList();
  }

  private static int length(Annotation claim) {
    return claim.extent().end() - claim.extent().begin();
  }

  private List<String> linkedWith(Annotation claim) {
    return article.links().stream()
        .filter(link -> link.type().equals(SAME) && link.from().annotation().equals(claim.id()))
        .map(Link::to)
        .map(MarkedClaims::name)
        .toList();
  }

  private static String name(AnnotationRef claim) {
    return claim.article() + " " + claim.annotation();
  }

  private static boolean holds(Annotation claim, Span date) {
    return claim.spans().stream()
        .anyMatch(span -> span.begin() < date.end() && date.begin() < span.end());
  }
}
