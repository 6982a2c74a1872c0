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
import org.factdesk.model.Place;
import org.factdesk.plugins.names.Names.Name;
import org.factdesk.text.SpellingLikeness;
import org.factdesk.text.TopicPairs;

/** Finds words of names that are spelled in two ways, and says which is to blame. */
final class Spellings {
  /** So many places beside the blamed one are shown. */
  private static final int MOST_PLACES = 4;

  /** Those of whose story no other group knows more. */
  private final Set<String> home = new TreeSet<>();

  private final Map<String, Names> articles = new TreeMap<>();
  private final Map<String, Usage> usages = new TreeMap<>();

  private Spellings(FactGroup<Names> group) {
    group.mentions().forEach(one -> articles.put(one.place().article(), one.fact()));
    List<List<String>> topics = articles.values().stream().map(Names::topics).toList();
    articles.forEach(
        (article, names) -> {
          boolean alone = group.key().equals(NameConsistency.alone(article));
          if (alone || group.key().equals(TopicPairs.home(names.topics(), topics))) {
            home.add(article);
          }
        });
    if (!home.isEmpty()) {
      articles.forEach((article, names) -> names.all().forEach(name -> add(article, name)));
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
    List<Finding> findings = new ArrayList<>();
    if (!spellings.home.isEmpty()) {
      SpellingLikeness.among(spellings.usages.keySet())
          .forEach((odd, like) -> like.forEach(usual -> spellings.compare(odd, usual, findings)));
    }
    return findings;
  }

  private void compare(String oddWord, String usualWord, List<Finding> findings) {
    SpellingLikeness likeness = SpellingLikeness.of(oddWord, usualWord);
    Usage odd = usages.getOrDefault(oddWord, new Usage(oddWord));
    Usage usual = usages.getOrDefault(usualWord, new Usage(usualWord));
    boolean surname = odd.isOfPerson() && odd.sharesNameWith(usual) && !odd.isFirstOfSeveral();
    if (likeness == SpellingLikeness.ENDING && !surname || areTwo(odd, usual)) {
      return;
    }
    for (String article : odd.articles()) {
      Blame blame = new Blame(odd, usual, article);
      boolean other = likeness == SpellingLikeness.OTHER_NAME;
      if (home.contains(article) && blame.isDeserved(other, this::isLater)) {
        boolean style = other || likeness == SpellingLikeness.STYLE && blame.here() == 0;
        findings.add(finding(blame, style));
      }
    }
  }

  /** Whether they are known to be the names of two: their full names differ, or both come often. */
  private static boolean areTwo(Usage one, Usage other) {
    return one.isOfAnotherThan(other)
        || one.articles().stream().anyMatch(in -> one.in(in) > 1 && other.in(in) > 1);
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
    String right = usual.name(where.get(0)).text();
    boolean marked = usual.name(where.get(0)).in(where.get(0)).equals(blamed);
    String how = marked ? "marked as" : "spelled " + blame.where() + " as";
    String message = "“%s” is %s “%s”; settle on one spelling".formatted(name.text(), how, right);
    return Finding.of(style ? NameConsistency.STYLE : NameConsistency.SPELLING, message)
        .at(blamed)
        .at(others.toArray(Place[]::new))
        .about(blame.odd().word() + " for " + usual.word())
        .because(new Evidence.Reasoning(blame.why()))
        .confidence(blame.odd().sharesNameWith(usual) ? 0.8 : 0.6);
  }
}
