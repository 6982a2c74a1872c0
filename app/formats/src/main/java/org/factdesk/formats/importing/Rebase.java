package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;

/** Moves places of one text to another that is the same, but for blanks perhaps. */
final class Rebase {
  private final int shift;

  /**
   * By UTF-16 offset in the one text the offset in the other; none where they differ by a shift.
   */
  private final int[] places;

  private Rebase(int shift, int[] places) {
    this.shift = shift;
    this.places = places;
  }

  /** From a text to the same without so many characters at its start. */
  static Rebase by(int dropped) {
    return new Rebase(-dropped, new int[0]);
  }

  /** From a text to another; empty where they differ in more than blanks. */
  static Optional<Rebase> between(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(by(0));
    }
    int[] places = new int[from.length()];
    int at = 0;
    for (int i = 0; i < from.length(); i++) {
      if (isBlank(from.charAt(i))) {
        places[i] = -1;
        continue;
      }
      while (at < to.length() && isBlank(to.charAt(at))) {
        at++;
      }
      if (at == to.length() || to.charAt(at) != from.charAt(i)) {
        return Optional.empty();
      }
      places[i] = at++;
    }
    while (at < to.length() && isBlank(to.charAt(at))) {
      at++;
    }
    return at == to.length() ? Optional.of(new Rebase(0, places)) : Optional.empty();
  }

  static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** The places in the other text; none where nothing is left of them. */
  List<Span> of(List<Span> spans) {
    if (shift == 0 && places.length == 0) {
      return spans;
    }
    List<Span> moved = new ArrayList<>(spans.size());
    for (Span span : spans) {
      int begin = begin(span);
      int end = end(span);
      if (begin < 0 || end <= begin) {
        return List.of();
      }
      moved.add(new Span(begin, end));
    }
    return moved;
  }

  private int begin(Span span) {
    if (places.length == 0) {
      return Math.max(0, span.begin() + shift);
    }
    for (int i = span.begin(); i < span.end(); i++) {
      if (places[i] >= 0) {
        return places[i];
      }
    }
    return -1;
  }

  private int end(Span span) {
    if (places.length == 0) {
      return span.end() + shift;
    }
    for (int i = span.end() - 1; i >= span.begin(); i--) {
      if (places[i] >= 0) {
        return places[i] + 1;
      }
    }
    return -1;
  }
}
