package org.factdesk.desktop.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What assistive technology says about a place. */
final class Spoken {
  private Spoken() {}

  /** Such as "framing, 1 of 2 overlapping marks; claim, 2 of 2 overlapping marks". */
  static String marksAt(Sheet sheet, int offset) {
    List<Mark> marks = sheet.marks().at(offset);
    if (marks.isEmpty()) {
      return "no mark here";
    }
    if (marks.size() == 1) {
      return marks.get(0).annotation().layer();
    }
    return IntStream.range(0, marks.size())
        .mapToObj(
            i ->
                "%s, %d of %d overlapping marks"
                    .formatted(marks.get(i).annotation().layer(), i + 1, marks.size()))
        .collect(Collectors.joining("; "));
  }
}
