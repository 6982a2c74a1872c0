package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.InputStream;

/** Reads one form of CAS. No state. */
interface CasParser {
  /**
   * Reads a file.
   *
   * @param beside what is declared beside the file, where the form has it there
   * @param damage is told of structures that cannot be used
   * @throws NoCas where it is something else altogether
   * @throws DamagedFile where parsing cannot go on
   */
  Cas parse(InputStream in, CasFile.Declaring beside, Damage damage) throws IOException;

  /** A value of a file of ours as it was before the form could not hold it. */
  String restored(String text);

  /** Is told of a piece that cannot be used. */
  interface Damage {
    void told(int line, String message, String content);
  }

  /** The file is something else. */
  final class NoCas extends IOException {
    private static final long serialVersionUID = 1;

    NoCas(String message) {
      super(message);
    }
  }

  /** The file cannot be read from some place on. */
  final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;

    DamagedFile(String message, int line) {
      super(message);
      this.line = line;
    }

    /** From 1; 0 where it is not known. */
    int line() {
      return line;
    }
  }
}
