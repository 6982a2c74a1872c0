package org.factdesk.formats.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Range;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.w3c.W3cFile.Item;

/** Collects the annotations of one text. */
final class W3cReading {
  private final String text;
  private final Consumer<Trouble> troubles;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Item> linking = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> byIri = new HashMap<>();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private String id;

  /**
   * @param id of the document, where no annotation says another
   */
  W3cReading(String id, String text, Consumer<Trouble> troubles) {
    this.id = id;
    this.text = text;
    this.troubles = troubles;
  }

  void add(Item item) {
    JsonNode annotation = item.annotation();
    String iri = annotation.path("id").asText("");
    if (iri.startsWith(W3cNames.ABOUT)) {
      id = W3cNames.parts(W3cNames.ABOUT, iri).get(0);
      W3cBodies bodies = W3cBodies.of(annotation);
      facts.putAll(bodies.facts());
      states.putAll(bodies.states());
    } else if (annotation.path("motivation").asText("").equals("linking")) {
      linking.add(item);
    } else {
      mark(item, iri);
    }
  }

  private void mark(Item item, String iri) {
    List<Range> spans = new ArrayList<>();
    List<String> quote = new ArrayList<>();
    for (W3cTarget target : W3cTarget.of(item.annotation())) {
      Range range = target.range() == null ? target.located(text).orElse(null) : target.range();
      if (range == null) {
        trouble(item, unplaced(target));
        return;
      }
      spans.add(range);
      if (!target.exact().isEmpty()) {
        quote.add(target.exact());
      }
    }
    if (spans.isEmpty()) {
      trouble(item, "has no target");
      return;
    }
    W3cBodies bodies = W3cBodies.of(item.annotation());
    String own = own(iri);
    byIri.putIfAbsent(iri, own);
    marks.add(
        Mark.of(own, bodies.label(), spans, item.file(), item.line())
            .withQuote(quote.size() == spans.size() ? quote : List.of())
            .withFeatures(bodies.features())
            .withNote(bodies.note())
            .withAnnotator(item.annotation().path(W3cNames.ANNOTATOR).asText(""))
            .withProvenance(creator(item.annotation()), created(item.annotation())));
  }

  private static String unplaced(W3cTarget target) {
    return target.exact().isEmpty()
        ? "names no place in the text"
        : "its words stand at no place in the text, or at several: " + target.exact();
  }

  /** Ids of ours as they were; those of others as they are, each once. */
  private String own(String iri) {
    List<String> parts = W3cNames.parts(W3cNames.ANNOTATION, iri);
    if (parts.size() >= 2) {
      ids.add(parts.get(1));
      return parts.get(1);
    }
    String base = iri.isEmpty() ? "annotation-" + (marks.size() + 1) : iri;
    String own = base;
    for (int i = 2; !ids.add(own); i++) {
      own = base + "-" + i;
    }
    return own;
  }

  private static String creator(JsonNode annotation) {
    for (JsonNode creator : W3cTarget.each(annotation.path("creator"))) {
      String name = creator.path("name").asText("");
      return name.isEmpty() ? W3cTarget.iri(creator) : name;
    }
    return annotation.path("user").asText("");
  }

  private static String created(JsonNode annotation) {
    return annotation.path("created").asText("");
  }

  private void trouble(Item item, String message) {
    String content = item.annotation().toString();
    troubles.accept(new Trouble(item.file(), item.line(), message, content));
  }

  /** Whether an annotation of this IRI is among them. */
  boolean has(String iri) {
    return byIri.containsKey(iri);
  }

  Document document() {
    List<Tie> ties = new ArrayList<>();
    for (Item item : linking) {
      tie(item, ties);
    }
    return new Document(id, text, facts, states, marks, ties);
  }

  private void tie(Item item, List<Tie> ties) {
    JsonNode annotation = item.annotation();
    W3cBodies bodies = W3cBodies.of(annotation);
    List<String> ends = new ArrayList<>();
    W3cTarget.of(annotation).forEach(target -> ends.add(target.source()));
    ends.addAll(bodies.linked());
    if (ends.size() != 2 || !isKnown(ends.get(0)) || !isKnown(ends.get(1))) {
      trouble(item, "links something else than two annotations that are here");
      return;
    }
    String iri = annotation.path("id").asText("");
    List<String> parts = W3cNames.parts(W3cNames.LINK, iri);
    ties.add(
        new Tie(
            parts.size() < 2 ? "link-" + (ties.size() + 1) : parts.get(1),
            annotation.path(W3cNames.ANNOTATOR).asText(""),
            bodies.label(),
            article(ends.get(0)),
            mark(ends.get(0)),
            article(ends.get(1)),
            mark(ends.get(1)),
            bodies.features(),
            creator(annotation),
            created(annotation),
            item.file(),
            item.line()));
  }

  private boolean isKnown(String iri) {
    return byIri.containsKey(iri) || W3cNames.parts(W3cNames.ANNOTATION, iri).size() >= 2;
  }

  private String article(String iri) {
    List<String> parts = W3cNames.parts(W3cNames.ANNOTATION, iri);
    return parts.size() >= 2 ? parts.get(0) : id;
  }

  private String mark(String iri) {
    List<String> parts = W3cNames.parts(W3cNames.ANNOTATION, iri);
    return parts.size() >= 2 ? parts.get(1) : byIri.getOrDefault(iri, iri);
  }
}
