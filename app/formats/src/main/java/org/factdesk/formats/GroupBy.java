package org.factdesk.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is never parted between the parts of a dataset; near-copies never are. */
public enum GroupBy {
  /** Near-copies alone. */
  ARTICLE,
  /** Also articles that are linked with each other or share long passages. */
  STORY,
  /** Also articles of one outlet. */
  OUTLET;

  /** What the command line and the manifest call it: {@code story}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this id; empty where there is none. */
  public static Optional<GroupBy> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
