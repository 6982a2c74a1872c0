package org.factdesk.desktop.article;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.desktop.words.Texts;

/** What assistive technology says about a place. */
final class Spoken {
  private static final Texts TEXTS = Texts.of(Spoken.class);

  private Spoken() {}

  /**
   * The innermost first, each with the number that its tag shows: "framing, 2 of 2 overlapping
   * marks; claim, 1 of 2 overlapping marks".
   */
  static String marksAt(Sheet sheet, int offset) {
    List<Mark> marks = sheet.marks().at(offset);
    if (marks.isEmpty()) {
      return TEXTS.get("spoken.none");
    }
    if (marks.size() == 1) {
      return marks.get(0).annotation().layer();
    }
    List<Mark> outermostFirst = marks.stream().sorted(Mark.ORDER).toList();
    return marks.stream()
        .map(
            mark ->
                TEXTS.get(
                    "spoken.overlap",
                    mark.annotation().layer(),
                    outermostFirst.indexOf(mark) + 1,
                    marks.size()))
        .collect(Collectors.joining("; "));
  }
}
