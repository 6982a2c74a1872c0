package org.factdesk.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The rows of a {@link FlatTable} as read from a file, one after the other. */
public interface FlatRows extends Closeable {
  /**
   * The next row, values by column, without a key where there is no value; empty after the last.
   */
  Optional<Map<String, Object>> next() throws IOException;
}
