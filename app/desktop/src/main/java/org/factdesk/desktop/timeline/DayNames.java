package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.desktop.timeline.Telling.Run;

/**
 * Names each day by a few telling words: words that many tell of this day and few of another one,
 * as they stand in the text. Pure.
 */
final class DayNames {
  private static final int LONGEST = 4;
  private static final int MOST_TELLINGS = 40;
  private static final int LONGEST_TEXT = 28;
  private static final double CLAIMED = 1.5;
  private static final double NAMED = 1.3;

  /** Words that tell nothing of what happened, beside those of the calendar. */
  private static final Set<String> EMPTY =
      Set.of(
          ("a an and another any are as at be because been before being between both but"
                  + " by can could did do does during each earlier every for from further had has"
                  + " have he her here his how i if in into is it its just last later may me might"
                  + " more most much must my near next no not now of off on only or other our out"
                  + " over per said same say says she should since so some such than that the"
                  + " their them then there these they this those through till to told too under"
                  + " until up upon us was we were what when where which while who whom whose why"
                  + " will with within would yet you your after ago also about above again against"
                  + " all amid among according added afternoon day days evening followed following"
                  + " month months morning night noon today tomorrow week weeks year years"
                  + " yesterday take takes taken taking took place issue made make makes january"
                  + " february march april june july august september october november december"
                  + " monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun"
                  + " jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm gmt local"
                  + " time")
              .split(" "));

  private final Map<String, Integer> days = new HashMap<>();
  private final Map<LocalDate, Map<String, Integer>> articles = new HashMap<>();

  /**
   * @param told the tellings of each day
   */
  DayNames(Map<LocalDate, List<Telling>> told) {
    told.forEach(
        (day, tellings) -> {
          Map<String, Set<String>> tellers = new HashMap<>();
          for (Telling telling : some(tellings)) {
            for (Run run : telling.runs()) {
              for (String word : run.words()) {
                tellers
                    .computeIfAbsent(form(word), form -> new HashSet<>())
                    .add(telling.place().article());
              }
            }
          }
          Map<String, Integer> counts = new HashMap<>();
          tellers.forEach((form, who) -> counts.put(form, who.size()));
          counts.keySet().forEach(form -> days.merge(form, 1, Integer::sum));
          articles.put(day, counts);
        });
  }

  /** Two to four words where there are any, else fewer; empty where nothing tells. */
  String name(LocalDate day, List<Telling> tellings) {
    Map<String, Integer> counts = articles.getOrDefault(day, Map.of());
    List<String> best = List.of();
    double most = 0;
    for (Telling telling : some(tellings)) {
      double firmness = telling.claimed() ? CLAIMED : 1;
      for (Run run : telling.runs()) {
        for (Phrase phrase : phrases(run)) {
          double score = firmness * score(phrase.words(), counts) / (1 + phrase.distance() / 8.0);
          if (score > most) {
            most = score;
            best = phrase.words();
          }
        }
      }
    }
    return String.join(" ", best);
  }

  private static List<Telling> some(List<Telling> tellings) {
    return tellings.subList(0, Math.min(MOST_TELLINGS, tellings.size()));
  }

  /** Words that stand together, and how many words lie between them and the date. */
  private record Phrase(List<String> words, int distance) {
    boolean isShort() {
      return words.stream().mapToInt(word -> word.length() + 1).sum() <= LONGEST_TEXT;
    }
  }

  private static List<Phrase> phrases(Run run) {
    List<Phrase> phrases = new ArrayList<>();
    List<String> words = run.words();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        int between = run.before() ? words.size() - to : from;
        Phrase phrase = new Phrase(words.subList(from, to), run.distance() + between);
        if (!isEmpty(words.get(from)) && !isEmpty(words.get(to - 1)) && phrase.isShort()) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  private double score(List<String> phrase, Map<String, Integer> counts) {
    double sum = 0;
    for (String word : phrase) {
      if (!isEmpty(word)) {
        double others = days.getOrDefault(form(word), 1);
        double named = Character.isUpperCase(word.charAt(0)) ? NAMED : 1;
        sum += named * counts.getOrDefault(form(word), 0) * Math.log(1 + articles.size() / others);
      }
    }
    return sum / Math.sqrt(phrase.size() + 0.5);
  }

  private static boolean isEmpty(String word) {
    return word.length() < 3 && !(word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT)))
        || EMPTY.contains(form(word))
        || Character.isDigit(word.charAt(0));
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
