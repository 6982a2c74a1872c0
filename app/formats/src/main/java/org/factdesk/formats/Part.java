package org.factdesk.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;

/**
 * An annotation without gaps, or one part of one with gaps, as formats that know no gaps write it:
 * a mark for each part, with the same features and the same note.
 *
 * @param number of the part, from 0
 * @param span in UTF-16 units
 */
public record Part(Made<Annotation> made, int number, Span span) {
  /** Why such an annotation is told as changed. */
  public static final String RULE = "written as one mark for each part, as the format has no gaps";

  /** The annotation's own id for the first part; for the others, followed by their number. */
  public String id() {
    return number == 0 ? made.value().id() : made.value().id() + "~" + (number + 1);
  }

  /**
   * The annotation's own id by that of a part; the id itself where it is none of a further part.
   */
  public static String whole(String id) {
    int mark = id.lastIndexOf('~');
    boolean further = mark > 0 && mark < id.length() - 1;
    for (int i = mark + 1; further && i < id.length(); i++) {
      further = id.charAt(i) >= '0' && id.charAt(i) <= '9';
    }
    return further ? id.substring(0, mark) : id;
  }

  /** All parts of all annotations, in the order of the annotations. */
  public static List<Part> of(Sample sample) {
    List<Part> parts = new ArrayList<>();
    for (Made<Annotation> made : sample.annotations()) {
      List<Span> spans = made.value().spans();
      for (int i = 0; i < spans.size(); i++) {
        parts.add(new Part(made, i, spans.get(i)));
      }
    }
    return parts;
  }

  /** Tells each annotation with gaps as changed. */
  public static void lose(Sample sample, CodePoints codePoints, Writing writing)
      throws IOException {
    for (Made<Annotation> made : sample.annotations()) {
      if (made.value().isDiscontinuous()) {
        lose(sample, made, made.value().spans(), RULE, codePoints, writing);
      }
    }
  }

  /**
   * Tells an annotation as changed.
   *
   * @param written in UTF-16 units, each a mark of its own
   */
  public static void lose(
      Sample sample,
      Made<Annotation> made,
      List<Span> written,
      String rule,
      CodePoints codePoints,
      Writing writing)
      throws IOException {
    List<List<Range>> marks = new ArrayList<>();
    for (Span span : written) {
      marks.add(
          List.of(new Range(codePoints.fromUtf16(span.begin()), codePoints.fromUtf16(span.end()))));
    }
    writing.lost(Loss.spans(sample.id(), made.annotator(), made.value().id(), marks, rule));
  }
}
