package org.factdesk.checker;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;

/** A change that a fix would make, as data: the workspace applies it, and can undo it. */
public sealed interface Change extends Serializable {
  /** Marks the place on a layer with features. */
  record Annotate(Place place, String layer, SortedMap<String, String> features) implements Change {
    public Annotate {
      features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }

    public Annotate(Place place, String layer, Map<String, String> features) {
      this(place, layer, new TreeMap<>(features));
    }
  }

  /** Sets a feature of an annotation; an empty value removes it. */
  record SetFeature(String article, String annotation, String feature, String value)
      implements Change {}

  /** Sets the day or days on which an article was published. */
  record SetPublished(String article, DateRange published) implements Change {}
}
