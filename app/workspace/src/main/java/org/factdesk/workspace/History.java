package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.model.AnnotationRef;

/**
 * The steps of this session in order, also those that were undone and can be done again. Immutable;
 * any thread. A step more costs no copy: states share one list, each with its own length.
 *
 * <p>At most {@value #MOST_STEPS} steps with {@value #MOST_EDITS} changes are kept; the oldest ones
 * are forgotten then, and cannot be taken back any more.
 */
public final class History {
  static final int MOST_STEPS = 10_000;
  static final int MOST_EDITS = 400_000;

  /** Forgotten together, so that not every step moves all others. */
  private static final int FORGOTTEN = MOST_STEPS / 10;

  /** Shared with older states, which see fewer of them; only ever grows. */
  private final List<Past> shared;

  private final int size;
  private final int done;
  private final int edits;

  private History(List<Past> shared, int size, int done, int edits) {
    this.shared = shared;
    this.size = size;
    this.done = done;
    this.edits = edits;
  }

  /** Nothing done yet. */
  public static History none() {
    return new History(new ArrayList<>(), 0, 0, 0);
  }

  /** How many steps there are, with those that were undone. */
  public int size() {
    return size;
  }

  /** How many of them are done; those from here on were undone. */
  public int done() {
    return done;
  }

  /**
   * @param index from 0, the oldest
   */
  public Past get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    synchronized (shared) {
      return shared.get(index);
    }
  }

  /** What undo would take back. */
  public Optional<Past> last() {
    return done == 0 ? Optional.empty() : Optional.of(get(done - 1));
  }

  /** What redo would do again. */
  public Optional<Past> next() {
    return done == size ? Optional.empty() : Optional.of(get(done));
  }

  /** What the steps that are done did to the mark, the newest first. */
  public Stream<Past.Touch> of(AnnotationRef mark) {
    return IntStream.range(0, done)
        .mapToObj(i -> get(done - 1 - i))
        .flatMap(past -> past.touch(mark).stream());
  }

  /** With one more step; those that were undone are gone. */
  History with(Past past) {
    int oldest = forgotten(past.weight());
    synchronized (shared) {
      if (oldest == 0 && shared.size() == done) {
        shared.add(past);
        return new History(shared, done + 1, done + 1, edits + past.weight());
      }
      List<Past> all = new ArrayList<>(shared.subList(oldest, done));
      all.add(past);
      int weight = all.stream().mapToInt(Past::weight).sum();
      return new History(all, all.size(), all.size(), weight);
    }
  }

  /** Without the steps that changed something in an article. */
  History without(String article) {
    List<Past> left = new ArrayList<>();
    int doneLeft = 0;
    int weight = 0;
    for (int i = 0; i < size; i++) {
      Past past = get(i);
      if (past.articles().noneMatch(article::equals)) {
        left.add(past);
        doneLeft += i < done ? 1 : 0;
        weight += past.weight();
      }
    }
    return left.size() == size ? this : new History(left, left.size(), doneLeft, weight);
  }

  /** The same steps, so many of them done. */
  History at(int count) {
    if (count < 0 || count > size) {
      throw new IllegalArgumentException("no state after " + count + " of " + size + " steps");
    }
    return new History(shared, size, count, edits);
  }

  /** How many of the oldest steps have to go for one more of this weight. */
  private int forgotten(int weight) {
    int oldest = done >= MOST_STEPS ? FORGOTTEN : 0;
    int left = edits + weight;
    for (int i = 0; i < oldest; i++) {
      left -= get(i).weight();
    }
    while (left > MOST_EDITS && oldest < done) {
      left -= get(oldest).weight();
      oldest++;
    }
    return oldest;
  }
}
