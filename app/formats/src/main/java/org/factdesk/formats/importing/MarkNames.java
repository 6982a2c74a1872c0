package org.factdesk.formats.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which mark of the workspace each mark of the files became. */
final class MarkNames {
  private final Map<String, Map<String, String>> byDocument = new HashMap<>();

  /** Adds those of a document, by the files' ids. */
  void add(String document, Map<String, String> ids) {
    byDocument.computeIfAbsent(document, id -> new HashMap<>()).putAll(ids);
  }

  /** Empty for one that is not there or was not taken. */
  Optional<String> of(String document, String mark) {
    return Optional.ofNullable(byDocument.getOrDefault(document, Map.of()).get(mark));
  }

  /** Whether anything of the document was taken. */
  boolean has(String document) {
    return byDocument.containsKey(document);
  }
}
