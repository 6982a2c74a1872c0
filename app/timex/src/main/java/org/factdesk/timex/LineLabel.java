package org.factdesk.timex;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.timex.PublicationClue.Source;

/** What the other words of a line with a date say about that date. */
final class LineLabel {
  private static final Set<String> FIRST_OUT =
      Set.of(
          "published",
          "posted",
          "created",
          "released",
          "issued",
          "uploaded",
          "submitted",
          "filed",
          "embargoed");

  private static final Set<String> CHANGED =
      Set.of("updated", "modified", "edited", "revised", "update", "changed");

  /** Words that go with a day and a time of day, zones included. */
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
          "hrs",
          "min",
          "read",
          "until",
          "views",
          "reads",
          "shares",
          "comments",
          "for",
          "immediate",
          "release",
          "originally",
          "online",
          "web",
          "uk",
          "us",
          "et",
          "est",
          "edt",
          "gmt",
          "utc",
          "ist",
          "pst",
          "pdt",
          "cst",
          "cdt",
          "mst",
          "mdt",
          "cet",
          "cest",
          "eet",
          "eest",
          "bst",
          "msk",
          "akst",
          "akdt",
          "hst",
          "hkt",
          "sgt",
          "jst",
          "kst",
          "aest",
          "aedt",
          "nzst",
          "nzdt",
          "sast",
          "wib",
          "pkt",
          "gst",
          "ct",
          "pt",
          "mt",
          "eastern",
          "pacific",
          "central");

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private LineLabel() {}

  /**
   * What the line says of the date; empty where it holds words that do not go with a day.
   *
   * @param before the words of the line before the date
   * @param after the words of the line behind the date
   */
  static Optional<Source> of(String before, String after) {
    String lead = before.toLowerCase(Locale.ROOT);
    String front = lead.matches("(?:publication )?date ?:") ? "" : lead;
    String back = after.toLowerCase(Locale.ROOT);
    boolean byline = front.startsWith("by ");
    return byline || goesWithDay(front + " " + back)
        ? Optional.of(nearest(front, back))
        : Optional.empty();
  }

  /** Whether all words go with a day, as far as a label, behind which anything may follow. */
  private static boolean goesWithDay(String words) {
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      String word = matcher.group();
      if (FIRST_OUT.contains(word) || CHANGED.contains(word)) {
        return true;
      }
      if (!AROUND.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The label right before the date; else one behind it that no other date follows. */
  private static Source nearest(String front, String back) {
    Source label = Source.BARE_LINE;
    Matcher before = WORD.matcher(front);
    while (before.find()) {
      label = source(before.group(), label);
    }
    Matcher after = WORD.matcher(back);
    while (label == Source.BARE_LINE && after.find()) {
      boolean own = !YEAR.matcher(back.substring(after.end())).find();
      label = own ? source(after.group(), label) : label;
    }
    return label;
  }

  private static Source source(String word, Source otherwise) {
    if (FIRST_OUT.contains(word)) {
      return Source.PUBLISHED_LINE;
    }
    return CHANGED.contains(word) ? Source.UPDATED_LINE : otherwise;
  }
}
