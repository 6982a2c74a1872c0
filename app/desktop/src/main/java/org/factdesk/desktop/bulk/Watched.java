package org.factdesk.desktop.bulk;

import java.util.function.BooleanSupplier;

/** A text that stops whoever reads it once time is up: the only way to stop an expression. */
final class Watched implements CharSequence {
  private final String text;
  private final Limit limit;

  Watched(String text, Limit limit) {
    this.text = text;
    this.limit = limit;
  }

  /** How long a search may go on. One thread. */
  static final class Limit {
    private static final int EVERY = 1 << 12;

    private final long nanos;
    private final BooleanSupplier givenUp;
    private long end;
    private int left = EVERY;

    /**
     * @param nanos for each text
     * @param givenUp whether nobody waits any more; asked often
     */
    Limit(long nanos, BooleanSupplier givenUp) {
      this.nanos = nanos;
      this.givenUp = givenUp;
      begin();
    }

    /** The next text has its own time. */
    void begin() {
      end = System.nanoTime() + nanos;
    }

    private void tick() {
      if (--left == 0) {
        left = EVERY;
        if (givenUp.getAsBoolean() || System.nanoTime() > end) {
          throw new TooSlow();
        }
      }
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    limit.tick();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.substring(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
