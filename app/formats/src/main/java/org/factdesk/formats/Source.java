package org.factdesk.formats;

import java.nio.file.Path;
import java.util.Map;

/**
 * What is to be read: a dataset of ours, or what another program wrote.
 *
 * @param path a file or a folder
 * @param split of a dataset of ours, the one split to read; empty for everything that is there
 * @param options of the format that were chosen, by name (see {@link Format#options})
 */
public record Source(Path path, String split, Map<String, String> options) {
  public Source {
    options = Map.copyOf(options);
  }

  /** With the usual options. */
  public Source(Path path, String split) {
    this(path, split, Map.of());
  }

  /** Everything that is there. */
  public static Source of(Path path) {
    return new Source(path, "");
  }

  /** With these options of the format. */
  public Source with(Map<String, String> value) {
    return new Source(path, split, value);
  }

  /** What was chosen of an option of the format, else its usual value. */
  public String option(FormatOption option) {
    return option.in(options);
  }

  /** The folder of the split, or what was named where no split was. */
  public Path folder() {
    return split.isEmpty() ? path : path.resolve(split);
  }
}
