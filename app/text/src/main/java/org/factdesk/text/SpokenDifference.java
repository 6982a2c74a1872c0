package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How one wording differs from another, word by word, by a longest common subsequence.
 *
 * <p>Pure functions, any thread.
 *
 * @param hunks where they differ, in order
 * @param same how many words are the same
 * @param telling how many of these say something
 */
public record SpokenDifference(
    SpokenWords one, SpokenWords other, List<Hunk> hunks, int same, int telling) {
  private static final Set<String> TURNING =
      Set.of("not", "never", "no", "none", "nor", "nobody", "nothing", "neither", "without");
  private static final Set<String> TAKING_BACK =
      Set.of("but", "unless", "if", "except", "until", "provided", "though", "although", "only");

  /** Words of the one in place of words of the other; one side may have none. */
  public record Hunk(
      List<String> words, List<String> others, int from, int otherFrom, boolean atEdge) {
    /** Behind the last of the words. */
    public int to() {
      return from + words.size();
    }

    /** Behind the last of the others. */
    public int otherTo() {
      return otherFrom + others.size();
    }

    boolean isSubstitution() {
      return !words.isEmpty() && !others.isEmpty();
    }

    /** Keeps copies of the words. */
    public Hunk {
      words = List.copyOf(words);
      others = List.copyOf(others);
    }

    /** The same seen from the other side. */
    public Hunk turned() {
      return new Hunk(others, words, otherFrom, from, atEdge);
    }

    /** Whether the writer said with brackets or dots that something else stood there. */
    boolean isMarked() {
      return words.contains(SpokenWords.OPEN) || others.contains(SpokenWords.OPEN);
    }

    /** Words that only one of two quotations begins or ends with. */
    boolean isTrim() {
      return atEdge && !isSubstitution();
    }

    boolean turnsSense() {
      return words.stream().anyMatch(TURNING::contains)
          != others.stream().anyMatch(TURNING::contains);
    }

    /** Another ending, another small word. */
    boolean isSlight() {
      boolean inflected =
          words.size() == 1 && others.size() == 1 && isInflected(words.get(0), others.get(0));
      boolean small =
          words.stream().allMatch(SmallWords::contains)
              && others.stream().allMatch(SmallWords::contains);
      return !turnsSense() && (inflected || small);
    }

    private static boolean isInflected(String word, String other) {
      int shorter = Math.min(word.length(), other.length());
      int longer = Math.max(word.length(), other.length());
      int common = 0;
      while (common < shorter && word.charAt(common) == other.charAt(common)) {
        common++;
      }
      return Character.isLetter(word.charAt(0))
              && common >= 3
              && longer - common <= 3
              && shorter - common <= 1
          || longer >= 6 && longer - shorter <= 1 && hasOneSlip(word, other, common);
    }

    /** One letter more, less or other: a slip of the pen rather than another word. */
    private static boolean hasOneSlip(String word, String other, int common) {
      int rest = Math.max(word.length(), other.length()) - common - 1;
      return common >= 2
          && word.regionMatches(word.length() - rest, other, other.length() - rest, rest);
    }
  }

  /** How the one differs from the other; time and room grow with both lengths multiplied. */
  public static SpokenDifference of(SpokenWords one, SpokenWords other) {
    int[][] lengths = lengths(one, other);
    List<Hunk> hunks = new ArrayList<>();
    int same = 0;
    int telling = 0;
    int i = 0;
    int j = 0;
    int from = 0;
    int otherFrom = 0;
    while (i < one.size() && j < other.size()) {
      if (one.form(i).equals(other.form(j))) {
        add(hunks, one, other, from, i, otherFrom, j);
        same += one.isOpen(i) ? 0 : 1;
        telling += SmallWords.contains(one.form(i)) || one.isOpen(i) ? 0 : 1;
        from = ++i;
        otherFrom = ++j;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(hunks, one, other, from, one.size(), otherFrom, other.size());
    return new SpokenDifference(one, other, List.copyOf(hunks), same, telling);
  }

  private static int[][] lengths(SpokenWords one, SpokenWords other) {
    int[][] lengths = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            one.form(i).equals(other.form(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static void add(
      List<Hunk> hunks,
      SpokenWords one,
      SpokenWords other,
      int from,
      int to,
      int otherFrom,
      int otherTo) {
    if (from == to && otherFrom == otherTo) {
      return;
    }
    boolean begins = from == 0 && otherFrom == 0;
    boolean ends = to == one.size() && otherTo == other.size();
    hunks.add(
        new Hunk(
            one.forms().subList(from, to),
            other.forms().subList(otherFrom, otherTo),
            from,
            otherFrom,
            begins || ends));
  }

  /** What differs and is neither marked nor a matter of where a quotation begins and ends. */
  List<Hunk> changes() {
    return hunks.stream().filter(hunk -> !hunk.isMarked() && !hunk.isTrim()).toList();
  }

  /** The changes that are more than an ending or a small word. */
  public List<Hunk> weighty() {
    return changes().stream().filter(hunk -> !hunk.isSlight()).toList();
  }

  /** The same words but for what is slight; one may go on where the other ends. */
  public boolean isSame() {
    return weighty().isEmpty();
  }

  /**
   * Whether one of the two begins behind a word that turns the sense of what follows, or ends
   * before one that takes something back.
   */
  public boolean leavesOutTurn(boolean first) {
    return hunks.stream().filter(Hunk::isTrim).anyMatch(hunk -> turnsBeyond(hunk, first));
  }

  private static boolean turnsBeyond(Hunk hunk, boolean first) {
    List<String> left = first ? hunk.others() : hunk.words();
    if (left.isEmpty() || hunk.isMarked()) {
      return false;
    }
    boolean before = hunk.from() == 0 && hunk.otherFrom() == 0;
    List<String> near = left.subList(Math.max(0, left.size() - 2), left.size());
    return before
        ? near.stream().anyMatch(TURNING::contains) || near.contains("if")
        : TAKING_BACK.contains(left.get(0));
  }

  /** Whether one word, or two, stand for as many others, and all around is the same. */
  public boolean isAltered() {
    List<Hunk> weighty = weighty();
    if (weighty.size() != 1 || changes().size() > 2) {
      return false;
    }
    Hunk change = weighty.get(0);
    boolean short2 = change.words().size() <= 2 && change.others().size() <= 2;
    boolean replaced =
        change.isSubstitution()
            && (!change.atEdge() || change.words().size() == change.others().size());
    return short2 && (replaced || change.turnsSense() && !change.atEdge());
  }

  /** The one as it stands, with what differs as {these words → others}. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Hunk hunk : hunks) {
      shown.append(at < hunk.from() ? one.span(at, hunk.from()).in(one.text()) : "").append(" {");
      shown.append(String.join(" ", hunk.words())).append(" → ");
      shown.append(String.join(" ", hunk.others())).append("} ");
      at = hunk.to();
    }
    shown.append(at < one.size() ? one.span(at, one.size()).in(one.text()) : "");
    return shown.toString().strip().replaceAll("\\s+", " ");
  }
}
