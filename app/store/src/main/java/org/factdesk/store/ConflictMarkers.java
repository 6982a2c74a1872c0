package org.factdesk.store;

import java.util.List;
import java.util.Optional;

/**
 * A file in which git left both sides of a conflict, taken apart again into the files that the two
 * sides had.
 *
 * @param base what both came of; empty where git did not write it
 */
record ConflictMarkers(String ours, String theirs, Optional<String> base) {
  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String THEIRS = "=======";
  private static final String END = ">>>>>>>";

  /** Whose lines are being read. */
  private enum Side {
    BOTH,
    OURS,
    BASE,
    THEIRS
  }

  /** The sides of the text; empty where it has no such markers, or they do not fit together. */
  static Optional<ConflictMarkers> in(String text) {
    StringBuilder ours = new StringBuilder();
    StringBuilder theirs = new StringBuilder();
    StringBuilder base = new StringBuilder();
    Side side = Side.BOTH;
    boolean seen = false;
    boolean seenBase = false;
    for (String line : List.of(text.split("\\R", -1))) {
      Side next = next(side, line);
      if (next != side) {
        seen = true;
        seenBase |= next == Side.BASE;
        side = next;
        continue;
      }
      if (side == Side.BOTH || side == Side.OURS) {
        ours.append(line).append('\n');
      }
      if (side == Side.BOTH || side == Side.BASE) {
        base.append(line).append('\n');
      }
      if (side == Side.BOTH || side == Side.THEIRS) {
        theirs.append(line).append('\n');
      }
    }
    return seen && side == Side.BOTH
        ? Optional.of(
            new ConflictMarkers(
                ours.toString(),
                theirs.toString(),
                seenBase ? Optional.of(base.toString()) : Optional.empty()))
        : Optional.empty();
  }

  private static Side next(Side side, String line) {
    return switch (side) {
      case BOTH -> line.startsWith(OURS) ? Side.OURS : side;
      case OURS -> line.startsWith(BASE) ? Side.BASE : line.startsWith(THEIRS) ? Side.THEIRS : side;
      case BASE -> line.startsWith(THEIRS) ? Side.THEIRS : side;
      case THEIRS -> line.startsWith(END) ? Side.BOTH : side;
    };
  }
}
