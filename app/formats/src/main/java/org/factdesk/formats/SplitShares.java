package org.factdesk.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How large the parts of a dataset are to be.
 *
 * @param parts in the order in which they are written, each with more than nothing; the shares add
 *     up to 100
 */
public record SplitShares(List<Part> parts) {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
  private static final List<String> TWO = List.of("train", "test");
  private static final List<String> THREE = List.of("train", "validation", "test");

  public SplitShares {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a dataset.
   *
   * @param name such as {@code train}
   * @param percent of the articles
   */
  public record Part(String name, BigDecimal percent) {
    /** The share, 0 to 1. */
    public double share() {
      return percent.doubleValue() / 100;
    }
  }

  /** Why shares such as {@code 80/10/10} cannot be followed, in one sentence; empty where so. */
  public static Optional<String> refusal(String text) {
    String[] shares = text.strip().split("/", -1);
    boolean readable = shares.length == 2 || shares.length == 3;
    BigDecimal sum = BigDecimal.ZERO;
    for (String share : shares) {
      if (readable && SHARE.matcher(share).matches()) {
        sum = sum.add(new BigDecimal(share));
      } else {
        readable = false;
      }
    }
    if (!readable) {
      return Optional.of(
          "shares are two or three numbers that add up to 100, such as 80/10/10 for train,"
              + " validation and test or 80/20 for train and test");
    }
    return sum.compareTo(ALL) == 0
        ? Optional.empty()
        : Optional.of("the shares add up to " + plain(sum) + ", not to 100");
  }

  /**
   * Shares as people write them: train/validation/test or train/test. A part of 0 is left out.
   *
   * @throws IllegalArgumentException with the {@link #refusal}
   */
  public static SplitShares parse(String text) {
    refusal(text)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(refusal);
            });
    String[] shares = text.strip().split("/", -1);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      BigDecimal share = new BigDecimal(shares[i]);
      if (share.signum() > 0) {
        parts.add(new Part((shares.length == 2 ? TWO : THREE).get(i), share));
      }
    }
    return new SplitShares(parts);
  }

  /** The parts' names in order. */
  public List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  /** As people write it: {@code 80/10/10}, without the parts that are left out. */
  @Override
  public String toString() {
    return String.join("/", parts.stream().map(part -> plain(part.percent())).toList());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
