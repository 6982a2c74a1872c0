package org.factdesk.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.JsonRecords.Row;

/**
 * What the key of ours says of the article in an object. Marks and links that somebody added, moved
 * or took out in another program are left as that program has them: what is said of them here is
 * added where it fits.
 */
public final class ExtrasReader {
  private final JsonNode extras;
  private final Map<String, Deque<JsonNode>> byPlace = new HashMap<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Missing where two annotators have marks with one id. */
  private final Map<String, JsonNode> byIdAlone = new HashMap<>();

  private final Map<String, Deque<JsonNode>> byEnds = new HashMap<>();

  private ExtrasReader(JsonNode extras) {
    this.extras = extras;
    for (JsonNode mark : extras.path("marks")) {
      Optional<Range> range = JsonRecords.range(mark.path("begin"), mark.path("end"));
      String place = place(text(mark, "layer"), range.map(List::of).orElse(List.of()));
      byPlace.computeIfAbsent(place, key -> new ArrayDeque<>(1)).add(mark);
      byId.put(text(mark, "annotator") + '\n' + text(mark, "id"), mark);
      byIdAlone.merge(text(mark, "id"), mark, (one, other) -> MissingNode.getInstance());
    }
    for (JsonNode link : extras.path("links")) {
      if (link.path("inside").asBoolean()) {
        String ends = ends(text(link, "type"), text(link, "from"), text(link, "to"));
        byEnds.computeIfAbsent(ends, key -> new ArrayDeque<>(1)).add(link);
      }
    }
  }

  /** What an object says under our key; nothing where it has none. */
  public static ExtrasReader of(JsonNode object) {
    return new ExtrasReader(object.path(Extras.KEY));
  }

  private static String text(JsonNode object, String field) {
    return JsonRecords.text(object.path(field));
  }

  private static String place(String label, List<Range> spans) {
    return spans + "\n" + label;
  }

  private static String ends(String type, String from, String to) {
    return String.join("\n", type, from, to);
  }

  /** The article's id; empty where it is not said. */
  public String article() {
    return text(extras, "article");
  }

  /** What is known of the article, by {@link Facts} key. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> fact : extras.path("facts").properties()) {
      facts.put(fact.getKey(), JsonRecords.text(fact.getValue()));
    }
    return facts;
  }

  /** How far annotators are. */
  public Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    for (JsonNode one : extras.path("annotators")) {
      states.put(text(one, "annotator"), text(one, "state"));
    }
    return states;
  }

  /** The mark with what is said of one with its label and place; each is said of one mark only. */
  public Mark byPlace(Mark found) {
    Deque<JsonNode> said = byPlace.get(place(found.label(), found.spans()));
    return said == null || said.isEmpty() ? found : completed(found, said.remove(), true);
  }

  /** Whether there is something said of this annotator's mark, or of one mark with this id. */
  public boolean knows(String annotator, String id) {
    return byId.containsKey(annotator + '\n' + id)
        || byIdAlone.getOrDefault(id, MissingNode.getInstance()).isObject();
  }

  /**
   * The mark with what is said of the one with its annotator and id, else of the one with its id,
   * else of one with its label and place.
   */
  public Mark byId(Mark found) {
    JsonNode alone = byIdAlone.getOrDefault(found.id(), MissingNode.getInstance());
    JsonNode said = byId.getOrDefault(found.annotator() + '\n' + found.id(), alone);
    if (!said.isObject()) {
      return byPlace(found);
    }
    Deque<JsonNode> here = byPlace.getOrDefault(place(found.label(), found.spans()), none());
    return completed(found, said, here.remove(said));
  }

  private static Deque<JsonNode> none() {
    return new ArrayDeque<>(1);
  }

  private static Mark completed(Mark found, JsonNode said, boolean samePlace) {
    List<String> quote = samePlace ? List.of(text(said, "quote")) : found.quote();
    Map<String, String> features = new LinkedHashMap<>(found.features());
    for (Map.Entry<String, JsonNode> feature : said.path("features").properties()) {
      features.put(feature.getKey(), JsonRecords.text(feature.getValue()));
    }
    return new Mark(
        text(said, "id"),
        text(said, "annotator"),
        found.label(),
        found.spans(),
        quote,
        features,
        said.has("note") ? text(said, "note") : found.note(),
        text(said, "by"),
        text(said, "at"),
        found.file(),
        found.line());
  }

  /** The link with what is said of one between these marks; each is said of one link only. */
  public Tie completed(Tie found) {
    Deque<JsonNode> said = byEnds.get(ends(found.type(), found.from(), found.to()));
    return said == null || said.isEmpty()
        ? found
        : tie(said.remove(), found.fromArticle(), found.toArticle(), found.file(), found.line());
  }

  /** The links of which only our key tells, as the format cannot say them. */
  public List<Tie> further(String article, Row row) {
    List<Tie> ties = new ArrayList<>();
    for (JsonNode link : extras.path("links")) {
      if (!link.path("inside").asBoolean()) {
        ties.add(tie(link, article, text(link, "to_article"), row.file(), row.line()));
      }
    }
    return ties;
  }

  private static Tie tie(JsonNode link, String from, String to, String file, int line) {
    return new Tie(
        text(link, "id"),
        text(link, "annotator"),
        text(link, "type"),
        from,
        text(link, "from"),
        to,
        text(link, "to"),
        Map.of(),
        text(link, "by"),
        text(link, "at"),
        file,
        line);
  }
}
