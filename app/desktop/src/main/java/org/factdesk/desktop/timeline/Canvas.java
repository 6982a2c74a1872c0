package org.factdesk.desktop.timeline;

import java.awt.Shape;
import org.factdesk.checker.Severity;

/** What a chart is drawn on: a screen, a picture, a file. Lengths are px. */
interface Canvas {
  void fill(Shape shape, Ink ink);

  void draw(Shape shape, Ink ink, double pen);

  /** With 4 px drawn and 3 left out in turn. */
  void dash(Shape shape, Ink ink, double pen);

  /** Words from {@code x} on their baseline. */
  void write(String words, Lettering lettering, Ink ink, double x, double baseline);

  /** Words that run upwards from that point. */
  void writeUpwards(String words, Lettering lettering, Ink ink, double x, double y);

  /** The sign of a finding, 16 by 16 px. */
  void sign(Severity severity, double x, double y);

  /** The same, with its origin at that point of this one. */
  Canvas at(double x, double y);
}
