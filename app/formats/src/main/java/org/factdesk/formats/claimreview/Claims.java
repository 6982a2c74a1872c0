package org.factdesk.formats.claimreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/** What verdicts are about, who says it, and where else it is said: by the links of an article. */
final class Claims {
  private static final String CLAIM = "claim";
  private static final String SAID_BY = "said-by";
  private static final String SAME = "same-claim";

  private final String article;
  private final Map<String, Annotation> byId = new HashMap<>();
  private final Map<List<Span>, Annotation> bySpans = new HashMap<>();
  private final Map<String, List<Link>> byMark = new HashMap<>();

  Claims(Sample sample) {
    article = sample.id();
    for (Made<Annotation> made : sample.annotations()) {
      byId.putIfAbsent(made.value().id(), made.value());
      if (made.value().layer().equals(CLAIM)) {
        bySpans.putIfAbsent(made.value().spans(), made.value());
      }
    }
    for (Made<Link> made : sample.links()) {
      Link link = made.value();
      of(link.from().annotation()).add(link);
      if (!link.acrossArticles() && !link.to().equals(link.from())) {
        of(link.to().annotation()).add(link);
      }
    }
  }

  private List<Link> of(String mark) {
    return byMark.computeIfAbsent(mark, id -> new ArrayList<>(1));
  }

  /** The claim that a verdict is about: the mark itself where it is a claim, or has none. */
  Annotation of(Annotation verdict) {
    if (verdict.layer().equals(CLAIM)) {
      return verdict;
    }
    for (Link link : byMark.getOrDefault(verdict.id(), List.of())) {
      boolean starts = link.from().annotation().equals(verdict.id());
      Optional<Annotation> other = here(starts ? link.to() : link.from());
      if (other.isPresent() && other.get().layer().equals(CLAIM)) {
        return other.get();
      }
    }
    return Objects.requireNonNullElse(bySpans.get(verdict.spans()), verdict);
  }

  /** The marks of those who say it. */
  List<Annotation> sources(Annotation claim) {
    List<Annotation> sources = new ArrayList<>();
    for (Link link : from(claim, SAID_BY)) {
      here(link.to()).ifPresent(sources::add);
    }
    return sources;
  }

  /** The other articles that say the same, sorted, each once. */
  List<String> elsewhere(Annotation claim) {
    return from(claim, SAME).stream()
        .filter(Link::acrossArticles)
        .map(link -> link.to().article())
        .sorted()
        .distinct()
        .toList();
  }

  private List<Link> from(Annotation claim, String type) {
    return byMark.getOrDefault(claim.id(), List.of()).stream()
        .filter(link -> link.type().equals(type))
        .filter(link -> link.from().annotation().equals(claim.id()))
        .toList();
  }

  private Optional<Annotation> here(AnnotationRef ref) {
    return ref.article().equals(article)
        ? Optional.ofNullable(byId.get(ref.annotation()))
        : Optional.empty();
  }

  /** What becomes of a link: nothing reads it back as one. */
  static String fate(Link link) {
    return switch (link.type()) {
      case SAID_BY -> "left out as a link; where its claim is reviewed, it is the claim's author";
      case SAME -> "left out as a link; where its claim is reviewed, it is an appearance of it";
      default -> "left out, as a review has no links";
    };
  }
}
