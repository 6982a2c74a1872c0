package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.model.Place;
import org.factdesk.text.NameSpelling;
import org.factdesk.text.SpellingLikeness;
import org.factdesk.text.TopicPairs;
import org.factdesk.text.UsedName;

/** Finds words of names that are spelled in two ways, and says which is to blame. */
final class Spellings {
  /** So many places beside the blamed one are shown. */
  private static final int MOST_PLACES = 4;

  /** Those of whose story no other group knows more. */
  private final Set<String> home = new TreeSet<>();

  private final Map<String, Names> articles = new TreeMap<>();
  private final Map<String, NameSpelling> usages = new TreeMap<>();

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

  private void add(String article, UsedName name) {
    List<String> words = name.words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (word.chars().noneMatch(Character::isDigit)) {
        usages.computeIfAbsent(word, NameSpelling::new).add(article, name, i);
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
    NameSpelling odd = usages.getOrDefault(oddWord, new NameSpelling(oddWord));
    NameSpelling usual = usages.getOrDefault(usualWord, new NameSpelling(usualWord));
    if (likeness == SpellingLikeness.ENDING && !isSurname(odd, usual) || areTwo(odd, usual)) {
      return;
    }
    for (String article : odd.articles()) {
      Blame blame = new Blame(odd, usual, likeness, article);
      if (home.contains(article) && blame.isDeserved(this::isLater)) {
        findings.add(finding(blame));
      }
    }
  }

  /** "Ole Robert" and "Ole Roberts", but not "Medical Board" and "Medical Boards". */
  private static boolean isSurname(NameSpelling odd, NameSpelling usual) {
    return odd.isOfPerson()
        && usual.isOfPerson()
        && odd.sharesNameWith(usual)
        && !odd.isFirstOfSeveral();
  }

  /** Whether they are known to be the names of two: their full names differ, or both come often. */
  private static boolean areTwo(NameSpelling one, NameSpelling other) {
    return one.isOfAnotherThan(other)
        || one.articles().stream().anyMatch(in -> one.in(in) > 1 && other.in(in) > 1);
  }

  private boolean isLater(String article, String other) {
    int order = Long.compare(published(article), published(other));
    return order != 0 ? order > 0 : article.compareTo(other) > 0;
  }

  private Finding finding(Blame blame) {
    NameSpelling usual = blame.usual();
    UsedName name = blame.odd().name(blame.article());
    Place blamed = name.in(blame.article());
    List<String> where = new ArrayList<>(usual.articles());
    where.sort(
        Comparator.<String, Boolean>comparing(article -> !article.equals(blame.article()))
            .thenComparing(this::published)
            .thenComparing(Comparator.naturalOrder()));
    List<Place> others =
        where.stream()
            .map(article -> usual.name(article).in(article))
            .filter(place -> !place.equals(blamed))
            .limit(MOST_PLACES)
            .toList();
    String right = usual.name(where.get(0)).text();
    return Finding.of(
            blame.isStyle() ? NameConsistency.STYLE : NameConsistency.SPELLING,
            blame.message(name.text(), right, earliest(blame, name.text(), right)))
        .at(blamed)
        .at(others.toArray(Place[]::new))
        .about(blame.odd().word() + " for " + usual.word())
        .because(new Evidence.Reasoning(blame.why()))
        .confidence(blame.odd().sharesNameWith(usual) ? 0.8 : 0.6);
  }

  private long published(String article) {
    return Optional.ofNullable(articles.get(article))
        .map(Names::published)
        .orElse(NameReader.FAR_FUTURE);
  }

  /** Which of both came first, where the days of all articles are known and differ. */
  private String earliest(Blame blame, String name, String right) {
    long odd = blame.odd().articles().stream().mapToLong(this::published).min().orElse(0);
    long usual = blame.usual().articles().stream().mapToLong(this::published).min().orElse(0);
    boolean known = odd != usual && Math.max(odd, usual) < NameReader.FAR_FUTURE;
    String first = odd < usual ? name : right;
    return known ? ", and “" + first + "” came first" : "";
  }
}
