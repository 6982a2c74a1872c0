package org.factdesk.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;
import org.factdesk.timex.PublicationClue.Source;

/** Lines that state the day of publication and nothing else, and addresses with a date in them. */
final class DateLines {
  private static final int LONGEST = 120;
  private static final int LONGEST_ADDRESS = 400;

  /** A page with so many lines of different days is a list of other articles. */
  private static final int LIST = 3;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[A-Za-z]{1,12}:[ \\t]*)?((?:https?://|www\\.)[^\\s]{4,"
              + LONGEST_ADDRESS
              + "})[ \\t\\r]*$");

  private static final Pattern MASTHEAD = Pattern.compile("THE \\p{Lu}[\\p{Lu} .'’&-]{2,40},?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY");

  private final String text;
  private final List<Raw> dates;
  private final SlashDates slashes;

  DateLines(String text, List<Raw> dates) {
    this.text = text;
    this.dates = dates;
    this.slashes = SlashDates.of(dates, Optional.empty());
  }

  /** All that the lines of the text say, in order; what cannot be told from a list is left out. */
  List<PublicationClue> clues() {
    List<PublicationClue> clues = new ArrayList<>();
    for (Raw raw : dates) {
      day(raw).flatMap(day -> clue(raw, day)).ifPresent(clues::add);
    }
    clues.addAll(addresses());
    boolean manyLines = days(clues, Source.BARE_LINE) >= LIST;
    boolean manyAddresses = days(clues, Source.ADDRESS) > 1;
    clues.removeIf(clue -> manyLines && clue.source() == Source.BARE_LINE);
    clues.removeIf(clue -> manyAddresses && clue.source() == Source.ADDRESS);
    return clues;
  }

  private static long days(List<PublicationClue> clues, Source source) {
    return clues.stream()
        .filter(clue -> clue.source() == source)
        .map(PublicationClue::day)
        .distinct()
        .count();
  }

  private Optional<LocalDate> day(Raw raw) {
    if (raw.meaning() instanceof Meaning.Slashed slashed) {
      return slashes
          .value(slashed, "")
          .days()
          .filter(days -> days.isOneDay())
          .map(days -> days.from());
    }
    return PublicationClues.day(raw);
  }

  private Optional<PublicationClue> clue(Raw raw, LocalDate day) {
    Line line = Line.around(text, raw.span().begin());
    if (!line.isWhole() || line.end() - line.begin() > LONGEST) {
      return Optional.empty();
    }
    String before = line.before(raw.span().begin());
    String after = line.after(raw.span().end());
    if (after.isEmpty() && isMasthead(before, raw.span().in(text))) {
      return Optional.of(new PublicationClue(raw.span(), day, Source.BARE_LINE, 0.9));
    }
    return LineLabel.of(before, after)
        .map(source -> new PublicationClue(raw.span(), day, source, certainty(source, before)));
  }

  /** "THE TIMES, SATURDAY, AUGUST 8, 1998": the name of a paper with the weekday of its issue. */
  private static boolean isMasthead(String before, String date) {
    return MASTHEAD.matcher(before).matches() && WEEKDAY.matcher(date).lookingAt();
  }

  private static double certainty(Source source, String before) {
    return switch (source) {
      case PUBLISHED_LINE -> 0.98;
      case UPDATED_LINE -> 0.8;
      default -> before.regionMatches(true, 0, "by ", 0, 3) ? 0.9 : 0.95;
    };
  }

  private List<PublicationClue> addresses() {
    List<PublicationClue> clues = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      AddressDates.in(matcher.group(1))
          .map(day -> new PublicationClue(span, day, Source.ADDRESS, 0.9))
          .ifPresent(clues::add);
    }
    return clues;
  }
}
