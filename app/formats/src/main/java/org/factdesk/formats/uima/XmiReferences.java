package org.factdesk.formats.uima;

import java.util.Set;
import org.factdesk.formats.UimaNames;

/**
 * Tells the references of XMI from its numbers and texts: by the types, and where a type is not
 * declared by the names that UIMA and INCEpTION use, and by what stands behind the numbers.
 */
final class XmiReferences {
  private static final Set<String> NAMES =
      Set.of(TypeNames.GOVERNOR, TypeNames.DEPENDENT, "target", "next", "first", "from");

  private XmiReferences() {}

  static void resolve(Cas cas) {
    for (Structure structure : cas.structures()) {
      for (int i = 0; i < structure.size(); i++) {
        if (structure.value(i) instanceof String text) {
          resolve(cas, structure, i, text);
        }
      }
    }
  }

  private static void resolve(Cas cas, Structure structure, int index, String text) {
    switch (cas.types().kind(structure.type, structure.name(index))) {
      case TEXT -> {}
      case SEVERAL_TEXTS ->
          structure.change(index, text.isEmpty() ? new String[0] : text.split(" ", -1));
      case REFERENCES -> structure.change(index, XmiParser.numbers(text));
      case UNKNOWN -> {
        boolean nothing = text.isEmpty() && !structure.has(UimaNames.ID); // an empty array, likely
        if (nothing || isReference(cas, structure.name(index), text)) {
          structure.change(index, XmiParser.numbers(text));
        }
      }
    }
  }

  private static boolean isReference(Cas cas, String name, String text) {
    if (!isNumbers(text)) {
      return false;
    }
    boolean named = NAMES.contains(name);
    for (int id : XmiParser.numbers(text)) {
      Structure behind = cas.byId(id);
      if (behind == null || !named && (behind.placed || !behind.has("target"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumbers(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isDigit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!isDigit && text.charAt(i) != ' ') {
        return false;
      }
      digit |= isDigit;
    }
    return digit;
  }
}
