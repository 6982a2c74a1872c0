package org.factdesk.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factdesk.model.Problem;

/**
 * The articles of a dataset, read one by one when they are asked for, so that memory does not grow
 * with them. Asked for more than once, an article must be the same each time.
 */
public interface Samples {
  /** The articles' ids, sorted, each once. */
  List<String> ids();

  /**
   * One article with everybody's work.
   *
   * @throws IOException where it cannot be read (any more): it is set aside and named
   */
  Sample read(String id) throws IOException;

  /** What else could not be read so far, such as the work of one annotator; each once. */
  default List<Problem> problems() {
    return List.of();
  }

  /** These, which may come in any order. */
  static Samples of(List<Sample> samples) {
    Map<String, Sample> byId = new HashMap<>();
    List<Sample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparing(Sample::id));
    sorted.forEach(sample -> byId.put(sample.id(), sample));
    List<String> ids = sorted.stream().map(Sample::id).toList();
    return new Samples() {
      @Override
      public List<String> ids() {
        return ids;
      }

      @Override
      public Sample read(String id) {
        return Objects.requireNonNull(byId.get(id), id);
      }
    };
  }
}
