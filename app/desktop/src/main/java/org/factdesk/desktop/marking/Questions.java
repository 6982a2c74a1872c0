package org.factdesk.desktop.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;

/** What can be asked about words and marks. Pure but for what choosing does. */
public final class Questions {
  private static final Texts TEXTS = Texts.of(Questions.class);
  private static final int QUOTE = 60;

  private Questions() {}

  /** As what to mark: each layer, and each of its layers' choices at once. */
  public static Question layers(Scheme scheme, BiConsumer<Layer, Map<String, String>> mark) {
    List<Entry> entries = new ArrayList<>();
    for (Layer layer : scheme.layers()) {
      Optional<Swatch> swatch = Optional.of(Swatch.of(layer));
      String key = layer.key() == '\0' ? "" : String.valueOf(layer.key());
      entries.add(new Entry(swatch, "", layer.id(), key, () -> mark.accept(layer, Map.of())));
    }
    for (Layer layer : scheme.layers()) {
      for (Feature feature : choices(layer)) {
        for (String value : feature.values()) {
          entries.add(
              new Entry(
                  Optional.of(Swatch.of(layer)),
                  layer.id() + " ›",
                  value,
                  feature.name().equals(layer.id()) ? "" : feature.name(),
                  () -> mark.accept(layer, Map.of(feature.name(), value))));
        }
      }
    }
    return Question.choice(TEXTS.get("ask.layer"), entries, 0);
  }

  private static List<Feature> choices(Layer layer) {
    return layer.features().stream().filter(each -> each.type() == FeatureType.CHOICE).toList();
  }

  /**
   * What a feature of a mark is to be.
   *
   * @param index of the feature in its layer
   * @param set takes the value, empty for none
   */
  public static Question feature(Layer layer, int index, Annotation mark, Consumer<String> set) {
    Feature feature = layer.features().get(index);
    String now = mark.features().getOrDefault(feature.name(), "");
    String title = TEXTS.get("ask.feature", feature.name(), index + 1, layer.features().size());
    if (feature.type() == FeatureType.TEXT) {
      return Question.text(title, now, set);
    }
    List<Entry> entries = new ArrayList<>();
    for (String value : feature.values()) {
      String aside = value.equals(now) ? TEXTS.get("ask.now") : "";
      entries.add(new Entry(Optional.empty(), "", value, aside, () -> set.accept(value)));
    }
    if (!now.isEmpty()) {
      String none = TEXTS.get("ask.none");
      entries.add(new Entry(Optional.empty(), "", none, "", () -> set.accept("")));
    }
    return Question.choice(title, entries, Math.max(0, feature.values().indexOf(now)));
  }

  /**
   * The first feature, from an index on, that must be set and is not; empty where there is none.
   */
  public static Optional<Integer> required(Layer layer, Annotation mark, int from) {
    for (int i = from; i < layer.features().size(); i++) {
      Feature feature = layer.features().get(i);
      if (feature.required() && mark.features().getOrDefault(feature.name(), "").isEmpty()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * Which of the marks on the same words is meant.
   *
   * @param marks the outermost first
   * @param selected id of the selected mark, which is then the first choice; else the innermost is
   */
  public static Question here(
      Article article,
      Scheme scheme,
      List<Annotation> marks,
      Optional<String> selected,
      Consumer<Annotation> select) {
    List<Entry> entries = new ArrayList<>();
    int first = marks.size() - 1;
    for (int i = 0; i < marks.size(); i++) {
      Annotation mark = marks.get(i);
      first = selected.equals(Optional.of(mark.id())) ? i : first;
      String place = marks.size() == 1 ? "" : TEXTS.get("here.place", i + 1, marks.size());
      entries.add(
          new Entry(
              scheme.layer(mark.layer()).map(Swatch::of),
              (mark.layer() + " " + place).strip(),
              Words.cut(Words.quote(mark, article), QUOTE),
              about(mark),
              () -> select.accept(mark)));
    }
    return Question.choice(TEXTS.get("ask.here"), entries, first);
  }

  private static String about(Annotation mark) {
    String values = mark.features().values().stream().collect(Collectors.joining(", "));
    return Words.oneLine(values.isEmpty() ? mark.by() : values + " · " + mark.by());
  }
}
