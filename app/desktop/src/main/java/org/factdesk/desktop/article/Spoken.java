package org.factdesk.desktop.article;

import java.util.List;
import java.util.stream.Collectors;

/** What assistive technology says about a place. */
final class Spoken {
  private Spoken() {}

  /**
   * The innermost first, each with the number that its tag shows: "framing, 2 of 2 overlapping
   * marks; claim, 1 of 2 overlapping marks".
   */
  static String marksAt(Sheet sheet, int offset) {
    List<Mark> marks = sheet.marks().at(offset);
    if (marks.isEmpty()) {
      return "no mark here";
    }
    if (marks.size() == 1) {
      return marks.get(0).annotation().layer();
    }
    List<Mark> outermostFirst = marks.stream().sorted(Mark.ORDER).toList();
    return marks.stream()
        .map(
            mark ->
                "%s, %d of %d overlapping marks"
                    .formatted(
                        mark.annotation().layer(), outermostFirst.indexOf(mark) + 1, marks.size()))
        .collect(Collectors.joining("; "));
  }
}
