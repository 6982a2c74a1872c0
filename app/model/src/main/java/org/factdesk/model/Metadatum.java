package org.factdesk.model;

/**
 * One piece of metadata with its origin.
 *
 * @param certainty 0 to 1; 1 where it is given or set by a user
 * @param reason one clause a reporter understands, such as "from the dateline"
 */
public record Metadatum<T>(T value, Origin origin, double certainty, String reason) {
  /**
   * @throws IllegalArgumentException naming the certainty, where it is not in 0..1
   */
  public Metadatum {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty is not in 0..1: " + certainty);
    }
  }

  /** What the article's own file states: certain. */
  public static <T> Metadatum<T> given(T value) {
    return new Metadatum<>(value, Origin.GIVEN, 1, "given with the article");
  }

  /** What a person said: certain, and wins over everything. */
  public static <T> Metadatum<T> setByUser(T value) {
    return new Metadatum<>(value, Origin.SET_BY_USER, 1, "set by a person");
  }
}
