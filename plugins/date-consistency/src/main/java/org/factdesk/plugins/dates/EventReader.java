package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.factdesk.checker.Mention;
import org.factdesk.model.DateRange;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.plugins.dates.DatedEvent.Hours;
import org.factdesk.plugins.dates.DatedEvent.Part;
import org.factdesk.plugins.dates.DatedEvent.Setting;
import org.factdesk.plugins.dates.DatedEvent.Words;
import org.factdesk.plugins.dates.EventWords.Word;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/** Takes the dated events out of one article. */
final class EventReader {
  /** How many words on either side of a date belong to its event at most. */
  private static final int REACH = 26;

  /** How many words beside the date make its literal surroundings. */
  private static final int BESIDE = 4;

  private static final int LONGEST_PERIOD = 31;

  private static final int MOST_DAYS = 60;

  /** How many words on either side of a date stand near it. */
  private static final int NEAR = 7;

  private static final int MOST_WORDS = 40;

  /** How far before a date, in UTF-16 units, its part of the day is told. */
  private static final int BESIDE_HOURS = 15;

  private static final Pattern LATE = Pattern.compile("\\blate\\b");
  private static final int SUBJECT = 8;

  /** How many words a date can own. */
  private static final int OWNED = 6;

  private final ArticleDates dates;
  private final List<TimeExpression> dated;
  private final MarkedClaims claims;
  private final Setting setting;

  EventReader(ArticleDates dates) {
    this.dates = dates;
    this.dated = dates.expressions().stream().filter(this::isDated).toList();
    this.claims = new MarkedClaims(dates.article());
    List<LocalDate> named =
        dates.expressions().stream()
            .flatMap(expression -> expression.days().stream())
            .filter(DateRange::isOneDay)
            .map(DateRange::from)
            .sorted()
            .distinct()
            .limit(MOST_DAYS)
            .toList();
    this.setting = StoryWords.of(dates.text(), named);
  }

  /** Each date of the article under all of its keys. */
  List<Mention<DatedEvent>> mentions() {
    String article = dates.article().id();
    List<Mention<DatedEvent>> mentions = new ArrayList<>();
    for (Mention<DatedEvent> told : Repeats.joined(told())) {
      for (String key : EventKeys.of(told.fact(), article)) {
        mentions.add(new Mention<>(key, told.place(), told.fact()));
      }
    }
    return mentions;
  }

  /** Each date once, without a key. */
  private List<Mention<DatedEvent>> told() {
    List<Mention<DatedEvent>> told = new ArrayList<>();
    int index = 0;
    while (index < dated.size()) {
      Span sentence = dates.sentenceAround(dated.get(index).span());
      int first = index;
      while (index < dated.size() && dated.get(index).span().begin() < sentence.end()) {
        index++;
      }
      read(sentence, dated.subList(first, index), told);
    }
    return told;
  }

  private boolean isDated(TimeExpression expression) {
    SectionKind section = dates.sectionAt(expression.span().begin());
    boolean story =
        section == SectionKind.BODY
            || section == SectionKind.HEADLINE
            || section == SectionKind.DATELINE
            || section == SectionKind.REPEAT;
    boolean date = expression.type() == TimexType.DATE || expression.type() == TimexType.TIME;
    return story
        && date
        && expression.days().isPresent()
        && isShort(expression.days().get())
        && !countsHours(expression.span().in(dates.text()));
  }

  /** "18 hours earlier" may be today or yesterday. */
  private static boolean countsHours(String words) {
    return words.contains("hour") || words.contains("minute");
  }

  private static boolean isShort(DateRange days) {
    return days.from().plusDays(LONGEST_PERIOD).isAfter(days.to());
  }

  private void read(Span sentence, List<TimeExpression> inside, List<Mention<DatedEvent>> told) {
    List<Span> spans = inside.stream().map(TimeExpression::span).toList();
    List<Span> clauses = Clauses.of(dates.text(), sentence, spans);
    for (int i = 0; i < inside.size(); i++) {
      TimeExpression expression = inside.get(i);
      DatedEvent event = event(sentence, clauses.get(i), expression);
      told.add(new Mention<>("", dates.article().place(expression.span()), event));
    }
  }

  private DatedEvent event(Span sentence, Span clause, TimeExpression expression) {
    Span date = expression.span();
    boolean owns = owns(date);
    int begin = owns ? date.begin() : clause.begin();
    List<Word> before = last(EventWords.in(dates.text(), begin, date.begin()), REACH);
    List<Word> later = EventWords.in(dates.text(), date.end(), clause.end());
    List<Word> after = first(later, owns ? OWNED : REACH);
    Words words = words(sentence, date, before, after);
    return new DatedEvent(
        expression.days().orElseThrow(),
        others(expression),
        firmness(expression.basis()),
        anchor(expression),
        hours(expression),
        Sayings.isSaying(before, after),
        part(date),
        words,
        expression.reason(),
        dates.published().map(known -> known.value().from()).orElse(LocalDate.MIN),
        MovedPublication.isPossible(dates, expression, anchor(expression)),
        setting,
        claims.of(date, sentence, dated.stream().map(TimeExpression::span).toList()),
        List.of(),
        subject(words));
  }

