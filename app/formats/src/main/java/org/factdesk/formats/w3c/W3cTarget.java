package org.factdesk.formats.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.formats.Range;
import org.factdesk.model.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation points at.
 *
 * @param source the IRI of the text or of another annotation; empty where it names none
 * @param range as the file counts; null where it has none
 * @param exact the words; empty where it has none
 */
record W3cTarget(String source, @Nullable Range range, String exact, String prefix, String suffix) {
  private static final Pattern CHARACTERS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");

  /** The targets of an annotation, in order; sets and lists of targets are taken apart. */
  static List<W3cTarget> of(JsonNode annotation) {
    List<W3cTarget> targets = new ArrayList<>();
    for (JsonNode node : each(annotation.path("target"))) {
      JsonNode items = node.path("items");
      for (JsonNode one : items.isArray() ? items : List.of(node)) {
        targets.add(one(one));
      }
    }
    return targets;
  }

  /** The elements of an array; a single value for itself. */
  static Iterable<JsonNode> each(JsonNode node) {
    return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
  }

  private static W3cTarget one(JsonNode node) {
    String source = iri(node);
    int hash = source.indexOf("#char=");
    Range range = hash < 0 ? null : characters(source.substring(hash + 1));
    String exact = "";
    String prefix = "";
    String suffix = "";
    Deque<Selector> open = new ArrayDeque<>();
    each(node.path("selector")).forEach(one -> open.add(new Selector(one, false)));
    while (!open.isEmpty()) {
      Selector next = open.remove();
      JsonNode selector = next.node();
      each(selector.path("items")).forEach(one -> open.add(new Selector(one, next.inside())));
      each(selector.path("refinedBy")).forEach(one -> open.add(new Selector(one, true)));
      Range found = next.inside() ? null : range(selector);
      range = range == null ? found : range;
      if (exact.isEmpty() && selector.path("exact").isTextual()) {
        exact = selector.path("exact").asText();
        prefix = selector.path("prefix").asText("");
        suffix = selector.path("suffix").asText("");
      }
    }
    return new W3cTarget(
        hash < 0 ? source : source.substring(0, hash), range, exact, prefix, suffix);
  }

  /**
   * A selector.
   *
   * @param inside whether it selects in what another one selects, not in the whole text
   */
  private record Selector(JsonNode node, boolean inside) {}

  /** The IRI of a resource, which may be given alone or as an object. */
  static String iri(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    JsonNode source = node.path("source");
    if (source.isTextual()) {
      return source.textValue();
    }
    String inside = source.path("id").asText("");
    return inside.isEmpty() ? node.path("id").asText("") : inside;
  }

  private static @Nullable Range range(JsonNode selector) {
    String type = selector.path("type").asText("");
    if (type.equals("FragmentSelector")) {
      return characters(selector.path("value").asText(""));
    }
    return type.equals("TextPositionSelector")
            && isOffset(selector.path("start"))
            && isOffset(selector.path("end"))
        ? new Range(selector.path("start").intValue(), selector.path("end").intValue())
        : null;
  }

  private static boolean isOffset(JsonNode node) {
    return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt();
  }

  private static @Nullable Range characters(String fragment) {
    Matcher matcher = CHARACTERS.matcher(fragment);
    return matcher.matches()
        ? new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : null;
  }

  /** Where the words stand in the text, in code points; empty unless it is exactly one place. */
  Optional<Range> located(String text) {
    if (exact.isEmpty()) {
      return Optional.empty();
    }
    int only = -1;
    int found = text.indexOf(exact);
    while (found >= 0) {
      if (text.startsWith(prefix, found - prefix.length())
          && text.startsWith(suffix, found + exact.length())) {
        if (only >= 0) {
          return Optional.empty();
        }
        only = found;
      }
      found = text.indexOf(exact, found + 1);
    }
    if (only < 0) {
      return Optional.empty();
    }
    CodePoints codePoints = CodePoints.of(text);
    return Optional.of(
        new Range(codePoints.fromUtf16(only), codePoints.fromUtf16(only + exact.length())));
  }
}
