package org.factdesk.benchmarks.planted;

/** From here to there in a text, in UTF-16 units. */
record Stretch(int begin, int end) {
  String in(String text) {
    return text.substring(begin, end);
  }
}
