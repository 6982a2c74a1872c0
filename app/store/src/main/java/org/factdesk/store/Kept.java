package org.factdesk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an annotation file has beyond what is understood, so that saving writes it back: fields of a
 * newer version and whole annotations or links that could not be used. All as JSON on one line.
 *
 * @param format the file's format field; a newer minor version stays
 * @param header fields by name; also a state that only a newer version knows
 * @param corrections fields by name
 * @param annotations by annotation id: fields by name
 * @param links by link id: fields by name
 * @param annotationLines unusable annotations, in the order of the file
 * @param linkLines unusable links, in the order of the file
 * @param conflictLines entries of the conflicts that could not be used, in the order of the file
 * @param sectionLines corrected sections that have no place in the text, in the order of the file
 */
record Kept(
    String format,
    Map<String, String> header,
    Map<String, String> corrections,
    Map<String, Map<String, String>> annotations,
    Map<String, Map<String, String>> links,
    List<String> annotationLines,
    List<String> linkLines,
    List<String> conflictLines,
    List<String> sectionLines) {

  static final Kept NOTHING =
      new Kept(
          FormatVersion.ANNOTATIONS,
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** The same, without room for more: most files have nothing to keep, and there are many files. */
  Kept slim() {
    return equals(NOTHING) ? NOTHING : this;
  }

  /** To be filled. */
  static Kept empty() {
    return new Kept(
        FormatVersion.ANNOTATIONS,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  Kept withoutSections() {
    return new Kept(
        format,
        header,
        corrections,
        annotations,
        links,
        annotationLines,
        linkLines,
        conflictLines,
        List.of());
  }

  Kept withFormat(String value) {
    return new Kept(
        value,
        header,
        corrections,
        annotations,
        links,
        annotationLines,
        linkLines,
        conflictLines,
        sectionLines);
  }
}
