package org.factdesk.plugins.names;

import java.util.function.BiPredicate;
import org.factdesk.text.NameSpelling;
import org.factdesk.text.SpellingLikeness;

/** Weighs whether one spelling in one article is a slip for another. */
record Blame(NameSpelling odd, NameSpelling usual, SpellingLikeness likeness, String article) {
  /** So many times as many articles must have the usual one for it to be the right one. */
  private static final int MANY = 3;

  /** How often the article has the odd one. */
  int mine() {
    return odd.in(article);
  }

  /** How often it has the usual one. */
  int here() {
    return usual.in(article);
  }

  /** How many other articles have the usual one. */
  int there() {
    return usual.elsewhere(article);
  }

  /** How many other articles have the odd one. */
  private int elsewhere() {
    return odd.elsewhere(article);
  }

  /**
   * @param later whether the one article is later than the other
   */
  boolean isDeserved(BiPredicate<String, String> later) {
    boolean one = likeness == SpellingLikeness.OTHER_NAME;
    if (!one && !odd.sharesNameWith(usual)) {
      return elsewhere() == 0 && mine() == 1 && (usual.isOfPerson() ? isShortForm() : isWord());
    }
    boolean style = one || isEnglish() || likeness == SpellingLikeness.STYLE;
    if (!style && areRelatives()) {
      return false;
    }
    if (here() > 0) {
      return here() > mine() || here() == mine() && there() > elsewhere();
    }
    return there() > elsewhere() + 1 || there() == 1 && elsewhere() == 0 && isLess(style, later);
  }

  private boolean isEnglish() {
    return likeness == SpellingLikeness.ENGLISH;
  }

  /** Whether both may be right: then it is for the house to choose. */
  boolean isStyle() {
    boolean first = odd.isFirstOfSeveral() || usual.isFirstOfSeveral();
    return switch (likeness) {
      case OTHER_NAME, ENGLISH -> true;
      case STYLE -> here() == 0 || !odd.isOfPerson();
      default -> first && SpellingLikeness.areFormsOfFirstName(odd.word(), usual.word());
    };
  }

  /** One against one: who has it less often; a matter of style is told of the later one. */
  private boolean isLess(boolean style, BiPredicate<String, String> later) {
    String other = usual.articles().iterator().next();
    int difference = usual.in(other) - mine();
    return difference != 0 ? difference > 0 : style && later.test(article, other);
  }

  /** "Mark Benton" and "Mary Benton" are two, unless many have the one and only one the other. */
  private boolean areRelatives() {
    boolean one = here() == 0 && there() > 1 && mine() == 1;
    return odd.isFirstOfSeveral() && SpellingLikeness.areFirstNames(odd.word(), usual.word(), one);
  }

  /** A surname that nobody has in full. */
  private boolean isShortForm() {
    return odd.word().length() >= 5
        && haveOneBegin()
        && (here() >= 2 || here() == 0 && there() >= 2);
  }

  /** A single word, which may well be another one. */
  private boolean isWord() {
    int shorter = Math.min(odd.word().length(), usual.word().length());
    return haveOneBegin()
        && (SpellingLikeness.haveSameLetters(odd.word(), usual.word())
            ? shorter >= 5 && here() + there() >= 2
            : shorter >= 7 && there() >= 2);
  }

  private boolean haveOneBegin() {
    return odd.word().charAt(0) == usual.word().charAt(0);
  }

  /**
   * @param earliest which of both came first, as a clause; empty where that is not known
   */
  String message(String name, String right, String earliest) {
    if (usual.isToldIn(article)) {
      return "“%s” is spelled elsewhere in the article as “%s”; settle on one spelling"
          .formatted(name, right);
    }
    if (there() == 0) {
      return "“%s” is named “%s” by a mark; correct the one or the other".formatted(name, right);
    }
    String others = there() == 1 ? "another article" : there() + " other articles";
    if (isStyle() || here() > 0 || there() >= MANY * (elsewhere() + 1)) {
      return "“%s” is spelled in %s as “%s”; settle on one spelling".formatted(name, others, right);
    }
    return "“%s” stands here and “%s” in %s; one of them is misspelled%s"
        .formatted(name, right, others, earliest);
  }

  String why() {
    return "“%s” stands %d × in this article and in %d other; “%s” %d × here and in %d other"
        .formatted(odd.word(), mine(), elsewhere(), usual.word(), here(), there());
  }
}
