package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.Saying;

/** Finds what nobody stands behind within one article. */
final class Cues {
  private static final int FEWEST_ANONYMOUS = 2;

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?:he|she|it|they|him|her|his|their|them|who|we|i|you|my|our)");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:(?:some|several|many|multiple|various|media|news|press|other|most|early|local"
              + "|the|these|unconfirmed)\\s)*(?:sources|reports|rumou?rs|critics|experts|observers"
              + "|insiders|people|some|many|others)");
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?i)\\b(?:sources?|insiders?|anonym\\w+|unnamed|unidentified|asked not to be"
              + "|(?:person|people|someone|those) (?:familiar|close|with knowledge|briefed))\\b");
  private static final Set<String> HEARSAY = Set.of("reportedly");
  private static final Set<String> DOUBT = Set.of("allegedly", "purportedly", "supposedly");

  private final Telling telling;

  Cues(Telling telling) {
    this.telling = telling;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(bareClaims());
    telling.sayings().forEach(saying -> addCue(saying, findings));
    findings.addAll(anonymousSources());
    return findings;
  }

  private List<Finding> bareClaims() {
    Article article = telling.article();
    Set<String> said =
        article.links().stream()
            .filter(link -> link.type().equals("said-by"))
            .map(link -> link.from().annotation())
            .collect(Collectors.toSet());
    List<Annotation> sourced =
        article.annotations("claim").filter(claim -> said.contains(claim.id())).toList();
    return article
        .annotations("claim")
        .filter(claim -> !said.contains(claim.id()) && Telling.isStory(article, claim.extent()))
        .filter(claim -> !"no".equals(claim.features().get("check-worthiness")))
        .filter(claim -> sourced.stream().noneMatch(other -> meet(claim, other.extent())))
        .filter(claim -> telling.sayings().stream().noneMatch(saying -> isAround(saying, claim)))
        .map(this::bareClaim)
        .toList();
  }

  private static boolean isAround(Saying saying, Annotation claim) {
    return meet(claim, saying.content()) || meet(claim, saying.cue());
  }

  private static boolean meet(Annotation claim, Span span) {
    return claim.spans().stream().anyMatch(span::overlaps);
  }

  private Finding bareClaim(Annotation claim) {
    String words = Telling.excerpt(claim.quote(telling.article().text()));
    return Finding.of(
            Attribution.CLAIM_WITHOUT_SOURCE,
            "Nobody is named for the claim “%s”; link who says so, or name a source"
                .formatted(words))
        .at(telling.article(), claim)
        .about(claim.id())
        .because(
            new Evidence.Reasoning(
                "It has no said-by link, and no words around it say who stands for it."));
  }

  private void addCue(Saying saying, List<Finding> findings) {
    String cue = saying.cue().in(telling.article().text());
    String small = cue.toLowerCase(Locale.ROOT);
    String who = saying.speaker().map(span -> span.in(telling.article().text())).orElse("");
    String said = Telling.excerpt(saying.content().in(telling.article().text()));
    boolean nobody = who.isEmpty() && !DOUBT.contains(small);
    if (nobody && !HEARSAY.contains(small) && (saying.direct() || small.startsWith("according"))) {
      findings.add(
          Finding.of(
                  Attribution.SOURCE_MISSING,
                  "“%s” is followed by nobody: who says “%s”? Put the name in".formatted(cue, said))
              .at(telling.article().place(saying.cue()))
              .about(small + " " + said));
    } else if (nobody || VAGUE.matcher(who).matches()) {
      Span words = who.isEmpty() ? saying.cue() : saying.speaker().get();
      findings.add(
          Finding.of(
                  Attribution.CUE_WITHOUT_SOURCE,
                  "“%s” names nobody for “%s”; say who it comes from"
                      .formatted(words.in(telling.article().text()), said))
              .at(telling.article().place(words))
              .about(small + " " + said));
    }
  }

  private List<Finding> anonymousSources() {
    List<Annotation> marked = telling.article().annotations("source").toList();
    List<Place> places = new ArrayList<>();
    if (marked.isEmpty()) {
      List<Span> speakers =
          telling.sayings().stream().flatMap(saying -> saying.speaker().stream()).toList();
      for (Span speaker : speakers) {
        String who = speaker.in(telling.article().text());
        if (ANONYMOUS.matcher(who).find()) {
          places.add(telling.article().place(speaker));
        } else if (!PRONOUN.matcher(who).matches()) {
          return List.of();
        }
      }
    } else if (marked.stream().allMatch(Cues::isAnonymous)) {
      marked.forEach(mark -> places.add(telling.article().place(mark.extent())));
    }
    return places.size() < FEWEST_ANONYMOUS ? List.of() : List.of(anonymous(places));
  }

  private static boolean isAnonymous(Annotation source) {
    return "anonymous".equals(source.features().get("type"));
  }

  private static Finding anonymous(List<Place> places) {
    return Finding.of(
            Attribution.ANONYMOUS_SOURCES,
            "Nobody who speaks in this article has a name; find one source that can be asked")
        .at(places.toArray(Place[]::new))
        .about("sources")
        .because(new Evidence.Reasoning("All of its sources are anonymous."));
  }
}
