package org.factdesk.formats.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Ids;
import org.factdesk.model.Unplaced;

/** What work an article has already, so that what comes again is told from what is new. */
final class Known {
  private final Set<String> taken = new HashSet<>();
  private final Map<List<Object>, Map<String, Annotation>> byContent = new HashMap<>();
  private final Map<List<Object>, Map<String, Unplaced>> unplaced = new HashMap<>();
  private final boolean keepsIds;

  /**
   * @param keepsIds whether the files' ids are to be used where they can be
   */
  Known(List<AnnotationSet> work, boolean keepsIds) {
    this.keepsIds = keepsIds;
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
        : once(byContent.get(content(annotator, mark)), mark.id());
  }

  /** The id of the same mark without a place, which is there already; each counts once. */
  Optional<String> same(String annotator, Unplaced mark) {
    return unplaced.isEmpty()
        ? Optional.empty()
        : once(unplaced.get(content(annotator, mark)), mark.id());
  }

  private static <T> Optional<String> once(
      @org.jspecify.annotations.Nullable Map<String, T> alike, String id) {
    if (alike == null || alike.isEmpty()) {
      return Optional.empty();
    }
    String found = alike.containsKey(id) ? id : alike.keySet().stream().sorted().findFirst().get();
    alike.remove(found);
    return Optional.of(found);
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
