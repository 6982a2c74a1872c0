package org.factdesk.text;

/** A text that a regular expression can read only so long. */
record ImpatientText(CharSequence text, long deadline, int[] reads) implements CharSequence {
  private static final int BETWEEN_LOOKS = 1 << 12;

  /**
   * @param deadline by {@link System#nanoTime}
   */
  ImpatientText(CharSequence text, long deadline) {
    this(text, deadline, new int[1]);
  }

  /** The time is over. */
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooSlow() {
      super("took too long", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (++reads[0] % BETWEEN_LOOKS == 0 && System.nanoTime() - deadline > 0) {
      throw new TooSlow();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
