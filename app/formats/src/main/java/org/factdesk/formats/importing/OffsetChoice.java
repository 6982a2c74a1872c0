package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Counting.LineEnds;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.OffsetUnit;
import org.factdesk.formats.Range;
import org.factdesk.model.Span;

/**
 * Finds how files of others count, a document at a time: by which way their quoted words stand
 * where the offsets say. Where nothing is quoted the format's own rule holds, unless by it far more
 * marks of all documents end inside words than by another way. Learns from all documents first,
 * then chooses for each.
 */
final class OffsetChoice {
  private static final List<Counting> ALL = all();

  /** Ends that no person would have chosen, so few that they say nothing. */
  private static final int TOO_FEW = 2;

  private final Counting rule;
  private final Map<Counting, Score> quoted = new LinkedHashMap<>();
  private final Map<Counting, Score> bare = new LinkedHashMap<>();

  /** By document: whether all that it quotes stands where the rule says. */
  private final Map<String, Boolean> byRule = new HashMap<>();

  OffsetChoice(Counting rule) {
    this.rule = rule;
    for (Counting counting : ALL) {
      quoted.put(counting, Score.NONE);
      bare.put(counting, Score.NONE);
    }
  }

  private static List<Counting> all() {
    List<Counting> all = new ArrayList<>();
    for (LineEnds ends : LineEnds.values()) {
      for (boolean mark : new boolean[] {true, false}) {
        for (OffsetUnit unit : OffsetUnit.values()) {
          all.add(new Counting(unit, mark, ends));
        }
      }
    }
    return List.copyOf(all);
  }

  /**
   * How well a way of counting fits.
   *
   * @param unfit marks whose words stand elsewhere
   * @param outside marks that are no place in the text
   * @param odd ends of marks that no person would have chosen; two for each mark outside
   */
  private record Score(int unfit, int outside, int odd) {
    static final Score NONE = new Score(0, 0, 0);

    Score and(Score other) {
      return new Score(unfit + other.unfit, outside + other.outside, odd + other.odd);
    }
  }

  /** The format's own way. */
  Counting rule() {
    return rule;
  }

  /** Takes a document into account for the choice in all others. */
  void learn(Document document) {
    if (document.marks().isEmpty()) {
      return;
    }
    boolean quotes = quotes(document);
    boolean stands = quotes && quotesStand(document, rule);
    byRule.merge(document.id(), stands, Boolean::logicalAnd);
    if (stands) {
      return;
    }
    TextTraits traits = TextTraits.of(document.text());
    Map<Counting, Score> distinct = scores(document, traits);
    if (distinct.size() > 1) {
      Map<Counting, Score> sums = quotes ? quoted : bare;
      sums.replaceAll(
          (counting, sum) -> sum.and(distinct.getOrDefault(traits.plain(counting), Score.NONE)));
    }
  }

  /** How this document counts. */
  Counting of(Document document) {
    if (document.marks().isEmpty() || byRule.getOrDefault(document.id(), false)) {
      return rule;
    }
    boolean quotes = quotes(document);
    if (quotes ? quotesStand(document, rule) : score(document, rule).odd() == 0) {
      return rule;
    }
    TextTraits traits = TextTraits.of(document.text());
    Map<Counting, Score> scores = scores(document, traits);
    Counting best = traits.plain(quotes ? byQuotes(scores, traits) : byEnds(scores, traits));
    return best.equals(traits.plain(rule)) ? rule : best;
  }

  private Counting byQuotes(Map<Counting, Score> scores, TextTraits traits) {
    Counting best = rule;
    for (Counting counting : ALL) {
      int unfit = unfit(scores, traits, counting);
      int least = unfit(scores, traits, best);
      // Of those that fit alike, the one that fits the other documents best.
      if (unfit < least
          || unfit == least
              && !best.equals(rule)
              && unfit(quoted, counting) < unfit(quoted, best)) {
        best = counting;
      }
    }
    return best;
  }

