package org.factdesk.formats.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Json;
import org.factdesk.formats.Range;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;
import org.factdesk.model.Unplaced;

/** Makes marks that are kept without a place, for a person to say where they belong. */
final class Without {
  private Without() {}

  /**
   * The mark with the words that the file quotes.
   *
   * @param like has everything but the place
   */
  static Unplaced place(Annotation like, Mark mark, Optional<List<Span>> proposal) {
    List<String> quote = mark.quote().stream().map(Halves::whole).toList();
    return new Unplaced(
        like.id(),
        like.layer(),
        quote,
        like.features(),
        like.note(),
        like.by(),
        like.at(),
        "",
        proposal.orElse(List.of()),
        proposal.isPresent() ? 1 : 0,
        json(like, mark, quote));
  }

  private static String json(Annotation like, Mark mark, List<String> quote) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", like.id());
      json.writeStringField("layer", like.layer());
      json.writeArrayFieldStart("spans");
      for (Range range : ranges(mark, quote)) {
        json.writeStartArray();
        json.writeNumber(range.begin());
        json.writeNumber(range.end());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("quote");
      for (String words : quote) {
        json.writeString(words);
      }
      json.writeEndArray();
      json.writeStringField("before", "");
      json.writeStringField("after", "");
      json.writeObjectFieldStart("features");
      for (Map.Entry<String, String> feature : like.features().entrySet()) {
        json.writeStringField(feature.getKey(), feature.getValue());
      }
      json.writeEndObject();
      if (!like.note().isEmpty()) {
        json.writeStringField("note", like.note());
      }
      json.writeStringField("by", like.by());
      json.writeStringField("at", like.at().toString());
      json.writeStringField("text", ""); // not made on the article's text as it is
      json.writeEndObject();
    } catch (IOException e) { // a writer into memory does not fail
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** As many as there are quotes, in order and apart: the file's own where they can be. */
  private static List<Range> ranges(Mark mark, List<String> quote) {
    List<Range> ranges = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < quote.size(); i++) {
      int begin = i < mark.spans().size() ? Math.max(free, mark.spans().get(i).begin()) : free;
      begin = Math.min(begin, Integer.MAX_VALUE / 2);
      free = begin + Math.max(1, quote.get(i).codePointCount(0, quote.get(i).length()));
      ranges.add(new Range(begin, free));
    }
    return ranges;
  }
}
