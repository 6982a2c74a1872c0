package org.factdesk.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.factdesk.model.Span;
import org.factdesk.text.NearestWords.Nearest;

/**
 * Finds the articles among very many that hold a quotation, though some of its words were changed,
 * left out or put in. Words are runs of letters and digits; case, accents, punctuation and line
 * ends do not count.
 *
 * <p>Of each article only hashes of pairs of neighbouring words are kept, each with about where it
 * stands: of any two pairs that overlap at least one, two thirds of all, 4 bytes each, about 1.3 KB
 * for an article of 3 KB (and 10 KB more for each of the latest 8,192, while they grow). Three
 * words in a row that were left as they are lead to the article. Those that hold most of the rarest
 * pairs are compared exactly, on texts asked for again, so whatever is given is truly there. Pairs
 * that stand in more than a sixteenth of many thousand articles lead nowhere. There is no
 * randomness: the same articles in the same order give the same answer.
 *
 * <p>For one thread at a time.
 */
public final class QuotationSearch {
  /** As long may be a word that was put in, in UTF-16 units. */
  private static final int WORD = 20;

  /** After so many articles in a row that do not hold the quotation no other is compared. */
  private static final int IN_VAIN = 40;

  private final List<String> ids = new ArrayList<>();
  private final List<PairBlock> blocks = new ArrayList<>();

  /**
   * A place that holds the quotation.
   *
   * @param span in UTF-16 units
   * @param different how many words are replaced, left out or put in between
   * @param others the words of the place that the quotation does not have there, in order
   */
  public record Found(String id, Span span, int different, List<Span> others) {
    /** Keeps a copy of the list. */
    public Found {
      others = List.copyOf(others);
    }
  }

  /** As many words may differ in a quotation of so many words, where nobody says otherwise. */
  public static int usual(int words) {
    return words < 4 ? 0 : Math.max(1, (words + 2) / 5);
  }

  /** How many words a quotation has. */
  public static int words(CharSequence quotation) {
    return PlacedWords.of(quotation).count();
  }

  /** Adds an article; linear in its text. */
  public void add(String id, CharSequence text) {
    int number = ids.size() % PairBlock.ARTICLES;
    if (number == 0) {
      if (!blocks.isEmpty()) {
        blocks.get(blocks.size() - 1).pack();
      }
      blocks.add(new PairBlock());
    }
    ids.add(id);
    PairBlock block = blocks.get(blocks.size() - 1);
    PlacedWords words = PlacedWords.of(text);
    int pairs = words.count() - 1;
    int before = Integer.MAX_VALUE;
    int pair = pairs > 0 ? words.pair(0) : 0;
    for (int i = 0; i < pairs; i++) {
      int after = i + 1 < pairs ? words.pair(i + 1) : Integer.MAX_VALUE;
      if (pair <= before || pair <= after) {
        int step = (int) ((long) words.begin(i) * PairBlock.STEPS / text.length());
        block.add(number, pair, step);
      }
      before = pair;
      pair = after;
    }
  }

  /** How many articles there are. */
  public int size() {
    return ids.size();
  }

  /**
   * The nearest place of each article that holds the quotation, those first where fewest words
   * differ.
   *
   * @param quotation two words or more; fewer are not found
   * @param different how many words may differ
   * @param most how many places are wanted
   * @param texts of the articles, by id, as they were added; an empty one where it is gone
   */
  public List<Found> find(
      CharSequence quotation,
      int different,
      int most,
      Function<String, ? extends CharSequence> texts) {
    PlacedWords words = PlacedWords.of(quotation);
    List<Candidate> candidates = words.count() < 2 ? List.of() : candidates(words, different, most);
    List<Found> found = new ArrayList<>();
    int missed = 0;
    for (Candidate candidate : candidates) {
      String id = ids.get(candidate.article());
      CharSequence text = texts.apply(id);
      Optional<Nearest> nearest = nearest(words, candidate.article(), text, different);
      if (nearest.isPresent()) {
        found.add(found(id, text, nearest.get()));
        missed = 0;
      } else if (++missed == IN_VAIN) {
        break;
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Found::different)).limit(most).toList();
  }

  /** Looks where the article holds pairs of the quotation, and a little before and after. */
  private Optional<Nearest> nearest(
      PlacedWords words, int article, CharSequence text, int different) {
    BitSet steps = new BitSet();
    for (int i = 0; i + 1 < words.count(); i++) {
      PairBlock block = blocks.get(article / PairBlock.ARTICLES);
      block.steps(article % PairBlock.ARTICLES, words.pair(i), steps);
    }
    int reach = words.span(0, words.count()).length() + WORD * (different + 1);
    Optional<Nearest> nearest = Optional.empty();
    int still = different;
    for (Span span : Stretches.around(steps, text.length(), reach)) {
      PlacedWords there = PlacedWords.of(text, span.begin(), span.end());
      Optional<Nearest> found = new NearestWords(words, there, still).find();
      if (found.isPresent()) {
        nearest = found;
        still = found.get().different() - 1;
      }
    }
    return nearest;
  }

  private static Found found(String id, CharSequence text, Nearest nearest) {
    Span whole = Graphemes.snap(text, nearest.span());
    return new Found(id, whole, nearest.different(), nearest.others());
  }

  /** An article that seems to hold some of the pairs; the score counts rare ones for more. */
  private record Candidate(int article, int score) {
    static final Comparator<Candidate> WORST_FIRST =
        Comparator.comparingInt(Candidate::score)
            .thenComparing(Comparator.comparingInt(Candidate::article).reversed());
  }

  /** The likeliest articles, the best first. */
  private List<Candidate> candidates(PlacedWords words, int different, int most) {
    int fewest = fewest(words.count(), different);
    PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.WORST_FIRST);
    PairScores scores = new PairScores();
    for (int i = 0; i < blocks.size(); i++) {
      int first = i * PairBlock.ARTICLES;
      scores.take(
          blocks.get(i),
          words,
          fewest,
          (article, score) -> {
            boolean full = best.size() == most + IN_VAIN;
            if (full && score > best.element().score()) {
              best.remove();
            }
            if (best.size() < most + IN_VAIN) {
              best.add(new Candidate(first + article, score));
            }
          });
    }
    return best.stream().sorted(Candidate.WORST_FIRST.reversed()).toList();
  }

  /**
   * Each changed word takes two pairs away, and parts a run of pairs half of which are kept; half
   * of what remains may be too common to be kept.
   */
  private static int fewest(int words, int different) {
    return Math.max(1, (words - 3 * different - 2) / 4);
  }
}
