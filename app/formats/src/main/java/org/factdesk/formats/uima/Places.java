package org.factdesk.formats.uima;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.formats.Range;

/** The parts of a mark with gaps, as a feature of ours has them. */
final class Places {
  private Places() {}

  /** The parts, where they say what the extent says; else the extent. */
  static List<Range> of(int begin, int end, String parts) {
    List<Range> extent = List.of(new Range(begin, end));
    if (parts.isEmpty()) {
      return extent;
    }
    List<Range> ranges = new ArrayList<>();
    for (String part : parts.split(" ", -1)) {
      int hyphen = part.indexOf('-', 1);
      try {
        int from = Integer.parseInt(part.substring(0, Math.max(0, hyphen)));
        ranges.add(new Range(from, Integer.parseInt(part.substring(hyphen + 1))));
      } catch (NumberFormatException e) {
        return extent; // somebody changed it
      }
    }
    boolean fits = ranges.get(0).begin() == begin && ranges.get(ranges.size() - 1).end() == end;
    return fits ? ranges : extent;
  }
}
