package org.factdesk.checker;

/**
 * A sort of finding. Its severity belongs to the kind, never to one finding; a workspace may change
 * it.
 *
 * @param id kebab-case, unique within the checker, never renamed
 * @param summary one sentence that says what such a finding means
 */
public record FindingKind(String id, Severity usualSeverity, String summary)
    implements java.io.Serializable {
  public FindingKind {
    CheckerDescription.requireId(id);
  }
}
