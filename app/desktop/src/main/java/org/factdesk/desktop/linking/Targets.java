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
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/** Finds the marks that a mark could be linked to, the likeliest first. Pure; any thread. */
public final class Targets {
  private static final Texts TEXTS = Texts.of(Targets.class);
  private static final double SAME_WORDS = 0.5;

  /** What it weighs, beside likeness from 0 to 1, that a mark is in the article beside. */
  private static final double BESIDE = 0.25;

  private Targets() {}

  /**
   * A claim and its source stand close together, so marks of other layers come by place: in the
   * same sentence, in this article by distance, in the article beside, elsewhere. Claims that say
   * the same share words and stand in different articles, so marks of the same layer come by how
   * alike they are, those of the article beside a little earlier, those of this one later.
   *
   * @param beside id of the article that is open beside
   */
  public static List<Target> of(
      Snapshot snapshot, AnnotationRef from, LinkChoice choice, Optional<String> beside) {
    Optional<OpenArticle> here = snapshot.article(from.article());
    Optional<Annotation> mark = snapshot.annotation(from);
    if (here.isEmpty() || mark.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = candidates(snapshot, from, choice);
    String words = Words.quote(mark.get(), here.get().article());
    Likeness likeness = Likeness.to(words, candidates.stream().map(Candidate::words).toList());
    Span sentence = sentence(here.get().article().text(), mark.get().extent());
    boolean byWords = choice.layers().contains(mark.get().layer());
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate each : candidates) {
      boolean inBeside = beside.filter(each.ref().article()::equals).isPresent();
      boolean inHere = each.ref().article().equals(from.article());
      boolean near = inHere && each.mark().extent().overlaps(sentence);
      double alike = likeness.of(each.words());
      double rank =
          byWords
              ? -alike - (inBeside ? BESIDE : 0) + (inHere ? BESIDE : 0)
              : near ? 0 : inHere ? 1 : inBeside ? 2 : 3;
      int distance = inHere ? each.distance(mark.get()) : Integer.MAX_VALUE;
      ranked.add(new Ranked(each, rank, distance, alike, near, inBeside));
    }
    ShortIds ids = ShortIds.of(snapshot.ids());
    return ranked.stream().sorted().map(row -> row.target(snapshot, ids)).toList();
  }

  private static Span sentence(String text, Span extent) {
    return Sentences.in(text).stream()
        .filter(span -> span.end() > extent.begin())
        .findFirst()
        .filter(span -> span.overlaps(extent))
        .orElse(extent);
  }

  private record Candidate(AnnotationRef ref, Annotation mark, String words) {
    /** Characters between the two marks of an article. */
    int distance(Annotation other) {
      int before = other.extent().begin() - mark.extent().end();
      int after = mark.extent().begin() - other.extent().end();
      return Math.max(0, Math.max(before, after));
    }
  }

  private record Ranked(
      Candidate candidate, double rank, int distance, double alike, boolean near, boolean beside)
      implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER =
        Comparator.comparingDouble(Ranked::rank)
            .thenComparingInt(Ranked::distance)
            .thenComparing(row -> -row.alike)
            .thenComparing(row -> row.candidate.ref().article())
            .thenComparing(row -> row.candidate.mark());

    @Override
    public int compareTo(Ranked other) {
      return ORDER.compare(this, other);
    }

    Target target(Snapshot snapshot, ShortIds ids) {
      String article = ids.of(candidate.ref().article());
      Swatch swatch = swatch(snapshot, candidate.mark());
      return Target.of(candidate.ref(), article, swatch, candidate.words(), why());
    }

    private String why() {
      if (beside || near) {
        return TEXTS.get(beside ? "why.beside" : "why.sentence");
      }
      return alike >= SAME_WORDS ? TEXTS.get("why.words") : "";
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
