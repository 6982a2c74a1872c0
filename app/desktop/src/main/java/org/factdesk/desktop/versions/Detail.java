package org.factdesk.desktop.versions;

import java.util.Optional;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.store.DamagedFile.Way;
import org.factdesk.workspace.Differences.OfMark;

/** A row beside the list: a mark that differs, something else to know, or what can be done. */
sealed interface Detail {
  /** What a row says, for those who do not see it. */
  String spoken();

  /**
   * A mark that was another in the version.
   *
   * @param kind how it differs, in a word or two
   * @param what is different, where it is there both times
   */
  record Mark(OfMark difference, Optional<Swatch> swatch, String kind, String words, String what)
      implements Detail {
    @Override
    public String spoken() {
      return String.join(", ", kind, difference.any().layer(), words, what);
    }
  }

  /** Something that differs and is no mark. */
  record Other(String words) implements Detail {
    @Override
    public String spoken() {
      return words;
    }
  }

  /** What can be done with a damaged file. */
  record Choice(Way way, String words, String more) implements Detail {
    @Override
    public String spoken() {
      return words + ". " + more;
    }
  }
}
