package org.factdesk.store;

import java.util.List;
import java.util.Map;
import org.factdesk.model.Corrections;
import org.factdesk.model.SectionKind;

/**
 * Corrections as the file has them.
 *
 * @param values all but the sections
 * @param unusable fields of a newer version or with a wrong value, as JSON, by name
 */
record RawCorrections(Corrections values, List<RawSection> sections, Map<String, String> unusable) {
  static final RawCorrections NONE = new RawCorrections(Corrections.NONE, List.of(), Map.of());

  /** A section in code points. */
  record RawSection(int begin, int end, SectionKind kind) {}
}
