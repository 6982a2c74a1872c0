package org.factdesk.formats.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the labels of files mean in a workspace. What it does not name is not imported, but for
 * features and values of labels that it names: these stay as they are called.
 *
 * @param labels by label
 * @param links the link type for each type; empty for none, so that such links are left out
 */
public record LabelMapping(SortedMap<String, Rule> labels, SortedMap<String, String> links) {
  /** Names nothing. */
  public static final LabelMapping NONE = new LabelMapping(new TreeMap<>(), new TreeMap<>());

  public LabelMapping {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
  }

  /**
   * What becomes of the marks with a label.
   *
   * @param layer empty where they are left out
   * @param sets features that each such mark gets
   * @param features where the files' features go, by name
   */
  public record Rule(
      String layer, SortedMap<String, String> sets, SortedMap<String, Turn> features) {
    public Rule {
      sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
      features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }

    /** On this layer, everything else as it is called. */
    public static Rule on(String layer) {
      return new Rule(layer, new TreeMap<>(), new TreeMap<>());
    }

    /** On another layer. */
    public Rule withLayer(String value) {
      return new Rule(value, sets, features);
    }

    /** With these features for each mark. */
    public Rule withSets(SortedMap<String, String> value) {
      return new Rule(layer, value, features);
    }

    /** The features of a mark, as the workspace has them. */
    SortedMap<String, String> features(Map<String, String> given) {
      if (given.isEmpty()) {
        return sets;
      }
      SortedMap<String, String> all = new TreeMap<>(sets);
      given.forEach(
          (name, value) -> {
            Turn turn = features.get(name);
            if (turn == null) {
              all.putIfAbsent(name, value);
            } else if (!turn.feature().isEmpty()) {
              all.put(turn.feature(), turn.values().getOrDefault(value, value));
            }
          });
      return all;
    }
  }

  /**
   * Where a feature goes.
   *
   * @param feature empty where it is left out
   * @param values those that are called otherwise
   */
  public record Turn(String feature, SortedMap<String, String> values) {
    public Turn {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  /** With another rule for a label. */
  public LabelMapping with(String label, Rule rule) {
    SortedMap<String, Rule> changed = new TreeMap<>(labels);
    changed.put(label, rule);
    return new LabelMapping(changed, links);
  }

  /** With another link type for a type of link. */
  public LabelMapping withLink(String type, String linkType) {
    SortedMap<String, String> changed = new TreeMap<>(links);
    changed.put(type, linkType);
    return new LabelMapping(labels, changed);
  }

  /** With all that the other names, which wins; this one's rules for what it does not name. */
  public LabelMapping and(LabelMapping other) {
    Map<String, Rule> all = new LinkedHashMap<>(labels);
    all.putAll(other.labels);
    Map<String, String> types = new LinkedHashMap<>(links);
    types.putAll(other.links);
    return new LabelMapping(new TreeMap<>(all), new TreeMap<>(types));
  }

  /** Only what the survey found, of which this may name more. */
  public LabelMapping of(Survey survey) {
    SortedMap<String, Rule> found = new TreeMap<>(labels);
    found.keySet().retainAll(survey.labels().keySet());
    SortedMap<String, String> types = new TreeMap<>(links);
    types.keySet().retainAll(survey.linkTypes().keySet());
    return new LabelMapping(found, types);
  }
}
