package org.factdesk.formats.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Trouble;

/**
 * What a survey has read, held for the import that follows as long as it is not much: files need
 * not be read twice then. One thread at a time.
 */
final class Kept {
  /**
   * What a document, a mark and a link take beside their words, in bytes: rather more than less.
   */
  private static final int EACH = 320;

  private final long most;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private List<Trouble> before = new ArrayList<>();
  private long weight;
  private boolean whole = true;

  /** A document with the troubles that were told before it; none behind the last. */
  private record Piece(List<Trouble> before, Optional<Document> document) {}

  /**
   * @param most that may be held, in bytes
   */
  Kept(long most) {
    this.most = most;
  }

  /** Adds what was told while the next document was looked for. */
  void add(Trouble trouble) {
    if (weigh(EACH + size(trouble.message()) + size(trouble.content()))) {
      before.add(trouble);
    }
  }

  /** Adds the next document; its marks' and links' words weigh too. */
  void add(Optional<Document> document) {
    if (weigh(document.map(Kept::weight).orElse(0L))) {
      pieces.add(new Piece(before, document));
      before = new ArrayList<>(0);
    }
  }

  /** False, and nothing is held any more, as soon as it is too much. */
  private boolean weigh(long more) {
    weight += more;
    if (whole && weight > most) {
      forget();
    }
    return whole;
  }

  private void forget() {
    whole = false;
    pieces.clear();
    before = List.of();
  }

  private static long weight(Document document) {
    long weight = EACH + size(document.text());
    for (Mark mark : document.marks()) {
      weight += EACH + size(mark.note());
      for (int i = 0; i < mark.quote().size(); i++) {
        weight += size(mark.quote().get(i));
      }
      if (!mark.features().isEmpty()) {
        weight += weight(mark.features());
      }
    }
    for (Tie tie : document.ties()) {
      weight += EACH + (tie.features().isEmpty() ? 0 : weight(tie.features()));
    }
    return weight;
  }

  private static long weight(Map<String, String> features) {
    long weight = EACH;
    for (Map.Entry<String, String> feature : features.entrySet()) {
      weight += size(feature.getKey()) + size(feature.getValue());
    }
    return weight;
  }

  private static long size(String text) {
    return 2L * text.length();
  }

  /** Whether everything is here. */
  boolean isWhole() {
    return whole;
  }

  /** Everything, once, in the order in which it was read; each is let go when it is given. */
  Documents documents(Counting counting, Consumer<Trouble> told) {
    return new Documents() {
      @Override
      public Counting counting() {
        return counting;
      }

      @Override
      public Optional<Document> next() {
        Piece piece = pieces.poll();
        if (piece == null) {
          return Optional.empty();
        }
        piece.before().forEach(told);
        return piece.document();
      }

      @Override
      public void close() {
        forget();
      }
    };
  }
}
