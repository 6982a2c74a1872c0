package org.factdesk.formats.uima;

import java.util.HashMap;
import java.util.Map;

/** Tells which structures of a CAS say something about its text, and which describe the rest. */
final class AnnotationTypes {
  private static final String METADATA_TYPES = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.";
  private static final String EDITOR_TYPES = "de.tudarmstadt.ukp.clarin.webanno.api.type.";
  private static final String OWN_TYPES = "org.factdesk.";

  private final TypeSystem types;
  private final Map<String, Boolean> known = new HashMap<>();

  AnnotationTypes(TypeSystem types) {
    this.types = types;
  }

  /** Whether it describes the whole document. */
  boolean isDocument(String type) {
    return type.equals(TypeNames.META_DATA) || types.isA(type, TypeNames.DOCUMENT).orElse(false);
  }

  /** Whether it is an annotation that says something about the text. */
  boolean isAnnotation(Structure structure) {
    boolean byType =
        known.computeIfAbsent(
            structure.type,
            type ->
                !isText(type)
                    && !isDescription(type)
                    && types.isA(type, TypeNames.ANNOTATION).orElse(true));
    return byType && isPlaced(structure);
  }

  /** Whether it has a place in the text, if only that of its type at the beginning. */
  boolean isPlaced(Structure structure) {
    return structure.placed
        || structure.sofa != 0 && types.isA(structure.type, TypeNames.ANNOTATION).orElse(false);
  }

  /** Whether it says what the text is made of, with features that are none of people's. */
  static boolean isText(String type) {
    return type.equals(TypeNames.TOKEN) || type.equals(TypeNames.SENTENCE);
  }

  /** Whether programs keep it for themselves, or read it apart. */
  private boolean isDescription(String type) {
    return type.startsWith(METADATA_TYPES)
        || type.startsWith(EDITOR_TYPES)
        || type.startsWith(OWN_TYPES)
        || isDocument(type);
  }

  static boolean isRelation(Structure structure) {
    return structure.references(TypeNames.GOVERNOR).length == 1
        && structure.references(TypeNames.DEPENDENT).length == 1;
  }

  /** The slot of a mark, which refers to what fills it. */
  static boolean isSlot(Structure structure) {
    return structure.references("target").length > 0 && !structure.placed;
  }

  /** Whether it holds something that no mark or link can take. */
  boolean isLeftOut(Structure structure) {
    return !isText(structure.type)
        && !isDescription(structure.type)
        && !structure.type.startsWith("uima.cas.")
        && !structure.type.endsWith("[]")
        && !structure.has("target")
        && structure.references("first").length == 0
        && !isAnnotation(structure);
  }
}