  /** "Sunday's season finale": the date belongs to what it owns, whatever else the clause tells. */
  private boolean owns(Span date) {
    String text = dates.text();
    int end = Math.min(text.length(), date.end() + 3);
    String next = text.substring(date.end(), end).replace(" ", "");
    return next.startsWith("'s") || next.startsWith("’s");
  }

  private Words words(Span sentence, Span date, List<Word> before, List<Word> after) {
    List<Word> around = content(before);
    List<Word> later = content(after);
    TreeSet<String> near = new TreeSet<>();
    last(around, NEAR).forEach(word -> near.add(word.stem()));
    first(later, NEAR).forEach(word -> near.add(word.stem()));
    around.addAll(later);
    TreeSet<String> all = new TreeSet<>();
    content(EventWords.in(dates.text(), sentence.begin(), date.begin()))
        .forEach(word -> all.add(word.stem()));
    content(EventWords.in(dates.text(), date.end(), sentence.end()))
        .forEach(word -> all.add(word.stem()));
    return new Words(
        stems(around),
        List.copyOf(near),
        EventVerbs.nearest(before, after),
        all.stream().limit(MOST_WORDS).toList(),
        first(around, 12).stream().map(w -> dates.text().substring(w.begin(), w.end())).toList(),
        joined(last(around(date, -1), BESIDE)),
        joined(first(around(date, 1), BESIDE)));
  }

  private static List<Word> content(List<Word> words) {
    return new ArrayList<>(words.stream().filter(Word::isContent).toList());
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).sorted().distinct().toList();
  }

  private String subject(Words words) {
    String event = String.join(" ", words.stems().stream().limit(SUBJECT).toList());
    return dates.article().id() + ": " + event;
  }

  private static List<LocalDate> others(TimeExpression expression) {
    return expression.alternatives().stream()
        .flatMap(other -> other.days().stream())
        .filter(DateRange::isOneDay)
        .map(DateRange::from)
        .sorted()
        .distinct()
        .toList();
  }

  /** The words on one side of the date, over the ends of clauses and sentences. */
  private List<Word> around(Span date, int side) {
    String text = dates.text();
    int reach = BESIDE * 16;
    return side < 0
        ? EventWords.in(text, Math.max(0, date.begin() - reach), date.begin())
        : EventWords.in(text, date.end(), Math.min(text.length(), date.end() + reach));
  }

  private static String joined(List<Word> words) {
    return words.size() < BESIDE ? "" : String.join(" ", words.stream().map(Word::form).toList());
  }

  private double firmness(Basis basis) {
    return switch (basis) {
      case STATED -> 1;
      case TEXT -> 0.7;
      default -> 0.9 * dates.certainty();
    };
  }

  private Part part(Span date) {
    return switch (dates.sectionAt(date.begin())) {
      case REPEAT -> Part.REPEAT;
      case DATELINE -> Part.DATELINE;
      default -> Part.STORY;
    };
  }

  private Anchor anchor(TimeExpression expression) {
    if (expression.basis() == Basis.STATED) {
      return Anchor.STATED;
    }
    String words = expression.span().in(dates.text());
    boolean dated = words.chars().anyMatch(Character::isDigit) && Months.isNamedIn(words);
    if (dated) {
      return Anchor.NEAREST_YEAR;
    }
    return expression.weekday().isPresent() ? Anchor.WEEKDAY : Anchor.COUNTED;
  }

  /** "Late Thursday", "late on Thursday", "Thursday night", "the early hours of Friday". */
  private Hours hours(TimeExpression expression) {
    Span date = expression.span();
    String text = dates.text();
    String words =
        text.substring(Math.max(0, date.begin() - BESIDE_HOURS), date.end())
            .toLowerCase(Locale.ROOT);
    String value = expression.value();
    if (words.contains("early") || words.contains("overnight") || value.endsWith("TMO")) {
      return Hours.EARLY;
    }
    boolean late = LATE.matcher(words).find();
    return late || value.endsWith("TNI") || value.endsWith("TEV") ? Hours.LATE : Hours.ANY;
  }

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  private static <T> List<T> last(List<T> all, int count) {
    return all.subList(Math.max(0, all.size() - count), all.size());
  }
}
