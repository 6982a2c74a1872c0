package org.factdesk.formats;

import java.util.Comparator;
import java.util.Locale;

/**
 * Why two articles have to be in the same part of a dataset.
 *
 * @param one an article's id
 * @param other another one's
 * @param likeness the Jaccard index of their word 5-grams, where that is the reason; else 0
 * @param name the type of the link, the outlet; else empty
 */
public record Tie(String one, String other, Kind kind, double likeness, String name) {
  /** Strong ones first, then by likeness, then by article. */
  static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::kind)
          .thenComparing(Tie::likeness, Comparator.reverseOrder())
          .thenComparing(Tie::one)
          .thenComparing(Tie::other)
          .thenComparing(Tie::name);

  /** The sorts of reason. */
  public enum Kind {
    /** The texts are near-copies beyond doubt, and nothing parts them. */
    NEAR_COPY,
    /** A person says so. */
    PERSON,
    /** The texts are nearly near-copies. */
    ALMOST_COPY,
    /** A link leads from one to the other. */
    LINK,
    /** The texts share long passages. */
    PASSAGES,
    /** They have the same outlet. */
    OUTLET;

    /** What the manifest calls it: {@code near-copy}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Such as {@code near-copy 0.83}, {@code link same-claim}, {@code outlet The Daily}. */
  public String reason() {
    String more =
        likeness > 0
            ? String.format(Locale.ROOT, "%.2f", Math.floor(likeness * 100 + 1e-9) / 100)
            : name;
    return more.isEmpty() ? kind.id() : kind.id() + " " + more;
  }
}
