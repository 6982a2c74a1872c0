package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document.Mark;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the places of marks in the text of their document; one use. */
final class Places {
  /** How far from where they should be words are looked for, in UTF-16 units. */
  private static final int NEAR = 200;

  private final String text;
  private final Counting.Table chosen;
  private @Nullable List<Counting.Table> others;

  Places(String text, Counting counting) {
    this.text = text;
    this.chosen = counting.in(text);
  }

  /**
   * Where a mark is.
   *
   * @param spans sorted and apart; none where it has no sure place
   * @param otherwise whether they count otherwise than the document
   * @param why it has none, one clause
   */
  record Place(List<Span> spans, boolean otherwise, String why) {
    static Place none(String why) {
      return new Place(List.of(), false, why);
    }
  }

  /** Where the mark is, by its offsets and its words. */
  Place of(Mark mark) {
    List<Span> spans = OffsetChoice.spans(mark, chosen);
    if (!spans.isEmpty() && (mark.quote().isEmpty() || Words.fit(text, spans, mark.quote()))) {
      return sorted(spans, false);
    }
    if (!mark.quote().isEmpty()) {
      for (Counting.Table table : others()) {
        List<Span> found = OffsetChoice.spans(mark, table);
        if (!found.isEmpty() && Words.fit(text, found, mark.quote())) {
          return sorted(found, true);
        }
      }
    }
    if (!spans.isEmpty()) {
      return Place.none("its words are not where it says, however characters are counted");
    }
    boolean empty =
        mark.spans().isEmpty() || mark.spans().stream().anyMatch(one -> one.begin() == one.end());
    return Place.none(
        empty ? "it marks no characters" : "its place is none of whole characters in the text");
  }

  private static Place sorted(List<Span> spans, boolean otherwise) {
    if (spans.size() == 1) {
      return new Place(spans, otherwise, "");
    }
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).begin() < sorted.get(i - 1).end()) {
        return Place.none("its parts overlap each other");
      }
    }
    return new Place(sorted, otherwise, "");
  }

  private List<Counting.Table> others() {
    List<Counting.Table> tables = others;
    if (tables == null) {
      tables =
          OffsetChoice.distinct(TextTraits.of(text)).stream()
              .map(counting -> counting.in(text))
              .toList();
      others = tables;
    }
    return tables;
  }

  /** The only place where the words stand, in all of the text or near by; empty for none. */
  Optional<Span> proposal(Mark mark) {
    String words = String.join(" ", mark.quote());
    if (words.isBlank()) {
      return Optional.empty();
    }
    int first = text.indexOf(words);
    if (first < 0) {
      return Optional.empty();
    }
    if (text.indexOf(words, first + 1) < 0) {
      return Optional.of(new Span(first, first + words.length()));
    }
    int begin = mark.spans().isEmpty() ? 0 : mark.spans().get(0).begin();
    int from = Math.max(0, Math.min(text.length(), begin) - NEAR);
    int near = text.indexOf(words, from);
    int next = near < 0 ? -1 : text.indexOf(words, near + 1);
    boolean alone = near >= 0 && near <= (long) begin + NEAR && (next < 0 || next > begin + NEAR);
    return alone ? Optional.of(new Span(near, near + words.length())) : Optional.empty();
  }
}
