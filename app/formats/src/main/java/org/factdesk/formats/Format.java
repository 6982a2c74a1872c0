package org.factdesk.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.factdesk.model.Scheme;

/** A file format that datasets are written in. One class a format; no format knows another. */
public interface Format {
  /** What the command line calls it, such as {@code jsonl}. */
  String id();

  /**
   * Writes the samples' files into an empty folder. The same samples give the same bytes.
   *
   * @param samples by article id; every span is in its text, every link's ends are in the dataset
   * @return what the format could not hold
   */
  List<Loss> write(Iterator<Sample> samples, Scheme scheme, Path folder) throws IOException;

  /**
   * Reads the files back by a path of its own, to prove them.
   *
   * @return what is there, in the order it was written
   */
  Documents read(Path folder) throws IOException;
}
