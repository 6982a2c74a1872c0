package org.factdesk.formats.uima;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.factdesk.formats.UimaNames;

/**
 * What the types of a CAS are called: those of ours by the id that they were named for, those of
 * others by their short name, or the whole one where two have the same short one.
 */
final class Labels {
  private final Set<String> ours = new HashSet<>();
  private final Map<String, String> byShortName = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  Labels(Cas cas) {
    Set<String> names = new HashSet<>(cas.types().names());
    for (Structure structure : cas.structures()) {
      names.add(structure.type);
      if (structure.has(UimaNames.ID)) {
        ours.add(structure.type);
      }
    }
    for (String name : names) {
      if (cas.types().declares(name, UimaNames.ID)) {
        ours.add(name);
      }
      byShortName.merge(shortName(name), name, (one, other) -> "");
    }
  }

  /** Whether Factdesk made the type. */
  boolean isOurs(String type) {
    return ours.contains(type);
  }

  String of(String type) {
    return labels.computeIfAbsent(type, this::label);
  }

  private String label(String type) {
    if (isOurs(type) && type.startsWith(UimaNames.CUSTOM)) {
      return UimaNames.id(type.substring(UimaNames.CUSTOM.length()));
    }
    String shortName = shortName(type);
    return byShortName.getOrDefault(shortName, type).isEmpty() ? type : shortName;
  }

  private static String shortName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
