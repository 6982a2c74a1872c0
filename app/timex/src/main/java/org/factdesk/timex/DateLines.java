package org.factdesk.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;

/** Lines that state the day of publication and nothing else, and addresses with a date in them. */
final class DateLines {
  private static final Set<String> FIRST_OUT = Set.of("published", "posted", "date", "created");
  private static final Set<String> CHANGED = Set.of("updated", "modified", "edited", "revised");
  private static final Set<String> AROUND =
      Set.of(
          "last",
          "first",
          "on",
          "at",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "by",
          "et",
          "est",
          "edt",
          "gmt",
          "utc",
          "ist",
          "pst",
          "pdt",
          "cet",
          "bst",
          "msk",
          "time",
          "the",
          "t",
          "z",
          "local",
          "article",
          "story",
          "publication",
          "of",
          "ago",
          "hours",
          "min",
          "read");

  private final String text;
  private final List<Raw> dates;

  DateLines(String text, List<Raw> dates) {
    this.text = text;
    this.dates = dates;
  }

  Optional<Metadatum<DateRange>> find() {
    Optional<Metadatum<DateRange>> best = Optional.empty();
    for (Raw raw : dates) {
      Optional<Metadatum<DateRange>> clue =
          PublicationClues.day(raw).flatMap(day -> clue(raw, day));
      if (clue.isPresent() && (best.isEmpty() || clue.get().certainty() > best.get().certainty())) {
        best = clue;
      }
    }
    return best;
  }

  private Optional<Metadatum<DateRange>> clue(Raw raw, LocalDate day) {
    Line line = Line.around(text, raw.span().begin());
    if (isInAddress(raw, line)) {
      return Optional.of(read(day, 0.9, "from the date in the address " + day));
    }
    if (!line.isWhole() || line.end() - line.begin() > 120) {
      return Optional.empty();
    }
    String rest = line.before(raw.span().begin()) + " " + line.after(raw.span().end());
    return fromLabel(rest.toLowerCase(Locale.ROOT), day);
  }

  private static Optional<Metadatum<DateRange>> fromLabel(String rest, LocalDate day) {
    boolean changed = false;
    boolean firstOut = false;
    boolean byline = rest.startsWith("by ");
    for (String word : rest.split("[^a-z]+")) {
      changed |= CHANGED.contains(word);
      firstOut |= FIRST_OUT.contains(word);
      boolean known = word.isEmpty() || changed || firstOut || AROUND.contains(word);
      if (!known && !byline) {
        return Optional.empty();
      }
    }
    if (changed && !firstOut) {
      return Optional.of(read(day, 0.8, "from the line that says when it was updated"));
    }
    return Optional.of(
        firstOut
            ? read(day, 0.98, "from the line that says when it was published")
            : read(day, byline ? 0.9 : 0.95, "from a line that holds nothing but the date"));
  }

  private static Metadatum<DateRange> read(LocalDate day, double certainty, String reason) {
    return new Metadatum<>(DateRange.day(day), Origin.READ_FROM_TEXT, certainty, reason);
  }

  /** Whether the date stands in the word of the line that begins an address. */
  private static boolean isInAddress(Raw raw, Line line) {
    String before = line.before(raw.span().begin());
    int space = before.lastIndexOf(' ');
    String word = before.substring(space + 1);
    return raw.span().begin() > 0
        && !Character.isWhitespace(line.text().charAt(raw.span().begin() - 1))
        && (word.contains("://") || word.startsWith("www."));
  }
}
