package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.plugins.attribution.Trace.Role;
import org.factdesk.text.Outlets;
import org.factdesk.text.Wording;

/** Finds articles that rest on one outlet, or on each other, by their words or by links. */
final class Origins {
  private static final Set<String> LINKS = Set.of("said-by", "supports");
  private static final int MOST_CITED = 4;
  private static final int KEYS = 16;
  private static final int FEWEST_SHARED = 4;
  private static final long MOST_DAYS = 10;
  private static final int MOST_PLACES = 8;
  private static final Comparator<Mention<Trace>> BY_DAY =
      Comparator.<Mention<Trace>>comparingLong(one -> one.fact().day())
          .thenComparing(Mention::place);

  private Origins() {}

  static List<Mention<Trace>> mentions(Telling telling) {
    Article article = telling.article();
    TreeMap<String, Span> named = new TreeMap<>();
    for (Span span : Outlets.in(article.text(), telling.sayings())) {
      if (Telling.isStory(article, span)) {
        named.putIfAbsent(Outlets.normal(telling.words(span)), span);
      }
    }
    String own = Outlets.of(article);
    if (!telling.sentences().isEmpty() && !own.equals(article.id())) {
      named.putIfAbsent(own, telling.sentences().get(0));
    }
    List<String> cited = named.keySet().stream().filter(name -> !name.equals(own)).toList();
    List<Integer> about = Wording.ofStory(telling.story()).pairs();
    List<Mention<Trace>> mentions = new ArrayList<>();
    for (String name : named.keySet()) {
      Role role = name.equals(own) ? Role.OWN : Role.CITES;
      Trace trace = new Trace(role, name, own, telling.day(), about, cited);
      Place place = article.place(named.get(name));
      about.stream()
          .limit(role == Role.OWN || cited.indexOf(name) < MOST_CITED ? KEYS : 0)
          .forEach(key -> mentions.add(new Mention<>(name + " " + key, place, trace)));
    }
    return mentions;
  }

  static List<Finding> findings(List<Mention<Trace>> group) {
    List<Finding> findings = new ArrayList<>();
    for (Mention<Trace> later : group) {
      List<Mention<Trace>> earlier =
          later.fact().role() == Role.CITES ? independent(group, later) : List.of();
      Optional<Mention<Trace>> circle =
          earlier.stream().filter(one -> isMutual(one.fact(), later.fact())).findFirst();
      if (circle.isEmpty() && !earlier.isEmpty()) {
        findings.add(oneOrigin(later, earlier));
      }
      circle
          .filter(one -> BY_DAY.compare(one, later) < 0)
          .ifPresent(one -> findings.add(circle(later, one)));
    }
    return findings;
  }

  /** Those before it, of other outlets, that tell the same story, directly or through a third. */
  private static List<Mention<Trace>> independent(
      List<Mention<Trace>> group, Mention<Trace> later) {
    List<Mention<Trace>> story = new ArrayList<>(List.of(later));
    for (int i = 0; i < story.size(); i++) {
      Trace one = story.get(i).fact();
      group.stream()
          .filter(other -> !story.contains(other) && isSameStory(one, other.fact()))
          .forEach(story::add);
    }
    return story.stream()
        .filter(other -> !other.fact().by().equals(later.fact().by()))
        .filter(other -> other.fact().role() == Role.OWN || BY_DAY.compare(other, later) < 0)
        .sorted(BY_DAY)
        .limit(MOST_PLACES)
        .toList();
  }

  private static boolean isMutual(Trace own, Trace citing) {
    return own.role() == Role.OWN && own.outlets().contains(citing.by());
  }

  private static boolean isSameStory(Trace one, Trace other) {
    int shared = one.wording().shared(other.wording());
    int smaller = Math.min(one.pairs().size(), other.pairs().size());
    boolean near =
        one.day() == 0 || other.day() == 0 || Math.abs(one.day() - other.day()) <= MOST_DAYS;
    return near && shared >= FEWEST_SHARED && shared * 5 >= smaller;
  }

  private static Finding oneOrigin(Mention<Trace> later, List<Mention<Trace>> earlier) {
    String who = later.place().quote();
    String articles =
        String.join(", ", earlier.stream().map(one -> one.place().article()).toList());
    return Finding.of(
            Attribution.ONE_ORIGIN,
            "“%s” is the origin of this article and of %s: one source, not %d"
                .formatted(who, articles, earlier.size() + 1))
        .at(later.place())
        .at(earlier)
        .about(later.fact().who())
        .because(
            new Evidence.Reasoning("They tell one story, and each leads back to " + who + "."));
  }

  /** A mention for each link into another article, under a key that both directions share. */
  static Stream<Mention<Trace>> links(Article article) {
    return article.links().stream()
        .filter(link -> link.acrossArticles() && LINKS.contains(link.type()))
        .flatMap(
            link ->
                article.marks().find(link.from().annotation()).stream()
                    .map(claim -> link(link, article, claim.extent())));
  }

  private static Mention<Trace> link(Link link, Article article, Span claim) {
    boolean whole = link.type().equals("said-by");
    String here = article.id() + (whole ? "" : " " + link.from().annotation());
    String there = link.to().article() + (whole ? "" : " " + link.to().annotation());
    return new Mention<>(
        link.type() + new TreeSet<>(List.of(here, there)),
        article.place(claim),
        new Trace(Role.LINK, there, here, 0, List.of(), List.of()));
  }

  /** Of links between the same ends, two that lead in opposite directions. */
  static List<Finding> circles(List<Mention<Trace>> group) {
    Mention<Trace> first = group.get(0);
    return group.stream()
        .filter(other -> other.fact().who().equals(first.fact().by()))
        .limit(1)
        .map(back -> circle(back, first))
        .toList();
  }

  /** What two articles say of each other. */
  static Finding circle(Mention<Trace> later, Mention<Trace> one) {
    String words = Telling.excerpt(later.place().quote());
    return Finding.of(
            Attribution.CIRCULAR_SOURCING,
            "“%s” leads to %s, and from there back here; find a source outside the two"
                .formatted(words, one.place().article()))
        .at(later.place(), one.place())
        .about(words)
        .because(new Evidence.Reasoning("Each of the two articles gives the other as its source."));
  }
}
