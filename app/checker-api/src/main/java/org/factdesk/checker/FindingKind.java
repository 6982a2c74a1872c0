package org.factdesk.checker;

/**
 * A sort of finding. Its severity belongs to the kind, never to one finding; a workspace may change
 * it.
 *
 * @param id kebab-case, unique within the checker, never renamed
 * @param usualSeverity where the workspace says nothing else
 * @param summary one sentence that says what such a finding means
 */
public record FindingKind(String id, Severity usualSeverity, String summary)
    implements java.io.Serializable {
  /**
   * @throws IllegalArgumentException naming the id, where it is not kebab-case
   */
  public FindingKind {
    CheckerDescription.requireId(id);
  }
}
