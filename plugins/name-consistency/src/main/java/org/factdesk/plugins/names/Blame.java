package org.factdesk.plugins.names;

import java.util.function.BiPredicate;
import org.factdesk.text.SpellingLikeness;

/**
 * Weighs whether one spelling in one article is a slip for another.
 *
 * @param mine how often the article has the odd one
 * @param here how often it has the usual one
 * @param there how many other articles have the usual one
 * @param elsewhere how many other articles have the odd one
 */
record Blame(Usage odd, Usage usual, String article, int mine, int here, int there, int elsewhere) {
  static Blame of(Usage odd, Usage usual, String article) {
    return new Blame(
        odd,
        usual,
        article,
        odd.in(article),
        usual.in(article),
        usual.elsewhere(article),
        odd.elsewhere(article));
  }

  /** Whether the article alone says enough. */
  boolean isAtHome() {
    return here > mine;
  }

  /**
   * @param later whether the one article is later than the other
   */
  boolean isDeserved(BiPredicate<String, String> later) {
    if (!odd.sharesNameWith(usual)) {
      return elsewhere == 0 && mine == 1 && (usual.isOfPerson() ? isShortForm() : isWord());
    }
    if (SpellingLikeness.of(odd.word(), usual.word()) != SpellingLikeness.STYLE && areRelatives()) {
      return false;
    }
    if (here > 0) {
      return here > mine || here == mine && there > elsewhere;
    }
    return there > elsewhere + 1 || there == 1 && elsewhere == 0 && isLess(later);
  }

  /** One against one: who has it less often, or later. */
  private boolean isLess(BiPredicate<String, String> later) {
    String other = usual.articles().iterator().next();
    int difference = usual.in(other) - mine;
    return difference != 0 ? difference > 0 : later.test(article, other);
  }

  /** "Mark Benton" and "Mary Benton" are two; "Mark" and "Merk" are not. */
  private boolean areRelatives() {
    String one = odd.word();
    String other = usual.word();
    boolean lastLetter = one.regionMatches(0, other, 0, one.length() - 1);
    boolean vowels = one.replaceAll("[aeiou]", "").equals(other.replaceAll("[aeiou]", ""));
    return odd.isFirstOfSeveral()
        && one.length() == other.length()
        && (lastLetter || one.length() < 6 && !vowels);
  }

  /** A surname that nobody has in full. */
  private boolean isShortForm() {
    return odd.word().length() >= 5 && haveOneBegin() && (here >= 2 || here == 0 && there >= 2);
  }

  /** A single word, which may well be another one. */
  private boolean isWord() {
    int shorter = Math.min(odd.word().length(), usual.word().length());
    return haveOneBegin()
        && (haveSameLetters() ? shorter >= 5 && here + there >= 2 : shorter >= 7 && there >= 2);
  }

  private boolean haveOneBegin() {
    return odd.word().charAt(0) == usual.word().charAt(0);
  }

  private boolean haveSameLetters() {
    return odd.word()
        .chars()
        .sorted()
        .boxed()
        .toList()
        .equals(usual.word().chars().sorted().boxed().toList());
  }

  String where() {
    String articles = there == 1 ? "in another article" : "in " + there + " other articles";
    return here > 0 ? "elsewhere in the article" : articles;
  }

  String why() {
    return "“%s” stands %d × in this article and in %d other; “%s” %d × here and in %d other"
        .formatted(odd.word(), mine, elsewhere, usual.word(), here, there);
  }
}
