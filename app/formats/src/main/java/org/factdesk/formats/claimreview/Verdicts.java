package org.factdesk.formats.claimreview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;

/** Which features are verdicts, and where their values are on a scale. */
record Verdicts(List<Kind> kinds) {
  private static final Set<String> NAMES = Set.of("verdict", "rating");
  private static final Set<String> NOT_YET =
      Set.of("unchecked", "not checked", "to check", "unrated", "not rated", "pending", "open");

  /** Values beside the scale from right to wrong. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "unverif|unprov|unknown|unclear|not enough|no evidence|conflicting|satire|opinion|other");

  /**
   * A feature that is a verdict.
   *
   * @param scale its values from the worst to the best; empty where they are no scale
   */
  record Kind(String layer, String feature, List<String> scale) {
    /** From 1, the worst; 0 where the value is not on the scale. */
    int rating(String value) {
      return scale.indexOf(value) + 1;
    }
  }

  /** A verdict on something. */
  record Verdict(Kind kind, String value) {}

  /**
   * What the scheme has.
   *
   * @param chosen a layer, or a layer and a feature with a dot between them; empty for all features
   *     that are called verdict or rating
   * @param order {@code best-first}, {@code worst-first} or {@code none}
   */
  static Verdicts of(Scheme scheme, String chosen, String order) {
    List<Kind> kinds = new ArrayList<>();
    for (Layer layer : scheme.layers()) {
      for (Feature feature : layer.features()) {
        boolean named =
            NAMES.contains(feature.name().toLowerCase(Locale.ROOT))
                || (NAMES.contains(layer.id()) && layer.features().size() == 1);
        boolean wanted =
            chosen.equals(layer.id() + "." + feature.name())
                || (chosen.equals(layer.id()) && (named || layer.features().size() == 1));
        if (chosen.isBlank() ? named : wanted) {
          kinds.add(new Kind(layer.id(), feature.name(), scale(feature.values(), order)));
        }
      }
    }
    return new Verdicts(kinds);
  }

  private static List<String> scale(List<String> values, String order) {
    List<String> scale = new ArrayList<>();
    for (String value : values) {
      String small = value.toLowerCase(Locale.ROOT);
      if (!NOT_YET.contains(small) && !BESIDE.matcher(small).find()) {
        scale.add(value);
      }
    }
    if (order.equals("none") || scale.size() < 2) {
      return List.of();
    }
    if (order.equals("best-first")) {
      Collections.reverse(scale);
    }
    return scale;
  }

  /** The verdict that the annotation holds; empty where it holds none, or says not to have one. */
  Optional<Verdict> in(Annotation annotation) {
    for (Kind kind : kinds) {
      String value = annotation.features().getOrDefault(kind.feature(), "");
      if (kind.layer().equals(annotation.layer())
          && !value.isBlank()
          && !NOT_YET.contains(value.toLowerCase(Locale.ROOT))) {
        return Optional.of(new Verdict(kind, value));
      }
    }
    return Optional.empty();
  }
}