  private static int unfit(Map<Counting, Score> sums, Counting counting) {
    return sums.getOrDefault(counting, Score.NONE).unfit();
  }

  private static int unfit(Map<Counting, Score> scores, TextTraits traits, Counting counting) {
    return unfit(scores, traits.plain(counting));
  }

  /** The way of all documents, unless it leads out of this one's text and another does not. */
  private Counting byEnds(Map<Counting, Score> scores, TextTraits traits) {
    Counting usual = usual();
    Score byUsual = scores.getOrDefault(traits.plain(usual), Score.NONE);
    if (byUsual.outside() == 0) {
      return usual;
    }
    Counting best = usual;
    for (Counting counting : ALL) {
      Score score = scores.getOrDefault(traits.plain(counting), Score.NONE);
      Score least = scores.getOrDefault(traits.plain(best), Score.NONE);
      best = score.odd() < least.odd() ? counting : best;
    }
    Score least = scores.getOrDefault(traits.plain(best), Score.NONE);
    return least.outside() < byUsual.outside() && isFarBetter(least, byUsual) ? best : usual;
  }

  /** How all documents without quotes count, as far as they tell. */
  Counting usual() {
    Counting best = rule;
    for (Counting counting : ALL) {
      best = odd(counting) < odd(best) ? counting : best;
    }
    Score byRule = bare.getOrDefault(rule, Score.NONE);
    return isFarBetter(bare.getOrDefault(best, Score.NONE), byRule) ? best : rule;
  }

  private int odd(Counting counting) {
    return bare.getOrDefault(counting, Score.NONE).odd();
  }

  private static boolean isFarBetter(Score score, Score than) {
    return than.odd() >= TOO_FEW && 3 * score.odd() <= than.odd();
  }

  private static boolean quotes(Document document) {
    return document.marks().stream().anyMatch(mark -> !mark.quote().isEmpty());
  }

  /** Whether nothing that is quoted stands elsewhere: of nearly all documents. */
  private static boolean quotesStand(Document document, Counting counting) {
    Counting.Table table = counting.in(document.text());
    for (Mark mark : document.marks()) {
      if (!mark.quote().isEmpty() && !Words.stand(mark, document.text(), table)) {
        return false;
      }
    }
    return true;
  }

  private static Map<Counting, Score> scores(Document document, TextTraits traits) {
    Map<Counting, Score> scores = new LinkedHashMap<>();
    for (Counting counting : ALL) {
      scores.computeIfAbsent(traits.plain(counting), plain -> score(document, plain));
    }
    return scores;
  }

  private static Score score(Document document, Counting counting) {
    String text = document.text();
    Counting.Table table = counting.in(text);
    int unfit = 0;
    int outside = 0;
    int odd = 0;
    for (Mark mark : document.marks()) {
      List<Span> spans = spans(mark, table);
      if (spans.isEmpty()) {
        outside++;
        odd += 2;
        unfit += mark.quote().isEmpty() ? 0 : 1;
        continue;
      }
      unfit += mark.quote().isEmpty() || Words.fit(text, spans, mark.quote()) ? 0 : 1;
      for (Span span : spans) {
        odd += Words.oddEnds(text, span);
      }
    }
    return new Score(unfit, outside, odd);
  }

  /** The ways that differ in such a text, each once. */
  static List<Counting> distinct(TextTraits traits) {
    return ALL.stream().filter(counting -> traits.plain(counting).equals(counting)).toList();
  }

  /** In UTF-16 units; none where one of them is empty or no place in the text. */
  static List<Span> spans(Mark mark, Counting.Table table) {
    int size = mark.spans().size();
    List<Span> spans = size == 1 ? List.of() : new ArrayList<>(size);
    for (Range range : mark.spans()) {
      int begin = table.place(range.begin());
      int end = table.place(range.end());
      if (begin < 0 || begin >= end) {
        return List.of();
      }
      Span span = new Span(begin, end);
      if (size == 1) {
        return List.of(span);
      }
      spans.add(span);
    }
    return spans;
  }
}
