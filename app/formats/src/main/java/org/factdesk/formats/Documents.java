package org.factdesk.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Articles as read from files, one after the other, without holding them all. Those of a dataset of
 * ours come in the order in which they were written.
 */
public interface Documents extends Closeable {
  /** How the format counts by its own rule. Files of others may count otherwise all the same. */
  Counting counting();

  /**
   * The next one; empty after the last. What cannot be used is told as trouble and passed over;
   * throws only where nothing more can be read at all.
   */
  Optional<Document> next() throws IOException;
}
