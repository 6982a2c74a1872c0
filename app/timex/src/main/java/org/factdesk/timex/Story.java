package org.factdesk.timex;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.DateRange;
import org.factdesk.model.Span;

/**
 * What is known while a text is read from front to back: publication, the last date named, and how
 * far a story of the past has come.
 */
final class Story {
  /** So many UTF-16 units further on, a date stated in full still gives its year to others. */
  private static final int NEAR = 300;

  private static final int RECENT = 300;

  /** What may stand between the first and the last day of a stretch. */
  private static final Set<String> JOINS =
      Set.of("through", "to", "until", "-", "–", "and end", "and ends", "and ending", "and run to");

  private static final int LONGEST_JOIN = 14;

  private final String text;
  private final Optional<DateRange> published;
  private final BitSet stories;
  private final StoryLine line = new StoryLine();
  private boolean narrative;
  private Optional<Period> last;
  private Optional<Period> lastStated = Optional.empty();
  private int statedAt;
  private Optional<Period> passed = Optional.empty();
  private int passedAt;
  private int lastAt;
  private Optional<String> lastTime = Optional.empty();
  private int timeAt;

  Story(String text, Optional<DateRange> published, List<Raw> expressions) {
    this.text = text;
    this.published = published;
    this.stories = Passages.stories(published, expressions);
    this.last = published.isEmpty() ? firstStated(expressions) : Optional.empty();
    last.ifPresent(line::begin);
  }

  private static Optional<Period> firstStated(List<Raw> expressions) {
    return expressions.stream()
        .filter(raw -> raw.meaning() instanceof Meaning.Calendar date && date.month() > 0)
        .map(PublicationClues::day)
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> Period.holding(day, Unit.DAY));
  }

  /** Goes on to the expression of this number. */
  void enter(int index) {
    narrative = stories.get(index);
  }

  Optional<DateRange> published() {
    return published;
  }

  /** Whether dates hang on each other here rather than on the day of publication. */
  boolean isNarrative() {
    return narrative;
  }

  /** The date that the text named last. */
  Optional<Period> last() {
    return last;
  }

  /**
   * The time that the text told of last and that is no longer than the unit: "two weeks later" does
   * not count from a year. In news a year named in passing counts only a little further on.
   */
  Optional<Period> toldOf(Unit unit, int offset) {
    if (unit.ordinal() >= Unit.YEAR.ordinal()
        && passed.isPresent()
        && passedAt >= lastAt
        && offset - passedAt <= NEAR / 2) {
      return passed;
    }
    Optional<Period> fine = last.filter(period -> period.unit().ordinal() <= unit.ordinal());
    if (fine.isPresent() || !narrative) {
      return fine;
    }
    return line.position().filter(p -> p.unit().ordinal() <= unit.ordinal()).or(() -> last);
  }

  /** What "today" is: the day of publication, or the date reached by a story of the past. */
  Optional<DateRange> now() {
    return narrative ? line.position().or(() -> last).map(Period::days) : published;
  }

  /** What a weekday counts from: a day that a story named just before, else publication. */
  Optional<DateRange> nowForWeekdays(int offset) {
    boolean near = offset - lastAt <= NEAR;
    Optional<DateRange> day = last.filter(p -> near && p.unit() == Unit.DAY).map(Period::days);
    return narrative && published.isPresent() ? day.or(() -> published) : now();
  }

  /**
   * The day that a stretch begins with: "[Monday] through Friday", "[begin Monday] and end Friday".
   */
  Optional<LocalDate> begun(int offset) {
    boolean near = lastAt > 0 && lastAt < offset && offset - lastAt < LONGEST_JOIN;
    String between = near ? text.substring(lastAt, offset).strip() : "";
    return last.filter(period -> period.unit() == Unit.DAY && JOINS.contains(between))
        .map(period -> period.days().to());
  }

  /** The latest day that "today" can be. */
  Optional<LocalDate> today() {
    return now().map(DateRange::to);
  }

  /** The year in which the story goes on with a day or month that does not say its year. */
  int followingYear(Meaning.Calendar date) {
    return line.followingYear(date, last.orElseThrow());
  }

  /** The year meant by a direction of {@link Meaning} that names one by another; 0 if none. */
  int namedYear(int direction) {
    int today = today().map(LocalDate::getYear).orElse(0);
    int told = last.map(period -> period.days().from().getYear()).orElse(today);
    return switch (direction) {
      case Meaning.LAST_YEAR -> today - 1;
      case Meaning.THIS_YEAR -> today;
      case Meaning.NEXT_YEAR -> today + 1;
      case Meaning.YEAR_BEFORE -> told - 1;
      case Meaning.THAT_YEAR -> told;
      case Meaning.YEAR_AFTER -> told + 1;
      default -> 0;
    };
  }

  Basis basis() {
    return narrative ? Basis.TEXT : Basis.PUBLICATION;
  }

  /** Remembers a time of day, as its TIMEX3 value. */
  void timed(String value, int offset) {
    lastTime = Optional.of(value);
    timeAt = offset;
  }

  /** The time of day that the text named a little before the offset. */
  Optional<String> lastTime(int offset) {
    return lastTime.filter(time -> offset - timeAt <= NEAR);
  }

  /** Remembers a year that news names in passing. */
  void passed(Period year, int offset) {
    passed = Optional.of(year);
    passedAt = offset;
  }

  void reached(Period period, Raw raw) {
    int begin = raw.span().begin();
    boolean sameSentence = last.isPresent() && !TextPlaces.endsSentence(text, lastAt, begin);
    boolean leading = TextPlaces.leadsSentence(text, begin);
    line.reached(period, raw.meaning(), leading, sameSentence);
    last = Optional.of(period);
    lastAt = raw.span().end();
  }

  /** Remembers a date that the text states with its year, but for that of a birth or founding. */
  void stated(Period period, Span span) {
    boolean aside =
        TextPlaces.followsWord(text, span.begin(), "born", "founded", "established", "since");
    lastStated = aside ? Optional.empty() : Optional.of(period);
    statedAt = span.end();
  }

  /**
   * The date that news stated in full a little before the offset, where it is not of about the time
   * of publication: what follows without a year goes with it.
   */
  Optional<Period> statedBefore(int offset) {
    boolean near = !narrative && offset - statedAt <= NEAR;
    boolean own = TextPlaces.followsWord(text, offset, "ended", "ending", "said", "announced");
    return near && !own ? lastStated.filter(period -> !isRecent(period)) : Optional.empty();
  }

  private boolean isRecent(Period period) {
    return published.isEmpty()
        || !period.days().to().isBefore(published.get().from().minusDays(RECENT));
  }
}
