package org.factdesk.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.text.ProperName.Kind;

/**
 * Where one spelling of a word stands in names, in all articles that are compared. Not for several
 * threads at a time.
 */
public final class NameSpelling {
  /** The fullest name first, and the one that stands first. */
  private static final Comparator<UsedName> FULLEST =
      Comparator.<UsedName>comparingInt(name -> -name.words().size())
          .thenComparing(UsedName::begin);

  private final String word;
  private final Map<String, List<UsedName>> names = new TreeMap<>();
  private final Set<String> partners = new TreeSet<>();
  private boolean person;
  private boolean first;

  /**
   * Stands nowhere yet.
   *
   * @param word in small letters
   */
  public NameSpelling(String word) {
    this.word = word;
  }

  /**
   * It stands in this name.
   *
   * @param index which word of the name it is
   */
  public void add(String article, UsedName name, int index) {
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

  /** In small letters. */
  public String word() {
    return word;
  }

  /** Those that have it, in order. */
  public Set<String> articles() {
    return Collections.unmodifiableSet(names.keySet());
  }

  /** How often the article has it. */
  public int in(String article) {
    return names.getOrDefault(article, List.of()).stream().mapToInt(UsedName::count).sum();
  }

  /** How many other articles have it. */
  public int elsewhere(String article) {
    return names.size() - (names.containsKey(article) ? 1 : 0);
  }

  /** Whether it stands in the article's own words, not only in what people marked. */
  public boolean isToldIn(String article) {
    return names.getOrDefault(article, List.of()).stream().anyMatch(UsedName::isTold);
  }

  /** Whether a person bears a name with it. */
  public boolean isOfPerson() {
    return person;
  }

  /** Whether a name of several words begins with it. */
  public boolean isFirstOfSeveral() {
    return first;
  }

  /** Whether both have a word beside them in common: "Antony Blinken", "Anthony Blinken". */
  public boolean sharesNameWith(NameSpelling other) {
    return partners.stream().anyMatch(other.partners::contains);
  }

  /** Whether one name has both, or both stand in full names of which no other word is the same. */
  public boolean isOfAnotherThan(NameSpelling other) {
    boolean full = !partners.isEmpty() && !other.partners.isEmpty();
    return partners.contains(SpellingLikeness.plain(other.word)) || full && !sharesNameWith(other);
  }

  /** The fullest name in the article that has it. */
  public UsedName name(String article) {
    return names.getOrDefault(article, List.of()).stream().min(FULLEST).orElseThrow();
  }
}
