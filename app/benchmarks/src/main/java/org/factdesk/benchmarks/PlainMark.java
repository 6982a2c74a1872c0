package org.factdesk.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;

/** A mark as the plainest of programs would hold it. */
final class PlainMark {
  int number;
  int begin;
  int end;
  String id = "";
  String type = "";
  String label = "";
  String author = "";
  String note = "";
  String words = "";

  static PlainMark text(String text) {
    PlainMark mark = new PlainMark();
    mark.note = text;
    return mark;
  }

  /** Of the short JSON, at the start of a mark. */
  static PlainMark parse(JsonParser parser, Map<String, String> shared) throws IOException {
    PlainMark mark = new PlainMark();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "id" -> mark.number = parser.getIntValue();
        case "start" -> mark.begin = parser.getIntValue();
        case "end" -> mark.end = parser.getIntValue();
        case "type" -> mark.type = shared(shared, parser.getText());
        case "label" -> mark.label = shared(shared, parser.getText());
        case "author" -> mark.author = shared(shared, parser.getText());
        default -> mark.note = parser.getText();
      }
    }
    return mark;
  }

  /** Of our own file, at the start of a mark. */
  static PlainMark parseOurs(JsonParser parser, Map<String, String> shared) throws IOException {
    PlainMark mark = new PlainMark();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "id" -> mark.id = parser.getText();
        case "layer" -> mark.type = shared(shared, parser.getText());
        case "label" -> mark.label = shared(shared, parser.getText());
        case "by" -> mark.author = shared(shared, parser.getText());
        case "note" -> mark.note = parser.getText();
        case "quote" -> {
          parser.nextToken();
          mark.words = parser.getText();
          parser.nextToken();
        }
        case "spans" -> {
          parser.nextToken();
          parser.nextToken();
          mark.begin = parser.getIntValue();
          parser.nextToken();
          mark.end = parser.getIntValue();
          parser.nextToken();
          parser.nextToken();
        }
        case "features" -> {
          parser.nextToken();
          parser.nextToken();
          mark.label = shared(shared, parser.getText());
          parser.nextToken();
        }
        default -> {}
      }
    }
    return mark;
  }

  private static String shared(Map<String, String> texts, String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
