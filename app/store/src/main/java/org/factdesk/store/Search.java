package org.factdesk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Span;

/** Finds all that was marked on one text in another one, together; one use. */
final class Search {
  private final NewText now;
  private final Remembered old;
  private final Carried carried;
  private final Proposals proposals;

  /** By place in the new text, in units: where the words that are surely there were. */
  private final Map<Long, Integer> origins = new HashMap<>();

  private Search(NewText now, List<Remembered.Piece[]> marks, Optional<String> whole) {
    this.now = now;
    this.old = new Remembered(marks, whole);
    Alignment alignment = new Alignment(old, now);
    this.carried = new Carried(old, now, alignment);
    this.proposals = new Proposals(old, now, alignment, carried);
  }

  /**
   * Where each of the marks is, in their order.
   *
   * @param marks the pieces of each
   * @param whole the text that they were made on, if it is known
   */
  static List<Found> in(NewText now, List<Remembered.Piece[]> marks, Optional<String> whole) {
    if (now.length() == 0) {
      return marks.stream().map(mark -> Found.NOWHERE).toList();
    }
    return new Search(now, marks, whole).found();
  }

  /** The pieces of a mark that quotes its words. */
  static Remembered.Piece[] pieces(RawAnnotation annotation) {
    int count = annotation.quote().size();
    Remembered.Piece[] pieces = new Remembered.Piece[count];
    for (int i = 0; i < count; i++) {
      pieces[i] =
          new Remembered.Piece(
              i == 0 ? annotation.before() : "",
              annotation.quote().get(i),
              i == count - 1 ? annotation.after() : "",
              annotation.offsets()[2 * i]);
    }
    return pieces;
  }

  /** The first and the last words of a section; one piece where these meet. */
  static Remembered.Piece[] pieces(RawCorrections.RawSection section) {
    String starts = section.starts();
    String ends = section.ends();
    int known = section.begin() + starts.codePointCount(0, starts.length());
    int at = section.end() - ends.codePointCount(0, ends.length());
    int twice = Math.min(Math.max(0, known - at), ends.codePointCount(0, ends.length()));
    String rest = ends.substring(ends.offsetByCodePoints(0, twice));
    Remembered.Piece first = new Remembered.Piece("", starts, "", section.begin());
    return rest.isEmpty()
        ? new Remembered.Piece[] {first}
        : new Remembered.Piece[] {first, new Remembered.Piece("", rest, "", at + twice)};
  }

  private List<Found> found() {
    List<Guess[]> guesses = new ArrayList<>(old.marks().size());
    for (Remembered.Piece[] mark : old.marks()) {
      Guess[] parts = new Guess[mark.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = guess(mark[i]);
        note(parts[i], mark[i]);
      }
      guesses.add(parts);
    }
    List<Found> found = new ArrayList<>(guesses.size());
    for (int i = 0; i < guesses.size(); i++) {
      found.add(found(guesses.get(i), old.marks().get(i)));
    }
    return found;
  }

  private Guess guess(Remembered.Piece piece) {
    if (piece.from >= piece.to) {
      return Guess.NOWHERE;
    }
    Guess unchanged = carried.place(piece);
    return unchanged.isSomewhere() ? unchanged : proposals.place(piece);
  }

  /** Two places of the old text cannot have become one. */
  private void note(Guess guess, Remembered.Piece piece) {
    if (guess.sure()) {
      int origin = old.point(piece.from);
      origins.merge(key(guess), origin, (before, again) -> before == origin ? before : -1);
    }
  }

  private static long key(Guess guess) {
    return (long) guess.from() << 32 | guess.to();
  }

  private Found found(Guess[] parts, Remembered.Piece[] mark) {
    List<Span> spans = new ArrayList<>(parts.length);
    boolean sure = true;
    double likeness = 0;
    double length = 0;
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isSomewhere()) {
        return Found.NOWHERE;
      }
      sure &= parts[i].sure() && origins.getOrDefault(key(parts[i]), -1) >= 0;
      spans.add(now.span(parts[i].from(), parts[i].to()));
      int weight = mark[i].to - mark[i].from;
      likeness += weight * parts[i].likeness();
      length += weight;
    }
    Span[] inOrder = spans.toArray(Span[]::new);
    Arrays.sort(inOrder, Comparator.naturalOrder());
    for (int i = 1; i < inOrder.length; i++) {
      if (inOrder[i].begin() < inOrder[i - 1].end()) {
        return Found.NOWHERE;
      }
    }
    sure &= List.of(inOrder).equals(spans);
    return new Found(List.of(inOrder), sure, likeness / length);
  }
}
