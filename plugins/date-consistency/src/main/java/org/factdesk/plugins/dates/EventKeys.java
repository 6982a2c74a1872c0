package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.factdesk.plugins.dates.DatedEvent.Part;

/**
 * The keys under which two tellings of one event meet: each word that tells the event. So everybody
 * who tells it with that word is there when it is decided who is wrong.
 */
final class EventKeys {
  private static final int FEWEST = 3;

  /** Short words are common words. */
  private static final Comparator<String> COMMONEST_FIRST =
      Comparator.<String>comparingInt(String::length).thenComparing(stem -> stem);

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
    TreeSet<String> stems = stems(event);
    if (event.part() == Part.STORY && stems.size() >= FEWEST) {
      keys.addAll(stems);
    }
    return keys;
  }

  private static TreeSet<String> stems(DatedEvent event) {
    TreeSet<String> stems = new TreeSet<>(event.names());
    stems.addAll(event.words());
    return stems;
  }

  /** All words of the event. */
  static List<String> commonestFirst(DatedEvent event) {
    List<String> sorted = new ArrayList<>(stems(event));
    sorted.sort(COMMONEST_FIRST);
    return sorted;
  }

  /** Whether a word comes behind the other in the order of how common they are. */
  static boolean isBehind(String stem, String other) {
    return COMMONEST_FIRST.compare(stem, other) > 0;
  }

  /** Words beside a date find its copies within one article. */
  private static String copy(String article, String words) {
    return "in " + article + " " + words;
  }

  /** The words that both tell, the commonest first; names of the one may be words of the other. */
  static List<String> shared(DatedEvent one, DatedEvent other) {
    TreeSet<String> shared = stems(one);
    shared.retainAll(stems(other));
    List<String> sorted = new ArrayList<>(shared);
    sorted.sort(COMMONEST_FIRST);
    return Collections.unmodifiableList(sorted);
  }
}
