package org.factdesk.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.Span;

/**
 * A text, read so that the passages which it shares with another one can be found: said again word
 * for word, edited, or rewritten with other words for the same things. Passages meet by their
 * anchors: runs of three telling words, of which every few neighbours keep the one with the least
 * hash (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003), so that texts with eight telling
 * words in a row in common have an anchor in common.
 *
 * <p>Immutable, any thread; built in time linear in the text.
 */
public final class PassageText {
  private static final int RUN = 3;
  private static final int WINDOW = 6;
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int BITS = 33;

  private static final int MOST_ALIGNED = 1 << 20;
  private static final int FEW = 3;

  private final CharSequence text;
  private final List<Span> parts;
  private final WordRows rows;

  private final Anchors anchors;

  private PassageText(CharSequence text, List<Span> parts) {
    this.text = text;
    this.parts = parts;
    this.rows = WordRows.of(text, parts);
    this.anchors = winnowed();
  }

  /**
   * @param parts those to be read, in order and without overlaps
   */
  public static PassageText of(CharSequence text, List<Span> parts) {
    return new PassageText(text, parts);
  }

  /** Of every few runs that begin at neighbouring words, the one with the least hash. */
  private Anchors winnowed() {
    int[] hashes = new int[Math.max(0, rows.telling - RUN + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int k = 0; k < RUN; k++) {
        hash = Hashes.mix(hash * BASE + rows.stems[i + k]);
      }
      hashes[i] = (int) (hash >>> BITS);
    }
    TreeMap<Integer, Integer> kept = new TreeMap<>();
    int latest = -1;
    for (int first = 0; first == 0 || first + WINDOW <= hashes.length; first++) {
      int end = Math.min(hashes.length, first + WINDOW);
      int least = first;
      for (int i = first + 1; i < end; i++) {
        least = hashes[i] < hashes[least] ? i : least;
      }
      if (least < end && least != latest) {
        kept.putIfAbsent(hashes[least], least);
        latest = least;
      }
    }
    return Anchors.of(kept);
  }

  /** Where the passages of this text can meet those of others. */
  public Anchors anchors() {
    return anchors;
  }

  /** Whether an anchor of this text has its place in the passage. */
  public boolean hasWithin(Span passage, int anchor) {
    int word = anchors.word(anchor);
    return word >= 0 && passage.contains(rows.begins[rows.at[word]]);
  }

  /**
   * A passage that two texts share.
   *
   * @param here its words in this text
   * @param there its words in the other text
   * @param telling how many telling words are the same in both, in their order
   * @param weight of these words, less what is different: the more, the less by chance
   * @param likeness twice the telling words that are the same, as a share of all in both, 0 to 1
   */
  public record Shared(Span here, Span there, int telling, double weight, double likeness) {}

  /** The passage around an anchor that both texts have; empty where it is part of none. */
  public Optional<Shared> shared(PassageText other, int anchor) {
    int one = anchors.word(anchor);
    int two = other.anchors.word(anchor);
    if (one < 0 || two < 0) {
      return Optional.empty();
    }
    Reach end = Reach.from(rows, one, other.rows, two, 1);
    Reach begin = Reach.from(rows, end.one(), other.rows, end.other(), -1);
    if (begin.one() > one || begin.other() > two) {
      return Optional.empty(); // what stands here belongs to no passage, but to one behind it
    }
    int telling = end.one() - begin.one() + end.other() - begin.other() + 2;
    return Optional.of(
        new Shared(
            new Span(rows.begins[rows.at[begin.one()]], rows.ends[rows.at[end.one()]]),
            new Span(
                other.rows.begins[other.rows.at[begin.other()]],
                other.rows.ends[other.rows.at[end.other()]]),
            begin.same(),
            begin.weight(),
            2.0 * begin.same() / telling));
  }

  /**
   * The share, 0 to 1, of the words of the longer of two passages that stand in the same order in
   * the other one.
   */
  public double same(Span here, PassageText other, Span there) {
    int from = rows.word(here.begin());
    int to = rows.word(here.end());
    int otherFrom = other.rows.word(there.begin());
    int otherTo = other.rows.word(there.end());
    int longer = Math.max(to - from, otherTo - otherFrom);
    if ((long) (to - from) * (otherTo - otherFrom) > MOST_ALIGNED || longer == 0) {
      return NearDuplicates.jaccard(here.in(text), there.in(other.text));
    }
    if (Arrays.equals(rows.words, from, to, other.rows.words, otherFrom, otherTo)) {
      return 1;
    }
    int[] same = new int[otherTo - otherFrom + 1];
    for (int i = from; i < to; i++) {
      int diagonal = 0;
      for (int j = 1; j < same.length; j++) {
        int above = same[j];
        boolean equal = rows.words[i] == other.rows.words[otherFrom + j - 1];
        same[j] = equal ? diagonal + 1 : Math.max(above, same[j - 1]);
        diagonal = above;
      }
    }
    return (double) same[same.length - 1] / longer;
  }

  /**
   * Where words of a passage stand in another passage in the very same form; empty where they do
   * not, or where it is not certain which of several places it is.
   *
   * @param wanted within the passage {@code here}
   */
  public Optional<Span> sameWords(Span wanted, Span here, PassageText other, Span there) {
    int from = rows.word(wanted.begin());
    int length = rows.word(wanted.end()) - from;
    List<Integer> places = rows.places(here, rows, from, length);
    List<Integer> others = other.rows.places(there, rows, from, length);
    int which = places.indexOf(from);
    if (length == 0 || which < 0 || places.size() != others.size()) {
      return Optional.empty();
    }
    int first = others.get(which);
    String before = between(wanted.begin(), rows.begins[from]);
    String after = between(rows.ends[from + length - 1], wanted.end());
    int begin = other.rows.begins[first];
    int end = other.rows.ends[first + length - 1];
    String text = other.text.toString();
    return Optional.of(
        new Span(
            text.startsWith(before, begin - before.length()) ? begin - before.length() : begin,
            text.startsWith(after, end) ? end + after.length() : end));
  }

  /** Nothing where a span begins or ends within a word. */
  private String between(int from, int to) {
    return from < to ? text.subSequence(from, to).toString() : "";
  }

  /** Whether two spans of this text cover the same words, whatever signs stand around them. */
  public boolean isSame(Span one, Span other) {
    return rows.word(one.begin()) == rows.word(other.begin())
        && rows.word(one.end()) == rows.word(other.end());
  }

  /** How many words a passage has. */
  public int words(Span passage) {
    return rows.word(passage.end()) - rows.word(passage.begin());
  }

  /**
   * A passage with the rest of the sentences in which it begins and ends, where that is a few words
   * or no more than half of the sentence.
   */
  public Span whole(Span passage) {
    int begin = passage.begin();
    int end = passage.end();
    for (Span part : parts) {
      for (Span here : part.overlaps(passage) ? Sentences.in(text, part) : List.<Span>of()) {
        if (here.contains(begin) && isRest(here.begin(), begin, here)) {
          begin = here.begin();
        }
        if (here.contains(end - 1) && isRest(end, here.end(), here)) {
          end = here.end();
        }
      }
    }
    return new Span(begin, end);
  }

  private boolean isRest(int from, int to, Span sentence) {
    int words = rows.word(to) - rows.word(from);
    return words <= FEW || 2 * words <= words(sentence);
  }
}
