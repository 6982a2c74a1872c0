package org.factdesk.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a plugin prints in its process: the beginning is kept, for the log. */
final class Printed extends OutputStream {
  private static final int MOST = 1000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  /** A stream for a plugin to print on. */
  PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int value) {
    if (kept.size() < MOST) {
      kept.write(value);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    kept.write(bytes, offset, Math.min(length, MOST - kept.size()));
  }

  /** What was kept since last asked. */
  synchronized String take() {
    String text = kept.toString(StandardCharsets.UTF_8);
    kept.reset();
    return text;
  }
}
