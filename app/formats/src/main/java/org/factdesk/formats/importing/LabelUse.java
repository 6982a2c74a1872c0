package org.factdesk.formats.importing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often a label is used, and with which features. Filled once, then only looked at. */
public final class LabelUse {
  private final String label;
  private final SortedMap<String, FeatureUse> features = new TreeMap<>();
  private int count;

  LabelUse(String label) {
    this.label = label;
  }

  void add(Map<String, String> values) {
    count++;
    if (!values.isEmpty()) {
      values.forEach(
          (name, value) -> features.computeIfAbsent(name, n -> new FeatureUse()).add(value));
    }
  }

  /** As the files have it. */
  public String label() {
    return label;
  }

  /** Marks with this label. */
  public int count() {
    return count;
  }

  /** The features of these marks, by name as the files have it. */
  public SortedMap<String, FeatureUse> features() {
    return Collections.unmodifiableSortedMap(features);
  }

  /** How often a feature is set, and to what. */
  public static final class FeatureUse {
    private static final int MOST_VALUES = 200;

    private final SortedMap<String, Integer> values = new TreeMap<>();
    private int count;
    private boolean more;

    private void add(String value) {
      count++;
      if (values.size() < MOST_VALUES || values.containsKey(value)) {
        values.merge(value, 1, Integer::sum);
      } else {
        more = true;
      }
    }

    /** Marks that have it. */
    public int count() {
      return count;
    }

    /** How often each value is used; the first 200 of them. */
    public SortedMap<String, Integer> values() {
      return Collections.unmodifiableSortedMap(values);
    }

    /** Whether it looks like one of a few words, not like free text. */
    boolean isChoice() {
      return !more
          && values.size() <= 30
          && (values.size() <= 4 || count >= 3 * values.size())
          && values.keySet().stream().allMatch(FeatureUse::isWord);
    }

    /** Whether people could be offered it: on one line and short. */
    static boolean isWord(String value) {
      return !value.isBlank()
          && value.length() <= 60
          && value.codePoints().noneMatch(Character::isISOControl);
    }
  }
}
