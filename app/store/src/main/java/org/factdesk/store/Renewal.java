package org.factdesk.store;

import java.util.List;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Problem;

/**
 * One annotator's work that somebody else changed on the disk.
 *
 * @param file as messages name it
 * @param before as it was when it was last read or saved here
 * @param now as it is on the disk; the same where that cannot be read
 * @param problems with what is on the disk
 */
public record Renewal(
    String file, AnnotationSet before, AnnotationSet now, List<Problem> problems) {
  public Renewal {
    problems = List.copyOf(problems);
  }
}
