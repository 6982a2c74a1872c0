package org.factdesk.timex;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/**
 * Decides passage by passage whether a text tells news, whose dates hang on the day of publication,
 * or a story of the past, whose dates hang on each other. A history tells of many years gone by and
 * names no weekdays; a news article may hold such a passage, and a history may end in news.
 */
final class Passages {
  /** So many dates with a year long past make the whole text a story rather than news. */
  private static final int MANY = 8;

  /** So many expressions on either side make the passage. */
  private static final int REACH = 6;

  /** So many dates with a year long past make a story of a passage within news. */
  private static final int SEVERAL = 7;

  /** So many expressions make the opening of a text. */
  private static final int OPENING = 4;

  private final int[] pastBefore;
  private final int[] todayBefore;
  private final int[] statedBefore;

  private Passages(DateRange published, List<Raw> expressions) {
    int count = expressions.size();
    pastBefore = new int[count + 1];
    todayBefore = new int[count + 1];
    statedBefore = new int[count + 1];
    for (int i = 0; i < count; i++) {
      Meaning meaning = expressions.get(i).meaning();
      boolean stated = meaning instanceof Meaning.Calendar date && date.year() != 0;
      boolean past = stated && ((Meaning.Calendar) meaning).year() < published.from().getYear();
      boolean today = meaning instanceof Meaning.Weekday || meaning instanceof Meaning.DayFromToday;
      statedBefore[i + 1] = statedBefore[i] + (stated ? 1 : 0);
      pastBefore[i + 1] = pastBefore[i] + (past ? 1 : 0);
      todayBefore[i + 1] = todayBefore[i] + (today ? 1 : 0);
    }
  }

  /** The expressions, by their number, that stand in a story; all where nothing is published. */
  static BitSet stories(Optional<DateRange> published, List<Raw> expressions) {
    BitSet all = new BitSet(expressions.size());
    if (published.isEmpty()) {
      all.set(0, expressions.size());
      return all;
    }
    Passages passages = new Passages(published.get(), expressions);
    boolean whole = passages.isStory();
    for (int i = 0; i < expressions.size(); i++) {
      all.set(i, passages.isStory(i, whole));
    }
    return all;
  }

  /** News names a weekday or "yesterday" in its first lines. */
  private boolean opensAsNews() {
    return todayBefore[Math.min(OPENING, todayBefore.length - 1)] > 0;
  }

  private boolean isStory() {
    if (opensAsNews()) {
      return false;
    }
    int last = pastBefore.length - 1;
    int past = pastBefore[last];
    return past >= MANY && past >= 3 * todayBefore[last] && past * 10 >= statedBefore[last] * 6;
  }

  private boolean isStory(int index, boolean whole) {
    int from = Math.max(0, index - REACH);
    int to = Math.min(pastBefore.length - 1, index + REACH + 1);
    int past = pastBefore[to] - pastBefore[from];
    int today = todayBefore[to] - todayBefore[from];
    return whole ? today < 2 || past >= today : past >= SEVERAL && today == 0;
  }
}
