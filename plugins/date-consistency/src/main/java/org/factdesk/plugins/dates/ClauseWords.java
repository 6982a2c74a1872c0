package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.DatedEvent.Words;
import org.factdesk.plugins.dates.EventWords.Word;

/** The words that tell what a date is about: those of its clause, on either side of it. */
record ClauseWords(List<Word> before, List<Word> after) {
  /** How many words on either side of a date belong to its event at most. */
  private static final int REACH = 26;

  /** How many words a date can own. */
  private static final int OWNED = 6;

  /** How many words on either side of a date stand near it. */
  private static final int NEAR = 7;

  /** How many words beside the date make its literal surroundings. */
  private static final int BESIDE = 4;

  private static final int MOST_WORDS = 40;

  static ClauseWords of(String text, Span clause, Span date) {
    boolean owns = owns(text, date);
    int begin = owns ? date.begin() : clause.begin();
    List<Word> later = EventWords.in(text, date.end(), clause.end());
    return new ClauseWords(
        last(EventWords.in(text, begin, date.begin()), REACH), first(later, owns ? OWNED : REACH));
  }

  /** "Sunday's season finale": the date belongs to what it owns, whatever else the clause tells. */
  static boolean owns(String text, Span date) {
    int end = Math.min(text.length(), date.end() + 3);
    String next = text.substring(date.end(), end).replace(" ", "");
    return next.startsWith("'s") || next.startsWith("’s");
  }

  /** The same as stems, with what the whole sentence and the words right beside the date add. */
  Words in(String text, Span sentence, Span date) {
    List<Word> around = content(before);
    List<Word> later = content(after);
    TreeSet<String> near = new TreeSet<>();
    last(around, NEAR).forEach(word -> near.add(word.stem()));
    first(later, NEAR).forEach(word -> near.add(word.stem()));
    around.addAll(later);
    TreeSet<String> all = new TreeSet<>();
    content(EventWords.in(text, sentence.begin(), date.begin()))
        .forEach(word -> all.add(word.stem()));
    content(EventWords.in(text, date.end(), sentence.end())).forEach(word -> all.add(word.stem()));
    return new Words(
        around.stream().map(Word::stem).sorted().distinct().toList(),
        List.copyOf(near),
        EventVerbs.nearest(before, after),
        all.stream().limit(MOST_WORDS).toList(),
        Excerpt.around(text, sentence, date),
        joined(last(beside(text, date, -1), BESIDE)),
        joined(first(beside(text, date, 1), BESIDE)));
  }

  private static List<Word> content(List<Word> words) {
    return new ArrayList<>(words.stream().filter(Word::isContent).toList());
  }

  /** The words on one side of the date, over the ends of clauses and sentences. */
  private static List<Word> beside(String text, Span date, int side) {
    int reach = BESIDE * 16;
    return side < 0
        ? EventWords.in(text, Math.max(0, date.begin() - reach), date.begin())
        : EventWords.in(text, date.end(), Math.min(text.length(), date.end() + reach));
  }

  private static String joined(List<Word> words) {
    return words.size() < BESIDE ? "" : String.join(" ", words.stream().map(Word::form).toList());
  }

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  private static <T> List<T> last(List<T> all, int count) {
    return all.subList(Math.max(0, all.size() - count), all.size());
  }
}
