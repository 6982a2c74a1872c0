package org.factdesk.formats.webanno;

import java.util.List;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;

/** A part of an annotation without gaps, as one annotation of WebAnno. */
final class Piece {
  final Made<Annotation> made;
  final List<Units.Unit> rows;

  /** Tells it from others on the same row; 0 where nothing needs it. */
  int number;

  Piece(Made<Annotation> made, List<Units.Unit> rows) {
    this.made = made;
    this.rows = rows;
  }

  String layer() {
    return made.value().layer();
  }
}
