package org.factdesk.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Merges the marks or the links of two versions, each by its id: what one side added is added, what
 * one side changed is changed, what one side took away is gone unless the other side changed it.
 */
final class MergedItems {
  private final String text;
  private final Set<String> conflicts;

  /**
   * @param text the hash of the text that the result is for
   * @param conflicts takes an entry for each difference that is left to settle
   */
  MergedItems(String text, Set<String> conflicts) {
    this.text = text;
    this.conflicts = conflicts;
  }

  /**
   * The merged marks or links by id.
   *
   * @param needed whether one that a side took away has to stay for what the other side did since
   */
  Map<String, MergeItem> merge(
      Map<String, MergeItem> base,
      Map<String, MergeItem> ours,
      Map<String, MergeItem> theirs,
      Predicate<String> needed)
      throws IOException {
    Map<String, MergeItem> merged = new LinkedHashMap<>();
    Set<String> ids = new TreeSet<>(ours.keySet());
    ids.addAll(theirs.keySet());
    for (String id : ids) {
      MergeItem before = base.get(id);
      MergeItem one = ours.get(id);
      MergeItem other = theirs.get(id);
      MergeItem result =
          one == null || other == null
              ? onOneSide(id, before, one == null ? other : one, needed)
              : onBothSides(id, before, one, other);
      if (result != null) {
        merged.put(id, result);
      }
    }
    return merged;
  }

  private @Nullable MergeItem onOneSide(
      String id, @Nullable MergeItem before, @Nullable MergeItem left, Predicate<String> needed)
      throws IOException {
    if (before == null || left == null) {
      return left;
    }
    if (left.differs(before) || needed.test(id)) {
      conflicts.add(entry(id, "null"));
      return left;
    }
    return null;
  }

  private MergeItem onBothSides(
      String id, @Nullable MergeItem before, MergeItem one, MergeItem other) throws IOException {
    if (one.equals(other) || other.equals(before)) {
      return one;
    }
    if (one.equals(before)) {
      return other;
    }
    MergeFields base = before == null ? MergeFields.NONE : before.fields();
    boolean oneIsLater = later(one, other);
    MergeFields later = (oneIsLater ? one : other).fields();
    MergeFields earlier = (oneIsLater ? other : one).fields();
    MergeFields inUse = MergeFields.merge(base, later, earlier, text);
    MergeFields kept = MergeFields.merge(base, earlier, later, text);
    if (inUse.differs(kept)) {
      conflicts.add(entry(id, kept.json(text)));
    }
    return new MergeItem(inUse.json(text), text);
  }

  /** A rule that gives the same whichever side asks. */
  private boolean later(MergeItem one, MergeItem other) throws IOException {
    int byTime = one.fields().at().compareTo(other.fields().at());
    return byTime != 0
        ? byTime > 0
        : one.fields().json(text).compareTo(other.fields().json(text)) > 0;
  }

  /** An entry of a file's conflicts. */
  static String entry(String id, String other) {
    return "{\"id\":" + Json.quoted(Surrogates.whole(id)) + ",\"other\":" + other + "}";
  }
}
