package org.factdesk.model;

/**
 * A stretch of an article's text, in UTF-16 units, end exclusive; never empty.
 *
 * <p>Files and command-line output count Unicode code points instead: {@link CodePoints} converts.
 */
public record Span(int begin, int end) implements Comparable<Span>, java.io.Serializable {
  /**
   * @throws IllegalArgumentException naming both offsets, where the first is negative or not before
   *     the second
   */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether the unit at this offset, in UTF-16 units, lies in it. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of the other lies in it; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit; spans that only touch do not. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The words that this span covers in the text. Throws when it reaches beyond the text. */
  public String in(CharSequence text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span " + begin + ".." + end + " reaches beyond the text of " + text.length());
    }
    return text.subSequence(begin, end).toString();
  }

  /** By begin, then the longer one first. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
