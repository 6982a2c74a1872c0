package org.factdesk.formats.importing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How often a type of link is used, and between which labels. Filled once, then only looked at. */
public final class LinkUse {
  private final String type;
  private final SortedSet<String> from = new TreeSet<>();
  private final SortedSet<String> to = new TreeSet<>();
  private int count;
  private boolean across;

  LinkUse(String type) {
    this.type = type;
  }

  /** Takes one with the labels of its ends, as far as its document knows them. */
  void add(@Nullable String fromLabel, @Nullable String toLabel, boolean leadsAcross) {
    count++;
    across |= leadsAcross;
    if (fromLabel != null) {
      from.add(fromLabel);
    }
    if (toLabel != null) {
      to.add(toLabel);
    }
  }

  /** As the files have it. */
  public String type() {
    return type;
  }

  /** Links of this type. */
  public int count() {
    return count;
  }

  /** Whether one leads into another article. */
  public boolean across() {
    return across;
  }

  /** Labels that they start at. */
  public SortedSet<String> from() {
    return Collections.unmodifiableSortedSet(from);
  }

  /** Labels that they end at in their own article. */
  public SortedSet<String> to() {
    return Collections.unmodifiableSortedSet(to);
  }
}
