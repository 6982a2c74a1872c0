package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.factdesk.checker.Mention;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.plugins.dates.DatedEvent.Part;
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

  private final ArticleDates dates;
  private final List<String> story;
  private final List<LocalDate> named;

  EventReader(ArticleDates dates) {
    this.dates = dates;
    this.story = StoryWords.of(dates.text());
    this.named =
        dates.expressions().stream()
            .flatMap(expression -> expression.days().stream())
            .filter(DateRange::isOneDay)
            .map(DateRange::from)
            .sorted()
            .distinct()
            .limit(MOST_DAYS)
            .toList();
  }

  List<Mention<DatedEvent>> mentions() {
    List<Mention<DatedEvent>> mentions = new ArrayList<>();
    List<TimeExpression> all = dates.expressions();
    int index = 0;
    while (index < all.size()) {
      Span sentence = dates.sentenceAround(all.get(index).span());
      List<TimeExpression> inside = new ArrayList<>();
      while (index < all.size() && all.get(index).span().begin() < sentence.end()) {
        if (isDated(all.get(index))) {
          inside.add(all.get(index));
        }
        index++;
      }
      read(sentence, inside, mentions);
    }
    return mentions;
  }

  private boolean isDated(TimeExpression expression) {
    SectionKind section = dates.sectionAt(expression.span().begin());
    boolean story =
        section == SectionKind.BODY
            || section == SectionKind.HEADLINE
            || section == SectionKind.DATELINE
            || section == SectionKind.REPEAT;
    boolean date = expression.type() == TimexType.DATE || expression.type() == TimexType.TIME;
    return story && date && expression.days().isPresent() && isShort(expression.days().get());
  }

  private static boolean isShort(DateRange days) {
    return days.from().plusDays(LONGEST_PERIOD).isAfter(days.to());
  }

  private void read(
      Span sentence, List<TimeExpression> inside, List<Mention<DatedEvent>> mentions) {
    List<Span> spans = inside.stream().map(TimeExpression::span).toList();
    List<Span> clauses = Clauses.of(dates.text(), sentence, spans);
    for (int i = 0; i < inside.size(); i++) {
      TimeExpression expression = inside.get(i);
      DatedEvent event = event(sentence, clauses.get(i), expression);
      Place place = dates.article().place(expression.span());
      for (String key : EventKeys.of(event, place.article())) {
        mentions.add(new Mention<>(key, place, event));
      }
    }
  }

  private DatedEvent event(Span sentence, Span clause, TimeExpression expression) {
    String text = dates.text();
    Span date = expression.span();
    List<Word> before = last(EventWords.in(text, clause.begin(), date.begin()), REACH);
    List<Word> after = first(EventWords.in(text, date.end(), clause.end()), REACH);
    List<Word> around = new ArrayList<>(before);
    around.addAll(after);
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> stems = new TreeSet<>(EventKeys.COMMONEST_FIRST);
    List<String> phrase = new ArrayList<>();
    for (Word word : around) {
      if (word.isContent()) {
        boolean first = word.begin() == sentence.begin();
        stems.add(word.stem());
        if (word.name() && !first) {
          names.add(word.stem());
        }
        phrase.add(text.substring(word.begin(), word.end()));
      }
    }
    return new DatedEvent(
        expression.days().orElseThrow(),
        firmness(expression.basis()),
        anchor(expression),
        Sayings.isSaying(before, after),
        part(date),
        List.copyOf(stems),
        List.copyOf(names),
        first(phrase, 12),
        joined(last(around(date, -1), BESIDE)),
        joined(first(around(date, 1), BESIDE)),
        expression.reason(),
        published(),
        story,
        named);
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

  private LocalDate published() {
    return dates.published().map(known -> known.value().from()).orElse(LocalDate.MIN);
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

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  private static <T> List<T> last(List<T> all, int count) {
    return all.subList(Math.max(0, all.size() - count), all.size());
  }
}
