package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.plugins.dates.DatedEvent.Part;

/**
 * The keys under which two tellings of one event meet: each two of the words that their articles
 * are about, so that everybody who tells the story is there when it is decided who is wrong; the
 * words beside a date, for copies within an article; and claims that people have linked.
 */
final class EventKeys {
  private static final String BESIDE = "in ";
  private static final String CLAIM = "claim ";
  private static final String STORY = "story ";

  private EventKeys() {}

  /**
   * @param article in which the event is told
   */
  static List<String> of(DatedEvent event, String article) {
    List<String> keys = new ArrayList<>();
    if (!event.words().before().isEmpty()) {
      keys.add(BESIDE + article + " before " + event.words().before());
    }
    if (!event.words().after().isEmpty()) {
      keys.add(BESIDE + article + " after " + event.words().after());
    }
    if (event.part() == Part.STORY && !event.words().stems().isEmpty()) {
      addPairs(event.setting().topics(), keys);
    }
    event.claims().own().forEach(claim -> keys.add(CLAIM + claim));
    event.claims().linked().forEach(claim -> keys.add(CLAIM + claim));
    return keys;
  }

  private static void addPairs(List<String> topics, List<String> keys) {
    for (int i = 0; i < topics.size(); i++) {
      for (int j = i + 1; j < topics.size(); j++) {
        keys.add(story(topics.get(i), topics.get(j)));
      }
    }
  }

  private static String story(String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    return STORY + (inOrder ? one + " " + other : other + " " + one);
  }

  static boolean isBesideDate(String key) {
    return key.startsWith(BESIDE);
  }

  static boolean isClaim(String key) {
    return key.startsWith(CLAIM);
  }

  /** The claim that the key is made of. */
  static String claim(String key) {
    return key.substring(CLAIM.length());
  }

  /**
   * The one of the keys that the blamed shares with witnesses under which their conflict is told,
   * so that it is told once: made of the words that the most of them have, and that they say most
   * often, since most that tell the story have those too. Empty where they share none.
   */
  static String first(DatedEvent blamed, List<DatedEvent> witnesses) {
    List<String> topics = blamed.setting().topics();
    String first = "";
    double most = 0;
    for (int i = 0; i < topics.size(); i++) {
      for (int j = i + 1; j < topics.size(); j++) {
        double shared = shared(topics.get(i), topics.get(j), blamed, witnesses);
        if (shared > most) {
          most = shared;
          first = story(topics.get(i), topics.get(j));
        }
      }
    }
    return first;
  }

  /** How many witnesses have both words, and a fraction the greater the oftener they say them. */
  private static double shared(
      String one, String other, DatedEvent blamed, List<DatedEvent> witnesses) {
    int count = 0;
    double ranks = 0;
    for (DatedEvent witness : witnesses) {
      List<String> topics = witness.setting().topics();
      if (topics.contains(one) && topics.contains(other)) {
        count++;
        ranks += topics.indexOf(one) + topics.indexOf(other);
      }
    }
    List<String> topics = blamed.setting().topics();
    int own = topics.indexOf(one) + topics.indexOf(other);
    return count == 0 ? 0 : count + 1 / (2 + own + ranks / count);
  }
}
