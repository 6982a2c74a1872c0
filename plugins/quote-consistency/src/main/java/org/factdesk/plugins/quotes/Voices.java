package org.factdesk.plugins.quotes;

import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.Quotation;
import org.factdesk.text.QuotedSpeakers;
import org.factdesk.text.Speaker;

/** Who speaks in one article: as people have marked it, else as the text says. */
record Voices(Article article, QuotedSpeakers told) {
  Optional<Speaker> of(Quotation quotation) {
    return marked(quotation.span()).or(() -> told.of(quotation));
  }

  /** By a claim in the quotation with a link to its source. */
  private Optional<Speaker> marked(Span quotation) {
    return article
        .annotations("claim")
        .filter(claim -> claim.spans().stream().anyMatch(quotation::overlaps))
        .flatMap(this::sources)
        .findFirst();
  }

  private Stream<Speaker> sources(Annotation claim) {
    return article.links().stream()
        .filter(link -> link.type().equals("said-by"))
        .filter(link -> link.from().annotation().equals(claim.id()))
        .flatMap(link -> article.marks().find(link.to().annotation()).stream())
        .filter(source -> !"anonymous".equals(source.features().get("type")))
        .map(this::speaker);
  }

  private Speaker speaker(Annotation source) {
    Span span = source.spans().get(0);
    String name = source.features().getOrDefault("name", span.in(article.text()));
    return new Speaker(span, Speaker.names(name));
  }
}
