package org.factdesk.desktop.review;

import java.util.Optional;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.workspace.Reconciling;
import org.factdesk.workspace.Settling;

/** A row of the list: something to settle, or the article that the rows below are of. */
public sealed interface Row {
  /** What the row says, for those who do not see it. */
  String spoken();

  /** The article whose rows follow. */
  record Heading(String article) implements Row {
    @Override
    public String spoken() {
      return article;
    }
  }

  /**
   * A mark without a sure place.
   *
   * @param state whether it may have moved or is orphaned
   * @param words that were marked
   * @param now the words that may be the same; empty for none
   * @param likeness in words and as a number; empty for none
   */
  record Mark(
      Settling.Lost lost,
      Optional<Swatch> swatch,
      String state,
      String words,
      String now,
      String likeness)
      implements Row {
    @Override
    public String spoken() {
      return String.join(", ", state, lost.mark().layer(), words, now, likeness);
    }
  }

  /**
   * A mark or link that two sides changed differently.
   *
   * @param state what it is
   * @param words of the mark; empty for a link
   * @param here what the version in use has
   * @param there what the other version has
   * @param who made the other version, and when
   */
  record Conflicting(
      Reconciling.Open open,
      Optional<Swatch> swatch,
      String state,
      String words,
      String here,
      String there,
      String who)
      implements Row {
    @Override
    public String spoken() {
      return String.join(", ", state, words, here, there, who);
    }
  }
}
