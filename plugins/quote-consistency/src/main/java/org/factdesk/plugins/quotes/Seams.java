package org.factdesk.plugins.quotes;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.text.SpokenKeys;
import org.factdesk.text.SpokenWords;

/** Finds sentences quoted as one that had another between them. */
final class Seams {
  /** Sentences of one quotation stand this close, in UTF-16 units. */
  private static final int CLOSE = 3;

  private Seams() {}

  /** Each sentence with the next one, where both are run together, and with the one after that. */
  static List<Mention<Said>> mentions(List<Mention<Said>> sentences) {
    List<Mention<Said>> seams = new ArrayList<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Mention<Said> sentence = sentences.get(i);
      Place next = sentences.get(i + 1).place();
      if (next.span().begin() - sentence.place().span().end() < CLOSE) {
        seams.add(seam(sentence, List.of(next)));
      }
      if (i + 2 < sentences.size()) {
        seams.add(seam(sentence, List.of(next, sentences.get(i + 2).place())));
      }
    }
    return seams;
  }

  private static Mention<Said> seam(Mention<Said> sentence, List<Place> next) {
    String key =
        SpokenKeys.seam(
            SpokenWords.of(sentence.place().quote()),
            SpokenWords.of(next.get(next.size() - 1).quote()));
    return new Mention<>(key, sentence.place(), sentence.fact().before(next));
  }

  /** One finding for each that runs together what others have apart, where no more do so. */
  static List<Finding> findings(FactGroup<Said> group) {
    List<Mention<Said>> together =
        group.mentions().stream().filter(mention -> mention.fact().next().size() == 1).toList();
    List<Mention<Said>> apart =
        group.mentions().stream().filter(mention -> mention.fact().next().size() == 2).toList();
    if (apart.isEmpty() || together.size() > apart.size()) {
      return List.of();
    }
    return together.stream()
        .filter(merged -> !merged.place().article().equals(apart.get(0).place().article()))
        .map(merged -> merged(merged, apart.get(0)))
        .toList();
  }

  private static Finding merged(Mention<Said> merged, Mention<Said> apart) {
    Place left = apart.fact().next().get(0);
    String message =
        "“%s” runs together what %s quotes with more between: “%s”; mark what was left out."
            .formatted(
                Told.of(merged).shown(), apart.place().article(), Told.shortened(left.quote(), 60));
    return Finding.of(QuoteConsistency.MERGED, message)
        .at(merged.place(), merged.fact().next().get(0), apart.place())
        .about(Told.of(merged).subject())
        .because(new Evidence.Quote(left, "stands between the two sentences"))
        .confidence(0.5);
  }
}
