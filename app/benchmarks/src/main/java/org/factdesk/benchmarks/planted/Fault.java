package org.factdesk.benchmarks.planted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One planted fault, as a line of {@code truth.jsonl} tells it. Offsets are code points of the
 * changed text.
 *
 * @param article where it is
 * @param begin of the words that are there now; where words were left out, of their sentence
 * @param sentenceBegin of the sentence around them
 * @param kind {@code number}, {@code quotation}, {@code speaker}, {@code name} or {@code source}
 * @param tier {@code elsewhere}, {@code sentence} or {@code lone}
 * @param original the article that states what was there; empty where none does
 * @param made what the generator wrote itself: {@code second telling}, {@code sentence} or nothing
 */
record Fault(
    String article,
    int begin,
    int end,
    int sentenceBegin,
    int sentenceEnd,
    String kind,
    String tier,
    String was,
    String now,
    String original,
    String made) {

  /** The fault that a change makes of this story. */
  static Fault of(Story clean, Change change, String kind, String tier, String made) {
    String text = clean.with(change).text();
    int begin = change.begin();
    int end = begin + change.now().length();
    Stretch sentence = Sentence.around(text, begin, end);
    boolean gone = change.now().isBlank();
    return new Fault(
        clean.id(),
        points(text, gone ? sentence.begin() : begin),
        points(text, gone ? sentence.end() : end),
        points(text, sentence.begin()),
        points(text, sentence.end()),
        kind,
        tier,
        change.was(clean.text()),
        change.now(),
        change.original(),
        made);
  }

  private static int points(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  static Fault of(JsonNode line) {
    return new Fault(
        line.path("article").asText(),
        line.path("begin").asInt(),
        line.path("end").asInt(),
        line.path("sentenceBegin").asInt(),
        line.path("sentenceEnd").asInt(),
        line.path("kind").asText(),
        line.path("tier").asText(),
        line.path("was").asText(),
        line.path("now").asText(),
        line.path("original").asText(),
        line.path("made").asText());
  }

  String json() {
    ObjectNode line = Workspaces.JSON.createObjectNode();
    line.put("article", article).put("begin", begin).put("end", end);
    line.put("sentenceBegin", sentenceBegin).put("sentenceEnd", sentenceEnd);
    line.put("kind", kind).put("tier", tier).put("was", was).put("now", now);
    line.put("original", original).put("made", made);
    return line.toString();
  }

  boolean isLone() {
    return tier.equals("lone");
  }
}
