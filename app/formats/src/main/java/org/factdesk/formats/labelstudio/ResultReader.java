package org.factdesk.formats.labelstudio;

import static org.factdesk.formats.JsonRecords.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.ExtrasReader;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Range;
import org.factdesk.formats.Trouble;

/** Gathers the regions of one task into marks, with what further results say of them. */
final class ResultReader {
  private static final String ELSEWHERE =
      "has a region placed in HTML, a dialogue or an image, not in plain text";

  private final Row row;
  private final String article;
  private final ExtrasReader extras;
  private final Consumer<Trouble> troubles;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  ResultReader(Row row, String article, ExtrasReader extras, Consumer<Trouble> troubles) {
    this.row = row;
    this.article = article;
    this.extras = extras;
    this.troubles = troubles;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Tie> ties() {
    List<Tie> all = new ArrayList<>(ties);
    all.addAll(extras.further(article, row));
    return all;
  }

  /** Reads the results of one annotation or prediction. */
  void read(JsonNode results, String annotator, String at) {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (JsonNode result : results) {
      if (!text(result.path("type")).equals("relation")) {
        add(result, regions);
      }
    }
    Map<String, String> byRegion = new HashMap<>();
    for (Map.Entry<String, Region> region : regions.entrySet()) {
      mark(region.getKey(), region.getValue(), annotator, at, byRegion);
    }
    for (JsonNode result : results) {
      if (text(result.path("type")).equals("relation")) {
        tie(result, annotator, byRegion);
      }
    }
  }

  /** Reads regions of the short form. */
  void readShort(JsonNode values, String annotator) {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (JsonNode value : values) {
      place(value, value, regions, "r" + regions.size());
    }
    regions.forEach((id, region) -> mark(id, region, annotator, "", new HashMap<>()));
  }

  private void add(JsonNode result, Map<String, Region> regions) {
    JsonNode value = result.path("value");
    String id = text(result.path("id"));
    boolean known = !id.isEmpty() && regions.containsKey(id);
    if (!known && !value.has("start") && !value.has("labels") && !value.has("x")) {
      tell("has an answer on the whole text, which is left out", result);
      return;
    }
    place(result, value, regions, id.isEmpty() ? "r" + regions.size() : id);
  }

  private void place(JsonNode result, JsonNode value, Map<String, Region> regions, String id) {
    Optional<Range> range = JsonRecords.range(value.path("start"), value.path("end"));
    Region region = regions.get(id);
    if (region == null) {
      if (range.isEmpty() || value.has("startOffset")) {
        tell(ELSEWHERE, result);
        return;
      }
      region = new Region(range.get());
      regions.put(id, region);
    }
    region.add(result, value);
  }

  private void mark(
      String id, Region region, String annotator, String at, Map<String, String> byRegion) {
    if (region.labels().isEmpty()) {
      troubles.accept(
          new Trouble(row.file(), row.line(), "has a region without a label", "region " + id));
    }
    for (String label : region.labels()) {
      String own = extras.knows(annotator, id) ? id : unused(id);
      Mark mark =
          Mark.of(own, label, List.of(region.range()), row.file(), row.line())
              .withAnnotator(annotator)
              .withProvenance(annotator, at)
              .withQuote(region.quote())
              .withFeatures(region.features(label))
              .withNote(region.note());
      Mark completed = extras.byId(mark);
      ids.add(completed.id());
      marks.add(completed);
      byRegion.putIfAbsent(id, completed.id());
    }
  }

  /** The id, with a number where another mark of the task has it. */
  private String unused(String id) {
    String free = id;
    for (int i = 2; ids.contains(free); i++) {
      free = id + "#" + i;
    }
    return free;
  }

  private void tie(JsonNode relation, String annotator, Map<String, String> byRegion) {
    boolean left = text(relation.path("direction")).equals("left");
    String from = byRegion.get(text(relation.path(left ? "to_id" : "from_id")));
    String to = byRegion.get(text(relation.path(left ? "from_id" : "to_id")));
    if (from == null || to == null) {
      tell("has a relation to a region that is not there", relation);
      return;
    }
    String type = text(relation.path("labels").path(0));
    Map<String, String> features =
        text(relation.path("direction")).equals("bi") ? Map.of("direction", "bi") : Map.of();
    Tie tie =
        new Tie(
            "r" + row.line() + "." + ties.size(),
            annotator,
            type.isEmpty() ? "relation" : type,
            article,
            from,
            article,
            to,
            features,
            annotator,
            "",
            row.file(),
            row.line());
    ties.add(extras.completed(tie));
  }

  private void tell(String message, JsonNode piece) {
    troubles.accept(new Trouble(row.file(), row.line(), message, piece.toString()));
  }
}
