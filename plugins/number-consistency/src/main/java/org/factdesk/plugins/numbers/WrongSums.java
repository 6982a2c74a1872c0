package org.factdesk.plugins.numbers;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.model.Place;
import org.factdesk.text.Sums;
import org.factdesk.text.WrongSum;

/** Numbers of one sentence that cannot all be right. */
final class WrongSums {
  private WrongSums() {}

  static List<Finding> in(CountedSentence sentence) {
    return Sums.wrong(sentence.article().text(), sentence.span(), sentence.quantities()).stream()
        .map(wrong -> finding(sentence, wrong))
        .toList();
  }

  private static Finding finding(CountedSentence sentence, WrongSum wrong) {
    Place[] places =
        wrong.numbers().stream()
            .map(number -> sentence.article().place(number.span()))
            .toArray(Place[]::new);
    String numbers =
        List.of(places).stream()
            .sorted()
            .map(place -> "“" + place.quote() + "”")
            .collect(Collectors.joining(" and "));
    Place told = sentence.article().place(sentence.span());
    return Finding.of(
            kind(wrong), numbers + " do not fit: " + wrong.truth() + "; correct one of them")
        .at(places)
        .about(numbers)
        .because(new Evidence.Quote(told, "one sentence gives all of these numbers"));
  }

  private static FindingKind kind(WrongSum wrong) {
    return switch (wrong.kind()) {
      case SUM -> NumberConsistency.WRONG_SUM;
      case PERCENTAGE -> NumberConsistency.WRONG_PERCENTAGE;
      case CHANGE -> NumberConsistency.WRONG_CHANGE;
      case CONVERSION -> NumberConsistency.WRONG_CONVERSION;
    };
  }
}
