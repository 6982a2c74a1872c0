package org.factdesk.formats.claimreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;

/** What verdicts are about, who says it, and where else it is said: by the links of an article. */
record Claims(Sample sample, Verdicts verdicts) {
  private static final String CLAIM = "claim";
  private static final String SAID_BY = "said-by";
  private static final String SAME = "same-claim";

  /** The claim that a verdict is about: the mark itself where it is a claim, or has none. */
  Annotation of(Annotation verdict) {
    if (verdict.layer().equals(CLAIM)) {
      return verdict;
    }
    for (Made<Link> made : sample.links()) {
      Link link = made.value();
      Optional<Annotation> other =
          link.from().annotation().equals(verdict.id())
              ? here(link.to())
              : link.to().equals(new AnnotationRef(sample.id(), verdict.id()))
                  ? here(link.from())
                  : Optional.empty();
      if (other.isPresent() && other.get().layer().equals(CLAIM)) {
        return other.get();
      }
    }
    return sample.annotations().stream()
        .map(Made::value)
        .filter(one -> one.layer().equals(CLAIM) && one.spans().equals(verdict.spans()))
        .findFirst()
        .orElse(verdict);
  }

  /** The marks of those who say it. */
  List<Annotation> sources(Annotation claim) {
    List<Annotation> sources = new ArrayList<>();
    for (Made<Link> made : sample.links()) {
      Link link = made.value();
      if (link.type().equals(SAID_BY) && link.from().annotation().equals(claim.id())) {
        here(link.to()).ifPresent(sources::add);
      }
    }
    return sources;
  }

  /** The other articles that say the same, sorted, each once. */
  List<String> elsewhere(Annotation claim) {
    return sample.links().stream()
        .map(Made::value)
        .filter(link -> link.type().equals(SAME) && link.acrossArticles())
        .filter(link -> link.from().annotation().equals(claim.id()))
        .map(link -> link.to().article())
        .sorted()
        .distinct()
        .toList();
  }

  private Optional<Annotation> here(AnnotationRef ref) {
    return sample.annotations().stream()
        .filter(made -> ref.article().equals(sample.id()))
        .map(Made::value)
        .filter(one -> one.id().equals(ref.annotation()))
        .findFirst();
  }

  /** What becomes of a link: nothing reads it back as one. */
  String fate(Link link) {
    return switch (link.type()) {
      case SAID_BY -> "left out as a link; where its claim is reviewed, it is the claim's author";
      case SAME -> "left out as a link; where its claim is reviewed, it is an appearance of it";
      default -> "left out, as a review has no links";
    };
  }
}
