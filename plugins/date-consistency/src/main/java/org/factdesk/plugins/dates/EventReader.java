package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.Mention;
import org.factdesk.model.DateRange;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.plugins.dates.DatedEvent.Setting;
import org.factdesk.plugins.dates.DatedEvent.Words;
import org.factdesk.timex.TimeExpression;

/** Takes the dated events out of one article. */
final class EventReader {
  private static final int MOST_DAYS = 60;

  /** How many words name the event in what a finding is about. */
  private static final int SUBJECT = 8;

  private final ArticleDates dates;
  private final EventDays days;
  private final List<TimeExpression> dated;
  private final List<Span> spans;
  private final MarkedClaims claims;
  private final Setting setting;

  EventReader(ArticleDates dates) {
    this.dates = dates;
    this.days = new EventDays(dates);
    this.dated = dates.expressions().stream().filter(days::areIn).toList();
    this.spans = dated.stream().map(TimeExpression::span).toList();
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
    List<Mention<DatedEvent>> all = Repeats.joined(told());
    boolean repeats = all.stream().anyMatch(told -> told.fact().part() == DatedEvent.Part.REPEAT);
    for (Mention<DatedEvent> told : all) {
      DatedEvent fact = repeats ? told.fact() : told.fact().withoutSurroundings();
      for (String key : EventKeys.of(fact, article)) {
        mentions.add(new Mention<>(key, told.place(), fact));
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

  /** A dateline that does not fit the day of publication is told there, and not once more. */
  private void read(Span sentence, List<TimeExpression> inside, List<Mention<DatedEvent>> told) {
    List<Span> places = inside.stream().map(TimeExpression::span).toList();
    List<Span> clauses = Clauses.of(dates.text(), sentence, places);
    for (int i = 0; i < inside.size(); i++) {
      TimeExpression expression = inside.get(i);
      if (DatelineTrouble.misfit(dates, expression).isEmpty()) {
        DatedEvent event = event(sentence, clauses.get(i), expression);
        told.add(new Mention<>("", dates.place(expression), event));
      }
    }
  }

  private DatedEvent event(Span sentence, Span clause, TimeExpression expression) {
    Span date = expression.span();
    ClauseWords clauseWords = ClauseWords.of(dates.text(), clause, date);
    Words words = clauseWords.in(dates.text(), sentence, date);
    Anchor anchor = days.anchor(expression);
    return new DatedEvent(
        days.of(expression),
        EventDays.others(expression),
        days.exactness(expression),
        days.firmness(expression),
        anchor,
        days.hours(expression),
        Sayings.isSaying(dates.text(), date, clauseWords),
        days.part(expression),
        words,
        expression.reason(),
        dates.published().map(known -> known.value().from()).orElse(LocalDate.MIN),
        MovedPublication.isPossible(dates, expression, anchor),
        setting,
        claims.of(date, sentence, spans),
        List.of(),
        subject(words));
  }

  private String subject(Words words) {
    String event = String.join(" ", words.stems().stream().limit(SUBJECT).toList());
    return dates.article().id() + ": " + event;
  }
}
