package org.factdesk.engine;

import java.util.Comparator;

/**
 * A call of a checker that went wrong; everything else went on.
 *
 * @param checker the checker's id
 * @param article the article's id; where facts of several articles were compared, the first one's;
 *     empty where no article was at hand
 * @param message the whole sentence, names included: "date-consistency failed on north:
 *     IllegalStateException: no calendar"
 * @param switchedOff whether it was one too many, so that the checker is not called any more; the
 *     message says so too
 */
public record Failure(String checker, String article, String message, boolean switchedOff)
    implements Comparable<Failure> {
  private static final Comparator<Failure> ORDER =
      Comparator.comparing(Failure::checker)
          .thenComparing(Failure::article)
          .thenComparing(Failure::message);

  @Override
  public int compareTo(Failure other) {
    return ORDER.compare(this, other);
  }
}
