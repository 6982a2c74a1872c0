package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.util.List;
import org.factdesk.model.Problem;

/** Something that reads files which anybody may have written, through its real entry. */
interface FuzzReader {
  String name();

  /** Whole inputs, to be damaged. */
  List<byte[]> seeds();

  /** Whether the inputs are JSON. */
  boolean json();

  /** Has the input lie where the reader looks for it. */
  void lay(byte[] input) throws IOException;

  /**
   * Reads the input; this is what is timed.
   *
   * @return what a person is told
   */
  List<Problem> read() throws IOException;

  /**
   * Saves what was read, over the input where that is allowed, and reads it again.
   *
   * @throws IllegalStateException where something was lost, or written that must not be
   */
  default void save(byte[] input) throws IOException {}
}
