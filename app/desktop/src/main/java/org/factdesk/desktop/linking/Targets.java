package org.factdesk.desktop.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/** Finds the marks that a mark could be linked to, the likeliest first. Pure; any thread. */
public final class Targets {
  private static final Texts TEXTS = Texts.of(Targets.class);
  private static final double SAME_WORDS = 0.5;

  private Targets() {}

  /**
   * A claim and its source stand close together, so marks of other layers come by distance, those
   * of this article first; claims that say the same share words, so marks of the same layer come by
   * how alike they are.
   */
  public static List<Target> of(Snapshot snapshot, AnnotationRef from, LinkChoice choice) {
    Optional<OpenArticle> here = snapshot.article(from.article());
    Optional<Annotation> mark = snapshot.annotation(from);
    if (here.isEmpty() || mark.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = candidates(snapshot, from, choice);
    String words = Words.quote(mark.get(), here.get().article());
    Likeness likeness = Likeness.to(words, candidates.stream().map(Candidate::words).toList());
    boolean byWords = choice.layers().contains(mark.get().layer());
    Comparator<Candidate> order =
        Comparator.comparing((Candidate candidate) -> -likeness.of(candidate.words()));
    if (!byWords) {
      order =
          Comparator.comparing((Candidate each) -> each.distance(from, mark.get()))
              .thenComparing(order);
    }
    ShortIds ids = ShortIds.of(snapshot.ids());
    return candidates.stream()
        .sorted(
            order
                .thenComparing(candidate -> candidate.ref().article())
                .thenComparing(Candidate::mark))
        .map(
            candidate ->
                new Target(
                    candidate.ref(),
                    ids.of(candidate.ref().article()),
                    swatch(snapshot, candidate.mark()),
                    candidate.words(),
                    likeness.of(candidate.words()) >= SAME_WORDS ? TEXTS.get("same-words") : ""))
        .toList();
  }

  private record Candidate(AnnotationRef ref, Annotation mark, String words) {
    /** Characters between the two marks; beyond any of them in another article. */
    int distance(AnnotationRef from, Annotation other) {
      if (!ref.article().equals(from.article())) {
        return Integer.MAX_VALUE;
      }
      int before = other.extent().begin() - mark.extent().end();
      int after = mark.extent().begin() - other.extent().end();
      return Math.max(0, Math.max(before, after));
    }
  }

  private static List<Candidate> candidates(
      Snapshot snapshot, AnnotationRef from, LinkChoice choice) {
    Set<AnnotationRef> linked =
        snapshot
            .linksOf(from)
            .filter(link -> link.type().equals(choice.type().id()))
            .map((Link link) -> link.from().equals(from) ? link.to() : link.from())
            .collect(Collectors.toSet());
    List<Candidate> found = new ArrayList<>();
    for (OpenArticle open : snapshot.articles().values()) {
      if (!choice.type().acrossArticles() && !open.id().equals(from.article())) {
        continue;
      }
      for (Annotation mark : open.article().annotations()) {
        AnnotationRef ref = new AnnotationRef(open.id(), mark.id());
        if (choice.layers().contains(mark.layer()) && !ref.equals(from) && !linked.contains(ref)) {
          found.add(new Candidate(ref, mark, Words.quote(mark, open.article())));
        }
      }
    }
    return found;
  }

  private static Swatch swatch(Snapshot snapshot, Annotation mark) {
    return snapshot
        .scheme()
        .layer(mark.layer())
        .map(Swatch::of)
        .orElse(new Swatch("", LinePattern.SOLID));
  }
}
