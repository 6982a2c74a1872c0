package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.plugins.names.Names.Name;
import org.factdesk.text.SpellingLikeness;
import org.factdesk.text.TopicPairs;

/** Finds words of names that are spelled in two ways, and says which is to blame. */
final class Spellings {
  /** So many places beside the blamed one are shown. */
  private static final int MOST_PLACES = 4;

  private final String key;
  private final Map<String, Names> articles = new TreeMap<>();
  private final Map<String, Usage> usages = new TreeMap<>();

  private Spellings(FactGroup<Names> group) {
    key = group.key();
    for (Mention<Names> mention : group.mentions()) {
      String article = mention.place().article();
      articles.put(article, mention.fact());
      mention.fact().all().forEach(name -> add(article, name));
    }
  }

  private void add(String article, Name name) {
    List<String> words = name.words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (word.chars().noneMatch(Character::isDigit)) {
        usages.computeIfAbsent(word, Usage::new).add(article, name, i);
      }
    }
  }

  static List<Finding> findings(FactGroup<Names> group) {
    Spellings spellings = new Spellings(group);
    Map<String, Set<String>> traces = new TreeMap<>();
    for (String word : spellings.usages.keySet()) {
      for (String trace : SpellingLikeness.traces(word)) {
        traces.computeIfAbsent(trace, any -> new TreeSet<>()).add(word);
      }
    }
    Map<String, Finding> findings = new TreeMap<>();
    for (Set<String> alike : traces.values()) {
      for (String one : alike) {
        alike.forEach(other -> spellings.compare(one, other, findings));
      }
    }
    return List.copyOf(findings.values());
  }

  private void compare(String oddWord, String usualWord, Map<String, Finding> findings) {
    SpellingLikeness likeness = SpellingLikeness.of(oddWord, usualWord);
    if (likeness == SpellingLikeness.NONE) {
      return;
    }
    Usage odd = usages.getOrDefault(oddWord, new Usage(oddWord));
    Usage usual = usages.getOrDefault(usualWord, new Usage(usualWord));
    boolean ending = likeness == SpellingLikeness.ENDING;
    boolean person = odd.isOfPerson() && odd.sharesNameWith(usual);
    if (ending && !person || areTwo(odd, usual)) {
      return;
    }
    for (String article : odd.articles()) {
      Blame blame = Blame.of(odd, usual, article);
      if (blame.isDeserved(this::isLater) && (blame.isAtHome() || isHome(article))) {
        boolean style = likeness == SpellingLikeness.STYLE && blame.here() == 0;
        findings.put(oddWord + " for " + usualWord + " in " + article, finding(blame, style));
      }
    }
  }

  /** Whether they are known to be the names of two: their full names differ, or both come often. */
  private static boolean areTwo(Usage one, Usage other) {
    return one.isOfAnotherThan(other)
        || one.articles().stream()
            .anyMatch(article -> one.in(article) > 1 && other.in(article) > 1);
  }

  /** Whether no other group knows more of the article's story. */
  private boolean isHome(String article) {
    List<List<String>> all = articles.values().stream().map(Names::topics).toList();
    return articles.containsKey(article)
        && key.equals(TopicPairs.home(articles.get(article).topics(), all));
  }

  private boolean isLater(String article, String other) {
    Names one = articles.get(article);
    Names two = articles.get(other);
    int order = one == null || two == null ? 0 : Long.compare(one.published(), two.published());
    return order != 0 ? order > 0 : article.compareTo(other) > 0;
  }

  private static Finding finding(Blame blame, boolean style) {
    Usage usual = blame.usual();
    Name name = blame.odd().name(blame.article());
    Place blamed = name.in(blame.article());
    List<String> where = new ArrayList<>(usual.articles());
    where.sort(Comparator.comparing(article -> !article.equals(blame.article())));
    List<Place> others =
        where.stream()
            .map(article -> usual.name(article).in(article))
            .filter(place -> !place.equals(blamed))
            .limit(MOST_PLACES)
            .toList();
    boolean marked = usual.name(where.get(0)).in(where.get(0)).equals(blamed);
    String message =
        "“%s” is %s “%s” %s; settle on one spelling"
            .formatted(
                name.text(),
                marked ? "marked as" : "spelled",
                usual.name(where.get(0)).text(),
                blame.where());
    return Finding.of(style ? NameConsistency.STYLE : NameConsistency.SPELLING, message)
        .at(blamed)
        .at(others.toArray(Place[]::new))
        .about(blame.odd().word() + " for " + usual.word())
        .because(new Evidence.Reasoning(blame.why()))
        .confidence(blame.odd().sharesNameWith(usual) ? 0.8 : 0.6);
  }
}
