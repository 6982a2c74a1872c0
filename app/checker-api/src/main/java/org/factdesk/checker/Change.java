package org.factdesk.checker;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import org.factdesk.model.DateRange;
import org.factdesk.model.Features;
import org.factdesk.model.Place;

/** A change that a fix would make, as data: the workspace applies it, and can undo it. */
public sealed interface Change extends Serializable {
  /**
   * Marks the place on a layer with features.
   *
   * @param place words of an article that the checker was given
   * @param layer a layer of the scheme, such as {@code date}
   */
  record Annotate(Place place, String layer, SortedMap<String, String> features) implements Change {
    /** Keeps a sorted copy of the features. */
    public Annotate {
      features = Features.of(features);
    }

    /**
     * @param place the words to mark, as {@code article.place(span)} gives them
     * @param layer a layer of the scheme, such as {@code date}
     * @param features by feature name, in any order
     */
    public Annotate(Place place, String layer, Map<String, String> features) {
      this(place, layer, Features.of(features));
    }
  }

  /**
   * Sets a feature of an annotation; an empty value removes it.
   *
   * @param article the id of the article that the annotation is in
   * @param annotation the annotation's id
   * @param feature the name of a feature of its layer
   */
  record SetFeature(String article, String annotation, String feature, String value)
      implements Change {}

  /**
   * Sets the day on which an article was published, or the days between which it lies.
   *
   * @param article the article's id
   */
  record SetPublished(String article, DateRange published) implements Change {}
}
