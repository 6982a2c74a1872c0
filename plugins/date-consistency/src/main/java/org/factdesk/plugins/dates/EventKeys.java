package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.plugins.dates.DatedEvent.Part;

/**
 * The keys under which two tellings of one event meet: each word that tells the event. So everybody
 * who tells it with that word is there when it is decided who is wrong.
 */
final class EventKeys {
  /** Short words are common words; numbers come last. */
  static final Comparator<String> COMMONEST_FIRST = EventKeys::compare;

  private static final int FEWEST = 3;

  private EventKeys() {}

  /**
   * @param article in which the event is told
   */
  static List<String> of(DatedEvent event, String article) {
    List<String> keys = new ArrayList<>();
    if (!event.before().isEmpty()) {
      keys.add(copy(article, "before " + event.before()));
    }
    if (!event.after().isEmpty()) {
      keys.add(copy(article, "after " + event.after()));
    }
    if (event.part() == Part.STORY && event.stems().size() >= FEWEST) {
      event.stems().stream().filter(stem -> !isNumber(stem)).forEach(keys::add);
    }
    return keys;
  }

  /** Words beside a date find its copies within one article. */
  private static String copy(String article, String words) {
    return "in " + article + " " + words;
  }

  /** Plain, for it is asked millions of times. */
  private static int compare(String stem, String other) {
    if (isNumber(stem) != isNumber(other)) {
      return isNumber(stem) ? 1 : -1;
    }
    int byLength = Integer.compare(stem.length(), other.length());
    return byLength != 0 ? byLength : stem.compareTo(other);
  }

  static boolean isNumber(String stem) {
    char first = stem.charAt(0);
    return first < 128 ? first >= '0' && first <= '9' : Character.isDigit(first);
  }

  /** Whether a word comes behind the other in the order of how common they are. */
  static boolean isBehind(String stem, String other) {
    return COMMONEST_FIRST.compare(stem, other) > 0;
  }

  /** The words that both tell, the commonest first. */
  static List<String> shared(DatedEvent one, DatedEvent other) {
    List<String> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.stems().size() && j < other.stems().size()) {
      int order = COMMONEST_FIRST.compare(one.stems().get(i), other.stems().get(j));
      if (order == 0) {
        shared.add(one.stems().get(i));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether these are the first of the words that both tell, the commonest first. */
  static boolean shareFirst(DatedEvent one, DatedEvent other, List<String> words) {
    int found = 0;
    int i = 0;
    int j = 0;
    while (found < words.size() && i < one.stems().size() && j < other.stems().size()) {
      int order = COMMONEST_FIRST.compare(one.stems().get(i), other.stems().get(j));
      if (order == 0 && !one.stems().get(i).equals(words.get(found++))) {
        return false;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return found == words.size();
  }
}
