package org.factdesk.desktop.versions;

import java.nio.file.Path;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.Version;

/** A row of the list: an earlier version of a file, or a file that cannot be read. */
public sealed interface Row {
  /** Whose file it is. */
  String annotator();

  /**
   * A version.
   *
   * @param marks how many it has
   * @param added marks that the next version has beyond them
   * @param changed marks that are others in the next version
   * @param gone marks that the next version does not have
   * @param readable whether it can be read; without that, all numbers are 0
   * @param followed whether the next version, or what there is now, can be read
   */
  record Kept(
      Version version,
      int marks,
      int added,
      int changed,
      int gone,
      boolean readable,
      boolean followed)
      implements Row {
    @Override
    public String annotator() {
      return version.annotator();
    }

    Path file() {
      return version.file();
    }
  }

  /** A file that cannot be read. */
  record Damaged(DamagedFile file) implements Row {
    @Override
    public String annotator() {
      return file.annotator();
    }
  }
}
