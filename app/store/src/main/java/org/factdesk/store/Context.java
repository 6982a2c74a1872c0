package org.factdesk.store;

import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;

/** The words around places of a text, a fixed number of code points of them. */
final class Context {
  /** Code points on either side. */
  static final int LENGTH = 32;

  private final String text;
  private final CodePoints codePoints;

  Context(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  /** The text's length in code points. */
  int length() {
    return codePoints.length();
  }

  int codePoint(int offset) {
    return codePoints.fromUtf16(offset);
  }

  String before(Span span) {
    return text.substring(back(span.begin()), span.begin());
  }

  String after(Span span) {
    return text.substring(span.end(), forward(span.end()));
  }

  /** The span's first words. */
  String start(Span span) {
    return text.substring(span.begin(), Math.min(span.end(), forward(span.begin())));
  }

  /** The span's last words. */
  String end(Span span) {
    return text.substring(Math.max(span.begin(), back(span.end())), span.end());
  }

  private int back(int offset) {
    return codePoints.toUtf16(Math.max(0, codePoints.fromUtf16(offset) - LENGTH));
  }

  private int forward(int offset) {
    return codePoints.toUtf16(Math.min(codePoints.length(), codePoints.fromUtf16(offset) + LENGTH));
  }
}
