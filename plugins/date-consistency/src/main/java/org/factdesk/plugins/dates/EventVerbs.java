package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.factdesk.plugins.dates.EventWords.Word;

/** Finds the verbs that a date belongs to: those told nearest to it. */
final class EventVerbs {
  private static final int MOST = 2;

  /** How many words on either side of the date are looked at. */
  private static final int REACH = 12;

  private static final Set<String> IRREGULAR =
      Set.of(
          ("beat became began bit blew bought broke brought built burnt came caught chose cut dealt"
                  + " died drew drove fell fled flew forbade fought found froze gave grew held hit"
                  + " hung hurt kept killed knew laid led left lent lost met overthrew overturned"
                  + " paid quit ran rang rose sang sank sent shook shot shut slew sold spent split"
                  + " sprang stole stood struck sued swept swore threw tore took underwent wed went"
                  + " withdrew won wore")
              .split(" "));

  private EventVerbs() {}

  /**
   * Stems, the nearest first.
   *
   * @param before the words of the clause before the date
   * @param after the words of the clause after the date
   */
  static List<String> nearest(List<Word> before, List<Word> after) {
    record Verb(String stem, int distance) {}
    List<Verb> verbs = new ArrayList<>();
    int beforeCount = Math.min(REACH, before.size());
    for (int i = 0; i < beforeCount; i++) {
      Word word = before.get(before.size() - 1 - i);
      if (isVerb(word)) {
        verbs.add(new Verb(word.stem(), i));
      }
    }
    for (int i = 0; i < Math.min(REACH, after.size()); i++) {
      if (isVerb(after.get(i))) {
        verbs.add(new Verb(after.get(i).stem(), i));
      }
    }
    verbs.sort(Comparator.comparingInt(Verb::distance));
    return verbs.stream().map(Verb::stem).distinct().limit(MOST).toList();
  }

  static boolean isIrregular(String form) {
    return IRREGULAR.contains(form);
  }

  private static boolean isVerb(Word word) {
    String form = word.form();
    boolean regular = form.length() > 4 && (form.endsWith("ed") || form.endsWith("ing"));
    return word.isContent() && !word.name() && (regular || IRREGULAR.contains(form));
  }
}
