package org.factdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The right time expressions of one text.
 *
 * @param document which text
 * @param marks to be found
 * @param scope only what lies within is scored; empty for all of the text
 * @param ignored what overlaps them is not scored: the day of publication
 */
record GoldMarks(
    String document, List<TimexMark> marks, List<TimexMark> scope, List<TimexMark> ignored) {

  private GoldMarks(String document) {
    this(document, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  static List<GoldMarks> of(List<JsonNode> lines) {
    Map<String, GoldMarks> texts = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      GoldMarks text = texts.computeIfAbsent(line.path("doc").asText(), GoldMarks::new);
      switch (line.path("kind").asText()) {
        case "doc" -> text.addScope(line.path("scope"));
        case "ignore" -> text.ignored.add(TimexMark.of(line, line));
        default -> text.marks.add(TimexMark.of(line, line));
      }
    }
    return List.copyOf(texts.values());
  }

  private void addScope(JsonNode value) {
    if (value.size() == 2) {
      scope.add(new TimexMark(value.get(0).asInt(), value.get(1).asInt(), "", ""));
    }
  }

  /** Those of the marks that are scored. */
  List<TimexMark> scored(List<TimexMark> found) {
    return found.stream()
        .filter(mark -> ignored.stream().noneMatch(other -> other.overlap(mark) > 0))
        .filter(
            mark ->
                scope.stream().allMatch(s -> s.begin() <= mark.begin() && mark.end() <= s.end()))
        .toList();
  }
}
