package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.plugins.attribution.Trace.Role;
import org.factdesk.text.Outlets;
import org.factdesk.text.Words;

/** Finds articles about one story that rest on the same outlet, or on each other's. */
final class Origins {
  private static final int MOST_CITED = 4;
  private static final int KEYS = 16;
  private static final int MARKS = 48;
  private static final int FEWEST_SHARED = 4;
  private static final long MOST_DAYS = 10;
  private static final int MOST_PLACES = 8;
  private static final Comparator<Mention<Trace>> BY_DAY =
      Comparator.<Mention<Trace>>comparingLong(one -> one.fact().day())
          .thenComparing(Mention::place);
  private static final Comparator<Mention<Trace>> OWN_FIRST =
      Comparator.<Mention<Trace>, Boolean>comparing(one -> one.fact().role() != Role.OWN)
          .thenComparing(BY_DAY);

  private Origins() {}

  static List<Mention<Trace>> mentions(Telling telling) {
    Article article = telling.article();
    TreeMap<String, Span> named = new TreeMap<>();
    for (Span span : Outlets.in(article.text())) {
      if (Telling.isStory(article, span)) {
        named.merge(
            Outlets.normal(telling.words(span)), span, (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
    String own = outlet(article);
    if (!own.isEmpty() && !telling.sentences().isEmpty()) {
      named.putIfAbsent(own, telling.sentences().get(0));
    }
    List<String> cited = named.keySet().stream().filter(name -> !name.equals(own)).toList();
    List<Integer> marks = marks(telling);
    List<Mention<Trace>> mentions = new ArrayList<>();
    for (Map.Entry<String, Span> one : named.entrySet()) {
      String name = one.getKey();
      Role role = name.equals(own) ? Role.OWN : Role.CITES;
      Trace trace = new Trace(role, name, own, telling.day(), marks, cited);
      if (role == Role.OWN || cited.indexOf(name) < MOST_CITED) {
        marks.stream()
            .limit(KEYS)
            .map(mark -> new Mention<>(name + " " + mark, article.place(one.getValue()), trace))
            .forEach(mentions::add);
      }
    }
    return mentions;
  }

  private static String outlet(Article article) {
    return article
        .metadata()
        .outlet()
        .map(Metadatum::value)
        .or(() -> article.metadata().url().map(url -> host(url.value())))
        .map(Outlets::normal)
        .orElse("");
  }

  /** "tass.com" in "https://www.tass.com/world". */
  private static String host(String url) {
    return url.replaceFirst("^[a-z]+://(?:www\\.|edition\\.|m\\.)*", "").split("[/:?#]", 2)[0];
  }

  /** What the story is about: names and numbers that stand beside each other. */
  private static List<Integer> marks(Telling telling) {
    TreeSet<Integer> marks = new TreeSet<>();
    for (Span sentence : telling.sentences()) {
      String words = telling.words(sentence);
      String last = "";
      for (Span span : Words.in(words)) {
        String word = span.in(words);
        boolean counts = !Character.isLowerCase(word.codePointAt(0));
        if (counts && !last.isEmpty()) {
          marks.add((last + " " + word).toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B1);
        }
        last = counts ? word : "";
      }
    }
    return marks.stream().limit(MARKS).toList();
  }

  static List<Finding> findings(List<Mention<Trace>> group) {
    List<Finding> findings = new ArrayList<>();
    for (Mention<Trace> later : group) {
      List<Mention<Trace>> earlier =
          later.fact().role() == Role.CITES ? independent(group, later) : List.of();
      List<Mention<Trace>> circles =
          earlier.stream()
              .filter(one -> one.fact().role() == Role.OWN)
              .filter(one -> one.fact().beside().contains(later.fact().by()))
              .toList();
      circles.stream()
          .filter(one -> BY_DAY.compare(one, later) < 0)
          .forEach(one -> findings.add(circle(later, one)));
      if (circles.isEmpty() && !earlier.isEmpty()) {
        findings.add(oneOrigin(later, earlier));
      }
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
        .filter(other -> OWN_FIRST.compare(other, later) < 0)
        .filter(other -> !other.place().article().equals(later.place().article()))
        .filter(
            other -> other.fact().by().isEmpty() || !other.fact().by().equals(later.fact().by()))
        .sorted(OWN_FIRST)
        .limit(MOST_PLACES)
        .toList();
  }

  private static boolean isSameStory(Trace one, Trace other) {
    int shared = one.shared(other);
    int smaller = Math.min(one.marks().size(), other.marks().size());
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

  private static Finding circle(Mention<Trace> later, Mention<Trace> own) {
    return Finding.of(
            Attribution.CIRCULAR_SOURCING,
            "This article rests on “%s”, and %s rests on this outlet in turn; find out who knew it first"
                .formatted(later.place().quote(), own.place().article()))
        .at(later.place(), own.place())
        .about(later.fact().who() + " " + later.fact().by())
        .because(new Evidence.Reasoning("Each gives the other as its source for one story."));
  }
}
