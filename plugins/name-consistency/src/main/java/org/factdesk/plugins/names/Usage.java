package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.plugins.names.Names.Name;
import org.factdesk.text.ProperName.Kind;
import org.factdesk.text.SpellingLikeness;

/** Where one spelling of a word stands in names, in all articles that are compared. */
final class Usage {
  /** The fullest name first, and the one that stands first. */
  private static final Comparator<Name> FULLEST =
      Comparator.<Name>comparingInt(name -> -name.words().size()).thenComparing(Name::begin);

  private final String word;
  private final Map<String, List<Name>> names = new TreeMap<>();
  private final Set<String> partners = new TreeSet<>();
  private boolean person;
  private boolean first;

  Usage(String word) {
    this.word = word;
  }

  /**
   * @param index which word of the name it is
   */
  void add(String article, Name name, int index) {
    names.computeIfAbsent(article, any -> new ArrayList<>()).add(name);
    person |= name.kind() == Kind.PERSON;
    List<String> words = name.words();
    first |= index == 0 && words.size() > 1;
    for (int i = 0; i < words.size(); i++) {
      if (i != index && words.get(i).length() > 2) {
        partners.add(SpellingLikeness.plain(words.get(i)));
      }
    }
  }

  String word() {
    return word;
  }

  Set<String> articles() {
    return names.keySet();
  }

  /** How often the article has it. */
  int in(String article) {
    return names.getOrDefault(article, List.of()).stream().mapToInt(Name::count).sum();
  }

  /** How many other articles have it. */
  int elsewhere(String article) {
    return names.size() - (names.containsKey(article) ? 1 : 0);
  }

  boolean isOfPerson() {
    return person;
  }

  boolean isFirstOfSeveral() {
    return first;
  }

  /** Whether both have a word beside them in common: "Antony Blinken", "Anthony Blinken". */
  boolean sharesNameWith(Usage other) {
    return partners.stream().anyMatch(other.partners::contains);
  }

  /** Whether one name has both, or both stand in full names of which no other word is the same. */
  boolean isOfAnotherThan(Usage other) {
    boolean full = !partners.isEmpty() && !other.partners.isEmpty();
    return partners.contains(SpellingLikeness.plain(other.word)) || full && !sharesNameWith(other);
  }

  /** The fullest name in the article that has it. */
  Name name(String article) {
    return names.getOrDefault(article, List.of()).stream().min(FULLEST).orElseThrow();
  }
}
