package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.plugins.attribution.Trace.Role;

/** Finds claims that lead back to each other by the links that people made. */
final class LinkCircles {
  private LinkCircles() {}

  /** A mention for each link into another article, under a key that both directions share. */
  static List<Mention<Trace>> mentions(Article article) {
    List<Mention<Trace>> mentions = new ArrayList<>();
    for (Link link : article.links()) {
      Optional<Annotation> from = article.marks().find(link.from().annotation());
      if (link.acrossArticles() && from.isPresent()) {
        boolean said = link.type().equals("said-by");
        String here = article.id() + (said ? "" : "#" + link.from().annotation());
        String there = link.to().article() + (said ? "" : "#" + link.to().annotation());
        if (said || link.type().equals("supports")) {
          String ends = here.compareTo(there) < 0 ? here + " " + there : there + " " + here;
          Trace trace = new Trace(Role.LINK, there, here, 0, List.of(), List.of());
          mentions.add(
              new Mention<>(link.type() + " " + ends, article.place(from.get().extent()), trace));
        }
      }
    }
    return mentions;
  }

  static List<Finding> findings(List<Mention<Trace>> group) {
    for (Mention<Trace> one : group) {
      for (Mention<Trace> other : group) {
        if (one.place().compareTo(other.place()) < 0
            && one.fact().who().equals(other.fact().by())) {
          return List.of(circle(other, one));
        }
      }
    }
    return List.of();
  }

  private static Finding circle(Mention<Trace> later, Mention<Trace> one) {
    return Finding.of(
            Attribution.CIRCULAR_SOURCING,
            "“%s” leads to %s, and that leads back here; find a source outside the two"
                .formatted(Telling.excerpt(later.place().quote()), one.place().article()))
        .at(later.place(), one.place())
        .about(later.place().quote())
        .because(new Evidence.Reasoning("The links of the two claims go in a circle."));
  }
}
