package org.factdesk.formats.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.factdesk.formats.Document;

/** Tables that belong together, read article by article. */
interface Tables extends Closeable {
  /** Empty after the last. */
  Optional<Document> next() throws IOException;
}
