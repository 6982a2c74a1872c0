package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.Saying;
import org.factdesk.text.Sayings;
import org.factdesk.text.SpeakerKind;

/** Finds what nobody stands behind within one article. */
final class Cues {
  private static final int FEWEST_ANONYMOUS = 2;

  /** Nobody writes an article with more of them. */
  private static final int MOST_SAYINGS = 4_000;

  private final Telling telling;

  Cues(Telling telling) {
    this.telling = telling;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(bareClaims());
    telling.sayings().stream().limit(MOST_SAYINGS).forEach(saying -> addCue(saying, findings));
    Sayings.leftOpen(telling.article().text()).stream()
        .filter(words -> Telling.isStory(telling.article(), words))
        .forEach(words -> findings.add(missing(words, Telling.excerpt(telling.words(words)))));
    findings.addAll(anonymousSources());
    return findings;
  }

  /** Claims that no link leads from, and that touch nothing that somebody says. */
  private List<Finding> bareClaims() {
    Article article = telling.article();
    List<Span> said = new ArrayList<>();
    telling.sayings().forEach(saying -> said.addAll(List.of(saying.cue(), saying.content())));
    article.links().stream()
        .filter(link -> link.type().equals("said-by"))
        .flatMap(link -> article.marks().find(link.from().annotation()).stream())
        .forEach(claim -> said.addAll(claim.spans()));
    return article
        .annotations("claim")
        .filter(claim -> Telling.isStory(article, claim.extent()))
        .filter(claim -> needsSource(claim.features()))
        .filter(claim -> said.stream().noneMatch(claim.extent()::overlaps))
        .map(this::bareClaim)
        .toList();
  }

  /** Not what people found not worth a check, have settled, or marked as a plain event. */
  private static boolean needsSource(Map<String, String> features) {
    return !"no".equals(features.get("check-worthiness"))
        && "unchecked".equals(features.getOrDefault("verdict", "unchecked"))
        && !"event".equals(features.get("kind"));
  }

  private Finding bareClaim(Annotation claim) {
    String words = Telling.excerpt(claim.quote(telling.article().text()));
    return Finding.of(
            Attribution.CLAIM_WITHOUT_SOURCE,
            "Nobody is named for the claim “%s”; link who says so, or name a source"
                .formatted(words))
        .at(telling.article(), claim)
        .about(claim.id())
        .because(new Evidence.Reasoning("No said-by link and no words around it say whose it is."));
  }

  private void addCue(Saying saying, List<Finding> findings) {
    String cue = telling.words(saying.cue()).toLowerCase(Locale.ROOT);
    String said = Telling.excerpt(telling.words(saying.content()));
    String who = saying.speaker().map(telling::words).orElse("");
    boolean nobody = who.isEmpty();
    boolean hearsay = cue.equals("reportedly") || cue.startsWith("it ");
    if (nobody && !hearsay && (saying.direct() || cue.startsWith("according"))) {
      findings.add(missing(saying.cue(), said));
    } else if (nobody || SpeakerKind.of(who) == SpeakerKind.NOBODY) {
      Span words = saying.speaker().orElse(saying.cue());
      findings.add(
          Finding.of(
                  Attribution.CUE_WITHOUT_SOURCE,
                  "“%s” names nobody for “%s”; say who it comes from"
                      .formatted(telling.words(words), said))
              .at(telling.article().place(words))
              .about(cue + " " + said));
    }
  }

  private static SpeakerKind kind(Annotation source) {
    boolean anonymous = "anonymous".equals(source.features().get("type"));
    return anonymous ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED;
  }

  private Finding missing(Span words, String said) {
    return Finding.of(
            Attribution.SOURCE_MISSING,
            "Who says “%s”? The name is missing; put it in".formatted(said))
        .at(telling.article().place(words))
        .about(said)
        .because(new Evidence.Reasoning("The sentence is built for a speaker and has none."));
  }

  /** What a mark covers is known from the mark, the rest from the words. */
  private List<Finding> anonymousSources() {
    Article article = telling.article();
    List<Span> hiding = SpeakerKind.hiding(article.text(), telling.sentences());
    SortedMap<Span, SpeakerKind> speakers = new TreeMap<>();
    article.annotations("source").forEach(one -> speakers.put(one.extent(), kind(one)));
    List<Span> marked = List.copyOf(speakers.keySet());
    telling.sayings().stream()
        .limit(MOST_SAYINGS)
        .flatMap(saying -> saying.speaker().stream())
        .filter(who -> marked.stream().noneMatch(who::overlaps))
        .forEach(who -> speakers.put(who, SpeakerKind.of(article.text(), who, hiding)));
    boolean enough = speakers.size() >= FEWEST_ANONYMOUS || !hiding.isEmpty();
    speakers.values().removeIf(kind -> kind == SpeakerKind.PRONOUN);
    if (!enough || speakers.isEmpty() || speakers.containsValue(SpeakerKind.NAMED)) {
      return List.of();
    }
    return List.of(
        Finding.of(
                Attribution.ANONYMOUS_SOURCES,
                "Nobody who speaks in this article has a name; find one source that can be asked")
            .at(speakers.keySet().stream().map(article::place).toArray(Place[]::new))
            .about("sources")
            .because(new Evidence.Reasoning("All of its sources are anonymous.")));
  }
}
