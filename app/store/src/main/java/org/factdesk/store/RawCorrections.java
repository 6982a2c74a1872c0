package org.factdesk.store;

import java.util.List;
import java.util.Map;
import org.factdesk.model.Corrections;
import org.factdesk.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Corrections as the file has them.
 *
 * @param values all but the sections
 * @param unusable fields of a newer version or with a wrong value, as JSON, by name
 * @param unusableSections sections of a newer version or with a wrong value, as JSON
 */
record RawCorrections(
    Corrections values,
    List<RawSection> sections,
    Map<String, String> unusable,
    List<String> unusableSections) {
  static final RawCorrections NONE =
      new RawCorrections(Corrections.NONE, List.of(), Map.of(), List.of());

  /**
   * A section in code points.
   *
   * @param starts its first words; empty where the file has none
   * @param ends its last words; empty where the file has none
   * @param text the hash of the text that the offsets were made for; null: the file's
   * @param json the whole of it as it stands
   */
  record RawSection(
      int begin,
      int end,
      SectionKind kind,
      String starts,
      String ends,
      @Nullable String text,
      String json) {}
}
