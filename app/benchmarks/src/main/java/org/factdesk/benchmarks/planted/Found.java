package org.factdesk.benchmarks.planted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as {@code check --format jsonl} prints it.
 *
 * @param places the blamed one first
 */
record Found(
    String checker, String kind, String severity, String message, String id, List<Where> places) {

  /** Words of a story; offsets are code points. */
  record Where(String article, int begin, int end, String quote) {
    private boolean touches(Fault fault) {
      return article.equals(fault.article())
          && begin < fault.sentenceEnd()
          && fault.sentenceBegin() < end;
    }
  }

  static Found of(JsonNode line) {
    List<Where> places = new ArrayList<>();
    for (JsonNode place : line.path("places")) {
      places.add(
          new Where(
              Workspaces.shortId(place.path("article").asText()),
              place.path("begin").asInt(),
              place.path("end").asInt(),
              place.path("quote").asText()));
    }
    return new Found(
        line.path("checker").asText(),
        line.path("kind").asText(),
        line.path("severity").asText(),
        line.path("message").asText(),
        line.path("id").asText(),
        places);
  }

  boolean isNote() {
    return severity.equals("note");
  }

  /** Whether one of its places is in the falsified sentence. */
  boolean touches(Fault fault) {
    return places.stream().anyMatch(place -> place.touches(fault));
  }

  /** Whether it says that the falsified words are to blame. */
  boolean blames(Fault fault) {
    return !places.isEmpty() && places.get(0).touches(fault);
  }

  /** What makes it the same finding in another state of the stories. */
  String same() {
    StringBuilder same = new StringBuilder(checker + ' ' + kind + ' ' + message);
    places.forEach(place -> same.append(' ').append(place.article()).append(place.quote()));
    return same.toString();
  }
}
