package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;

/**
 * The stretches that two texts have in common, but for a few words here and there, in whichever
 * order they stand. Pure, any thread; linear in the texts as a rule.
 */
public final class SharedRuns {
  /** So many words in a row that are the same begin a stretch. */
  private static final int LEAST = 5;

  /** So many other words may stand between two runs of a stretch. */
  private static final int GAP = 8;

  private final PlacedWords here;
  private final PlacedWords there;

  private SharedRuns(PlacedWords here, PlacedWords there) {
    this.here = here;
    this.there = there;
  }

  /** A stretch of the one text, and what it is in the other. */
  public record Pair(Span here, Span there) {}

  /** Words from one on to another, which is not counted, in both texts. */
  private record Run(int begin, int end, int otherBegin, int otherEnd) {
    boolean goesOnAt(Run next) {
      return isNear(end, next.begin) && isNear(otherEnd, next.otherBegin);
    }

    private static boolean isNear(int end, int begin) {
      return begin >= end && begin - end <= GAP;
    }
  }

  /**
   * The stretches in the order of the one text, none overlapping another there.
   *
   * @param fewest how many words a stretch has at least
   */
  public static List<Pair> of(CharSequence one, CharSequence other, int fewest) {
    SharedRuns runs = new SharedRuns(PlacedWords.of(one), PlacedWords.of(other));
    return runs.joined().stream()
        .filter(run -> run.end() - run.begin() >= fewest)
        .map(runs::pair)
        .toList();
  }

  private Pair pair(Run run) {
    return new Pair(
        here.span(run.begin(), run.end()), there.span(run.otherBegin(), run.otherEnd()));
  }

  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs()) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).goesOnAt(run)) {
        Run before = joined.get(last);
        joined.set(last, new Run(before.begin, run.end, before.otherBegin, run.otherEnd));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /**
   * From the left, each as long as it goes; what comes again elsewhere is taken where it goes on.
   */
  private List<Run> runs() {
    Map<Long, Integer> firsts = new HashMap<>();
    for (int i = there.count() - LEAST; i >= 0; i--) {
      firsts.put(hash(there, i), i);
    }
    List<Run> runs = new ArrayList<>();
    int expected = 0;
    int i = 0;
    while (i + LEAST <= here.count()) {
      int found = firsts.getOrDefault(hash(here, i), -1);
      int at = length(i, expected) >= LEAST ? expected : found;
      int length = at < 0 ? 0 : length(i, at);
      if (length >= LEAST) {
        runs.add(new Run(i, i + length, at, at + length));
        i += length;
        expected = at + length;
      } else {
        i++;
      }
    }
    return runs;
  }

  private int length(int at, int other) {
    int length = 0;
    while (at + length < here.count()
        && other + length < there.count()
        && here.hash(at + length) == there.hash(other + length)) {
      length++;
    }
    return length;
  }

  private static long hash(PlacedWords words, int at) {
    long hash = 0;
    for (int i = 0; i < LEAST; i++) {
      hash = Hashes.mix(hash * 31 + words.hash(at + i));
    }
    return hash;
  }
}
