package org.factdesk.formats.prodigy;

import static org.factdesk.formats.JsonRecords.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.ExtrasReader;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Range;
import org.factdesk.formats.Trouble;

/** Reads the marks and links of one task. */
final class TaskReader {
  private static final long LATEST = 253_402_300_799L; // the end of the year 9999

  private final Row row;
  private final String article;
  private final ExtrasReader extras;
  private final Consumer<Trouble> troubles;
  private final String annotator;
  private final String at;

  /** By all that relations call them by: ids, places with labels, places, last tokens. */
  private final Map<String, Mark> byName = new HashMap<>();

  TaskReader(Row row, String article, ExtrasReader extras, Consumer<Trouble> troubles) {
    this.row = row;
    this.article = article;
    this.extras = extras;
    this.troubles = troubles;
    String named = text(row.value().path("_annotator_id"));
    this.annotator = named.isEmpty() ? text(row.value().path("_session_id")) : named;
    this.at = time(row.value().path("_timestamp"));
  }

  private static String time(JsonNode seconds) {
    double value = seconds.isNumber() ? seconds.doubleValue() : -1;
    return value > 0 && value < LATEST ? Instant.ofEpochSecond((long) value).toString() : "";
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode span : row.value().path("spans")) {
      Optional<Range> range = range(span);
      if (range.isEmpty()) {
        tell("has a span without offsets", span);
        continue;
      }
      String id = text(span.path("id"));
      String label = text(span.path("label"));
      String own = id.isEmpty() ? "s" + row.line() + "." + marks.size() : id;
      Mark mark = mark(own, label, range.get(), span);
      Mark completed = extras.byId(mark);
      marks.add(completed);
      int last = JsonRecords.whole(span.path("token_end")).orElse(-1);
      names(id, range.get(), label, last).forEach(name -> byName.putIfAbsent(name, completed));
    }
    return marks;
  }

  private Mark mark(String id, String label, Range range, JsonNode span) {
    Mark mark =
        Mark.of(id, label, List.of(range), row.file(), row.line())
            .withAnnotator(annotator)
            .withProvenance(annotator, at);
    JsonNode words = span.path("text");
    return words.isTextual() ? mark.withQuote(List.of(words.textValue())) : mark;
  }

  private static List<String> names(String id, Range range, String label, int token) {
    List<String> names = new ArrayList<>();
    if (!id.isEmpty()) {
      names.add("id " + id);
    }
    names.add(range + " " + label);
    names.add(range.toString());
    if (token >= 0) {
      names.add("token " + token);
    }
    return names;
  }

  /** From the offsets, else from the tokens. */
  private Optional<Range> range(JsonNode span) {
    Optional<Range> range = JsonRecords.range(span.path("start"), span.path("end"));
    OptionalInt first = JsonRecords.whole(span.path("token_start"));
    OptionalInt last = JsonRecords.whole(span.path("token_end"));
    if (range.isPresent() || first.isEmpty() || last.isEmpty()) {
      return range;
    }
    JsonNode tokens = row.value().path("tokens");
    return JsonRecords.range(
        tokens.path(first.getAsInt()).path("start"), tokens.path(last.getAsInt()).path("end"));
  }

  /** The links; after the marks. */
  List<Tie> ties() {
    List<Tie> ties = new ArrayList<>();
    for (JsonNode relation : row.value().path("relations")) {
      Optional<Mark> from = end(relation, "head");
      Optional<Mark> to = end(relation, "child");
      if (from.isEmpty() || to.isEmpty()) {
        tell("has a relation of tokens that are no span", relation);
        continue;
      }
      Tie tie =
          new Tie(
              "r" + row.line() + "." + ties.size(),
              annotator,
              text(relation.path("label")),
              article,
              from.get().id(),
              article,
              to.get().id(),
              Map.of(),
              annotator,
              at,
              row.file(),
              row.line());
      ties.add(extras.completed(tie));
    }
    ties.addAll(extras.further(article, row));
    return ties;
  }

  private Optional<Mark> end(JsonNode relation, String end) {
    JsonNode span = relation.path(end + "_span");
    String id = text(span.path("id"));
    String label = text(span.path("label"));
    int token = JsonRecords.whole(relation.path(end)).orElse(-1);
    Range range = range(span).orElse(new Range(-1, -1));
    return names(id, range, label, token).stream()
        .filter(byName::containsKey)
        .map(byName::get)
        .findFirst();
  }

  private void tell(String message, JsonNode piece) {
    troubles.accept(new Trouble(row.file(), row.line(), message, piece.toString()));
  }
}
