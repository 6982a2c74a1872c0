package org.factdesk.formats.brat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Range;
import org.jspecify.annotations.Nullable;

/** A mark of which later lines may say more. */
final class Draft {
  final String id;
  private final String label;
  private final List<Range> spans;
  private final String quote;
  private final int line;
  private @Nullable Claims claims;

  /** Whether it triggers an event, through which alone it may then be pointed at. */
  boolean trigger;

  Draft(String id, String label, List<Range> spans, String quote, int line) {
    this.id = id;
    this.label = label;
    this.spans = spans;
    this.quote = quote;
    this.line = line;
  }

  /** What lines say of it. */
  Claims claims() {
    Claims known = claims;
    if (known == null) {
      known = new Claims();
      claims = known;
    }
    return known;
  }

  /** Its id in the document: the exact one where a note of ours has it. */
  String exactId() {
    return claims == null ? id : claims.own(OwnNote.ID, id);
  }

  Mark mark(String file, Consumer<Line> second) {
    List<String> words = quote.isEmpty() ? List.of() : List.of(quote);
    if (claims == null) {
      return new Mark(id, "", label, spans, words, Map.of(), "", "", "", file, line);
    }
    return new Mark(
        exactId(),
        claims.own(OwnNote.ANNOTATOR, ""),
        claims.exactType(label),
        spans,
        words,
        claims.features(second),
        claims.exactNote(),
        claims.by(),
        claims.own(OwnNote.AT, ""),
        file,
        line);
  }

  /** A relation, or a role of an event, of which later lines may say more. */
  record Bond(String id, String type, Draft from, Draft to, int line, Claims claims) {
    Bond(String id, String type, Draft from, Draft to, int line) {
      this(id, type, from, to, line, new Claims());
    }

    Tie tie(String article, String file, Consumer<Line> second) {
      Map<String, String> features = claims.features(second);
      if (!claims.exactNote().isEmpty()) {
        features = new LinkedHashMap<>(features);
        features.putIfAbsent(OwnNote.NOTE, claims.exactNote());
      }
      return new Tie(
          claims.own(OwnNote.ID, id),
          claims.own(OwnNote.ANNOTATOR, ""),
          claims.exactType(type),
          article,
          from.exactId(),
          article,
          to.exactId(),
          features,
          claims.by(),
          claims.own(OwnNote.AT, ""),
          file,
          line);
    }
  }
}
