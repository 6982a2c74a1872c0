package org.factdesk.formats.importing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which mark of the workspace each mark of the files became. */
final class MarkNames {
  private final Map<String, Taken> byDocument = new HashMap<>();

  /**
   * What was taken of a document.
   *
   * @param ids the marks' ids in the workspace by the files' ids; not to be changed
   * @param owner whose all these marks are; empty where they are several people's
   */
  record Taken(Map<String, String> ids, String owner) {
    private Taken and(Taken other) {
      Map<String, String> all = new HashMap<>(ids);
      all.putAll(other.ids);
      return new Taken(all, owner.equals(other.owner) ? owner : "");
    }
  }

  void add(String document, Taken taken) {
    byDocument.merge(document, taken, Taken::and);
  }

  /** Null where nothing of the document was taken. */
  @Nullable Taken of(String document) {
    return byDocument.get(document);
  }
}
