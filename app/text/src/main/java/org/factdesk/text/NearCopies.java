package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;

/**
 * Which passages of a text say again what others say. Compared are letters and digits alone:
 * punctuation, quotation marks, hyphens, case, accents and spacing do not count, so copies with
 * lost line breaks ("EuropeOn December") or lost apostrophes ("Russias") are still copies.
 *
 * <p>Immutable, any thread. Building takes time linear in the text; of what stands in more than
 * {@value ShingleTable#MOST_HOLDERS} passages only the first ones are compared in pairs.
 */
public final class NearCopies {
  /** From this share on, one passage says again what another says. */
  public static final double SAME = 0.65;

  private final List<Shingles> passages;
  private final ShingleTable table;
  private final Map<Long, Integer> shared = new HashMap<>();

  private NearCopies(List<Shingles> passages) {
    this.passages = passages;
    this.table = new ShingleTable(passages.stream().mapToInt(Shingles::size).sum());
    for (int passage = 0; passage < passages.size(); passage++) {
      enter(passage);
    }
  }

  /** Compares these passages of one text with each other. */
  public static NearCopies among(CharSequence text, List<Span> passages) {
    int letters = passages.stream().mapToInt(Span::length).sum();
    int thinning = Shingles.thinningFor(letters);
    List<Shingles> shingles = new ArrayList<>(passages.size());
    for (Span passage : passages) {
      shingles.add(Shingles.of(Letters.of(text, passage), thinning));
    }
    return new NearCopies(shingles);
  }

  /** The share, 0 to 1, of what a passage says that another text says too. */
  public static double share(CharSequence passage, CharSequence other) {
    return Shingles.of(Letters.of(passage)).shareIn(Shingles.of(Letters.of(other)));
  }

  /** Whether the other text says what the passage says, but for a word or two. */
  public static boolean saysAgain(CharSequence passage, CharSequence other) {
    return share(passage, other) >= SAME;
  }

  /** The share, 0 to 1, of what one passage says that the other passage says too. */
  public double share(int passage, int other) {
    int size = passages.get(passage).size();
    return size == 0 ? 0 : (double) shared.getOrDefault(pair(passage, other), 0) / size;
  }

  /** The share, 0 to 1, of what a passage says that any of the other passages say. */
  public double shareElsewhere(int passage) {
    if (shared.isEmpty()) {
      return 0; // nobody says anything that another says
    }
    Shingles shingles = passages.get(passage);
    int found = 0;
    for (int i = 0; i < shingles.size(); i++) {
      int slot = table.slot(shingles.hash(i));
      if (table.holders(slot) > 1 || table.holder(slot, 0) != passage) {
        found++;
      }
    }
    return shingles.size() == 0 ? 0 : (double) found / shingles.size();
  }

  /** Notes which earlier passages hold the same shingles. */
  private void enter(int passage) {
    Shingles shingles = passages.get(passage);
    for (int i = 0; i < shingles.size(); i++) {
      long hash = shingles.hash(i);
      int slot = table.slot(hash);
      for (int j = 0; j < table.holders(slot); j++) {
        shared.merge(pair(table.holder(slot, j), passage), 1, Integer::sum);
      }
      table.add(slot, hash, passage);
    }
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }
}
