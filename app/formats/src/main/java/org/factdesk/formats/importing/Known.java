package org.factdesk.formats.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.formats.Document;
import org.factdesk.formats.Part;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Ids;
import org.factdesk.model.Unplaced;
import org.jspecify.annotations.Nullable;

/** What work an article has already, so that what comes again is told from what is new. */
final class Known {
  private final Set<String> taken = new HashSet<>();
  private final Map<List<Object>, Map<String, Annotation>> byContent = new HashMap<>();
  private final Map<List<Object>, Map<String, Unplaced>> unplaced = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Document document;
  private final boolean keepsIds;
  private @Nullable Set<String> coming;

  /**
   * @param work with what this import has put
   * @param before the work without that, whose marks the files' ids may name; none where they name
   *     others
   * @param keepsIds whether the files' ids are to be used where they can be
   */
  Known(Document document, List<AnnotationSet> work, List<AnnotationSet> before, boolean keepsIds) {
    this.document = document;
    this.keepsIds = keepsIds;
    for (AnnotationSet set : before) {
      Set<String> ids = this.before.computeIfAbsent(set.annotator(), name -> new HashSet<>());
      set.annotations().forEach(mark -> ids.add(mark.id()));
      set.unplaced().forEach(mark -> ids.add(mark.id()));
    }
    for (AnnotationSet set : work) {
      for (Annotation mark : set.annotations()) {
        taken.add(mark.id());
        byContent
            .computeIfAbsent(content(set.annotator(), mark), key -> new HashMap<>(2))
            .put(mark.id(), mark);
      }
      for (Unplaced mark : set.unplaced()) {
        taken.add(mark.id());
        unplaced
            .computeIfAbsent(content(set.annotator(), mark), key -> new HashMap<>(2))
            .put(mark.id(), mark);
      }
    }
  }

  private static List<Object> content(String annotator, Annotation mark) {
    return List.of(annotator, mark.layer(), mark.spans(), mark.features(), mark.note());
  }

  private static List<Object> content(String annotator, Unplaced mark) {
    return List.of(annotator, mark.layer(), mark.quote(), mark.features(), mark.note());
  }

  /** The id of the same mark, which is there already; each counts once. */
  Optional<String> same(String annotator, Annotation mark) {
    return byContent.isEmpty()
        ? Optional.empty()
        : once(byContent.get(content(annotator, mark)), annotator, mark.id());
  }

  /** The id of the same mark without a place, which is there already; each counts once. */
  Optional<String> same(String annotator, Unplaced mark) {
    return unplaced.isEmpty()
        ? Optional.empty()
        : once(unplaced.get(content(annotator, mark)), annotator, mark.id());
  }

  /** The id of the annotator's mark of which this is another state, or a part. */
  Optional<String> named(String annotator, String id) {
    Set<String> ids = before.get(annotator);
    if (ids == null) {
      return Optional.empty();
    }
    String whole = Part.whole(id);
    return ids.contains(id)
        ? Optional.of(id)
        : ids.contains(whole) ? Optional.of(whole) : Optional.empty();
  }

  private <T> Optional<String> once(@Nullable Map<String, T> alike, String annotator, String id) {
    if (alike == null || alike.isEmpty()) {
      return Optional.empty();
    }
    if (alike.remove(id) != null) {
      return Optional.of(id);
    }
    // What is another state of one mark is not another mark that comes too.
    boolean named = named(annotator, id).isPresent();
    Optional<String> found =
        alike.keySet().stream()
            .filter(other -> !named || !coming().contains(other))
            .min(Comparator.naturalOrder());
    found.ifPresent(alike::remove);
    return found;
  }

  private Set<String> coming() {
    Set<String> ids = coming;
    if (ids == null) {
      ids = new HashSet<>(2 * document.marks().size());
      for (Document.Mark mark : document.marks()) {
        ids.add(mark.id());
      }
      coming = ids;
    }
    return ids;
  }

  /** The id that a new mark gets: the files' own where nothing else has it. */
  String free(String id) {
    return keepsIds && isUsable(id) && taken.add(id) ? id : Ids.random();
  }

  /** As {@link #free}, for a mark that is noted among others that came with it. */
  String free(String id, Map<String, String> among) {
    boolean first = among.putIfAbsent(id, id) == null;
    if (keepsIds && first && isUsable(id) && !taken.contains(id)) {
      return id;
    }
    String free = Ids.random();
    among.put(id, free);
    return free;
  }

  static boolean isUsable(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        return false;
      }
    }
    return !id.isBlank() && id.length() <= 100 && Halves.areWhole(id);
  }
}
