package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;

/**
 * One of the versions of an annotation file that are merged.
 *
 * @param header the fields that have no parameter here, as JSON, by name
 * @param text the hash of the text that the offsets were made for; empty where it does not say
 * @param length of that text, as JSON; empty where it does not say
 * @param marks those that can be used, by id
 * @param links those that can be used, by id
 * @param markLines annotations that cannot be used
 * @param linkLines links that cannot be used
 * @param conflicts the entries of its conflicts
 */
record MergeSide(
    SortedMap<String, String> header,
    String text,
    String length,
    String corrections,
    Map<String, MergeItem> marks,
    Map<String, MergeItem> links,
    Set<String> markLines,
    Set<String> linkLines,
    Set<String> conflicts) {

  /** A file that is not there. */
  static final MergeSide GONE =
      new MergeSide(
          new TreeMap<>(), "", "", "{}", Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

  /** A version of a file; the empty one is a file that is not there. */
  static Read<MergeSide> read(byte[] bytes, String subject) {
    if (bytes.length == 0) {
      return Read.of(GONE);
    }
    Read<RawFile> raw = AnnotationParser.parse(bytes, subject, "", "");
    if (raw.value().isEmpty()) {
      return Read.failed(raw.problems());
    }
    Optional<Problem> newer =
        FormatVersion.newer(
            subject, Optional.of(raw.value().get().kept().format()), FormatVersion.ANNOTATIONS);
    if (newer.isPresent()) {
      return Read.failed(List.of(newer.get()));
    }
    try (JsonParser parser = Json.parser(bytes)) {
      Reading reading = new Reading(raw.value().get());
      return reading.file(new JsonValues(parser), subject);
    } catch (IOException e) {
      return Read.failed(subject, Json.damage(e));
    }
  }

  /** The same work without any of its marks and links: as if the file had been emptied. */
  MergeSide emptied() {
    return new MergeSide(
        header, text, length, corrections, Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
  }

  /** The same work without what the other version does not have. */
  MergeSide onlyWith(MergeSide other) {
    return new MergeSide(
        header,
        text,
        length,
        corrections,
        common(marks, other.marks),
        common(links, other.links),
        common(markLines, other.markLines),
        common(linkLines, other.linkLines),
        common(conflicts, other.conflicts));
  }

  private static Map<String, MergeItem> common(
      Map<String, MergeItem> items, Map<String, MergeItem> others) {
    Map<String, MergeItem> common = new LinkedHashMap<>(items);
    common.keySet().retainAll(others.keySet());
    return common;
  }

  private static Set<String> common(Set<String> lines, Set<String> others) {
    Set<String> common = new TreeSet<>(lines);
    common.retainAll(others);
    return common;
  }

  boolean hasNothing() {
    return marks.isEmpty()
        && links.isEmpty()
        && markLines.isEmpty()
        && linkLines.isEmpty()
        && conflicts.isEmpty();
  }

  /** Takes a file apart that was found to be whole; one use. */
  private static final class Reading {
    private final SortedMap<String, String> header = new TreeMap<>();
    private final Map<String, MergeItem> marks = new LinkedHashMap<>();
    private final Map<String, MergeItem> links = new LinkedHashMap<>();
    private final Set<String> markLines = new TreeSet<>();
    private final Set<String> linkLines = new TreeSet<>();
    private final Set<String> conflicts = new TreeSet<>();
    private final Set<String> markIds = new LinkedHashSet<>();
    private final Set<String> linkIds = new LinkedHashSet<>();
    private final String text;
    private String length = "";
    private String corrections = "{}";

    Reading(RawFile raw) {
      text = raw.sha256().orElse("");
      raw.annotations().stream().map(RawAnnotation::id).forEach(markIds::add);
      raw.links().stream().map(Link::id).forEach(linkIds::add);
    }

    Read<MergeSide> file(JsonValues values, String subject) throws IOException {
      values.parser.nextToken();
      for (String name = values.nextField(); name != null; name = values.nextField()) {
        boolean list = values.parser.currentToken() == JsonToken.START_ARRAY;
        switch (name) {
          case "annotations" -> elements(values, markIds, marks, markLines);
          case "links" -> elements(values, linkIds, links, linkLines);
          case "conflicts" -> elements(values, Set.of(), Map.of(), conflicts);
          case "length" -> length = values.json();
          case "corrections" -> corrections(values.json());
          case "sha256", "offsets" -> values.parser.skipChildren();
          default -> {
            header.put(name, values.json());
            list = true;
          }
        }
        if (!list && Set.of("annotations", "links", "conflicts").contains(name)) {
          return Read.failed(subject, "'" + name + "' has to be a list in [ ]; repair it");
        }
      }
      return Read.of(
          new MergeSide(
              header, text, length, corrections, marks, links, markLines, linkLines, conflicts));
    }

    private void corrections(String json) {
      if (json.startsWith("{")) {
        corrections = json;
      } else {
        header.put("corrections", json);
      }
    }

    private void elements(
        JsonValues values, Set<String> usable, Map<String, MergeItem> items, Set<String> lines)
        throws IOException {
      if (values.parser.currentToken() != JsonToken.START_ARRAY) {
        values.parser.skipChildren();
        return;
      }
      while (values.parser.nextToken() != JsonToken.END_ARRAY) {
        String json = values.json();
        String id = usable.isEmpty() ? "" : Json.textOf(Json.field(json, "id")).orElse("");
        if (usable.contains(id) && !items.containsKey(id)) {
          items.put(id, new MergeItem(json, text));
        } else if (!usable.contains(id) || !new MergeItem(json, text).equals(items.get(id))) {
          lines.add(json);
        }
      }
    }
  }
}
