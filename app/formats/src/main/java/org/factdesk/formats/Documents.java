package org.factdesk.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Articles as read back from written files, one after the other. */
public interface Documents extends Closeable {
  /** The next one; empty after the last. Throws where a file is not as the format says. */
  Optional<Document> next() throws IOException;
}
