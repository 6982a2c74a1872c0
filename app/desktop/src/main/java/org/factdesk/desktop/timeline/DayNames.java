package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.desktop.timeline.ToldDate.Run;

/**
 * Names each day by a few telling words: words that many tell of this day and few of another one,
 * as they stand in the text. Pure.
 */
final class DayNames {
  private static final int LONGEST = 4;
  private static final int MOST_TELLINGS = 20;
  private static final double CLAIMED = 1.5;

  /** "In Brussels on January 12 and a session": what stands before is more often what happened. */
  private static final double BEFORE = 1.2;

  private static final double NAMED = 1.3;
  private static final double TELLING = 1.25;

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
  DayNames(Map<LocalDate, List<ToldDate>> told) {
    told.forEach((day, tellings) -> articles.put(day, articlesByWord(some(tellings))));
    articles.values().stream()
        .flatMap(counts -> counts.keySet().stream())
        .forEach(form -> days.merge(form, 1, Integer::sum));
  }

  /**
   * Two to four words where there are any, else fewer; empty where nothing tells.
   *
   * @param most letters
   */
  String name(LocalDate day, List<ToldDate> tellings, int most) {
    Map<String, Integer> counts = articles.getOrDefault(day, Map.of());
    Best best = new Best(most);
    for (ToldDate telling : some(tellings)) {
      for (Run run : telling.runs()) {
        double firmness = (telling.claimed() ? CLAIMED : 1) * (run.before() ? BEFORE : 1);
        best.look(run, weights(run, counts), firmness);
      }
    }
    return best.words;
  }

  /** How many articles have each word. */
  private static Map<String, Integer> articlesByWord(List<ToldDate> tellings) {
    Map<String, Set<String>> tellers = new HashMap<>();
    for (ToldDate telling : tellings) {
      String article = telling.place().article();
      telling.runs().stream()
          .flatMap(run -> run.words().stream())
          .forEach(
              word -> tellers.computeIfAbsent(form(word), form -> new HashSet<>()).add(article));
    }
    Map<String, Integer> counts = new HashMap<>();
    tellers.forEach((form, who) -> counts.put(form, who.size()));
    return counts;
  }

  /** What each word of the run tells: nothing, or more the fewer days have it. */
  private double[] weights(Run run, Map<String, Integer> counts) {
    double[] weights = new double[run.words().size()];
    for (int i = 0; i < weights.length; i++) {
      String word = run.words().get(i);
      String form = form(word);
      if (!isEmpty(word, form)) {
        double others = days.getOrDefault(form, 1);
        weights[i] = counts.getOrDefault(form, 0) * Math.log(1 + articles.size() / others);
      }
    }
    return weights;
  }

  private static List<ToldDate> some(List<ToldDate> tellings) {
    return tellings.subList(0, Math.min(MOST_TELLINGS, tellings.size()));
  }

  private static boolean isEmpty(String word, String form) {
    boolean code = word.length() == 2 && Character.isUpperCase(word.charAt(1));
    return word.length() < 3 && !code || EMPTY.contains(form) || Character.isDigit(word.charAt(0));
  }

  private static String form(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The most telling words that stand together, of all that were looked at. */
  private static final class Best {
    private final int most;
    private double score;
    private String words = "";

    Best(int most) {
      this.most = most;
    }

    void look(Run run, double[] weights, double firmness) {
      for (int from = 0; from < weights.length; from++) {
        double sum = 0;
        boolean named = false;
        boolean plain = false;
        for (int to = from; to < Math.min(weights.length, from + LONGEST); to++) {
          boolean capital = Character.isUpperCase(run.words().get(to).charAt(0));
          sum += weights[to] * (capital && !named ? NAMED : 1);
          named |= capital && weights[to] > 0;
          plain |= !capital && weights[to] > 0;
          if (weights[from] > 0 && weights[to] > 0) {
            double told = sum / Math.sqrt(to - from + 1.5);
            // Names alone do nothing, nor does a single word.
            double telling = plain && to > from ? TELLING : 1;
            int away = run.distance() + (run.before() ? weights.length - 1 - to : from);
            take(run.words().subList(from, to + 1), firmness * telling * told / (1 + away / 8.0));
          }
        }
      }
    }

    private void take(List<String> phrase, double value) {
      if (value > score) {
        String text = String.join(" ", phrase);
        if (text.length() <= most) {
          score = value;
          words = text;
        }
      }
    }
  }
}
