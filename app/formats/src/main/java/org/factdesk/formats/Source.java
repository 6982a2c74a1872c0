package org.factdesk.formats;

import java.nio.file.Path;

/**
 * What is to be read: a dataset of ours, or what another program wrote.
 *
 * @param path a file or a folder
 * @param split of a dataset of ours, the one split to read; empty for everything that is there
 */
public record Source(Path path, String split) {
  /** Everything that is there. */
  public static Source of(Path path) {
    return new Source(path, "");
  }

  /** The folder of the split, or what was named where no split was. */
  public Path folder() {
    return split.isEmpty() ? path : path.resolve(split);
  }
}
