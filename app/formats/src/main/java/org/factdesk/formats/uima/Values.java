package org.factdesk.formats.uima;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values of features as one text: several are joined by {@code |}, which they have as {@code \|}.
 */
final class Values {
  private Values() {}

  /** The text; empty where the value refers to structures. */
  static Optional<String> text(Cas cas, Object value) {
    if (value instanceof String text) {
      return Optional.of(text);
    }
    if (value instanceof String[] several) {
      return Optional.of(joined(several));
    }
    if (value instanceof int[] ids && ids.length == 1) {
      Structure array = cas.byId(ids[0]);
      if (array != null && array.value("elements") instanceof String[] several) {
        return Optional.of(joined(several));
      }
      List<Structure> nodes = array == null ? List.of() : cas.targets(ids);
      if (array != null && array.value("head") instanceof String && nodes.isEmpty()) {
        return Optional.of(joined(cas.heads(array)));
      }
    }
    return Optional.empty();
  }

  private static String joined(String[] several) {
    return Arrays.stream(several)
        .map(one -> one.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  /** With U+FFFD for each half of a character that stands alone, which no file of ours can hold. */
  static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
        continue;
      }
      whole = whole == null ? new StringBuilder(text) : whole;
      whole.setCharAt(i, '\uFFFD');
    }
    return whole == null ? text : whole.toString();
  }
}
