package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to be read, in a folder or an archive.
 *
 * @param name as the user would name it
 * @param article that its name says
 */
record CasFile(String name, String article, Opening opening, Declaring declaring) {
  /** Opens it. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** Gives the types that are declared beside it. */
  interface Declaring {
    TypeSystem types() throws IOException;
  }
}
