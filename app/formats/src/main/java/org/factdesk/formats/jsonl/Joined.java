package org.factdesk.formats.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Trouble;

/**
 * Articles with their marks and links. Files in the order in which we write them are read side by
 * side; where somebody put them in another order, marks and links are held in memory.
 */
final class Joined implements Closeable {
  private final Rows docs;
  private final Consumer<Trouble> troubles;
  private final Follower spans;
  private final Follower links;
  private final Set<String> seen = new HashSet<>();
  private final boolean sorted;

  Joined(Rows docs, Rows spans, Rows links, Consumer<Trouble> troubles) throws IOException {
    this.docs = docs;
    this.troubles = troubles;
    this.sorted = docs.sorted(true);
    this.spans = new Follower(spans, sorted && spans.sorted(false), troubles);
    this.links = new Follower(links, sorted && links.sorted(false), troubles);
  }

  /** The next article that can be used; empty after the last. */
  Optional<Document> next() throws IOException {
    while (docs.row().isPresent()) {
      String id = docs.article();
      Row doc = docs.take();
      if (!sorted && !seen.add(id)) {
        troubles.accept(doc.trouble("is a second article " + id + "; the first one is used"));
        continue;
      }
      List<Mark> marks = marks(id);
      List<Tie> ties = links.of(id).stream().map(row -> Fields.tie(row, id)).toList();
      JsonNode value = doc.value();
      if (value.path("text").isTextual()) {
        String text = value.path("text").textValue();
        return Optional.of(
            new Document(id, text, Fields.facts(value), Fields.states(value), marks, ties));
      }
      troubles.accept(doc.trouble("has no text in 'text'"));
    }
    spans.rest();
    links.rest();
    return Optional.empty();
  }

  private List<Mark> marks(String article) throws IOException {
    Set<String> ids = new HashSet<>();
    List<Mark> marks = new ArrayList<>();
    for (Row row : spans.of(article)) {
      Fields.mark(row, ids).ifPresentOrElse(marks::add, () -> noPlace(row));
    }
    return marks;
  }

  private void noPlace(Row row) {
    troubles.accept(row.trouble("says neither 'spans' nor 'begin' and 'end'"));
  }

  @Override
  public void close() throws IOException {
    try (docs) {
      spans.rows.close();
      links.rows.close();
    }
  }

  /** Marks or links, given article by article. */
  private static final class Follower {
    private final Rows rows;
    private final Map<String, List<Row>> held;
    private final Consumer<Trouble> troubles;

    Follower(Rows rows, boolean sorted, Consumer<Trouble> troubles) throws IOException {
      this.rows = rows;
      this.held = sorted ? Map.of() : rows.all();
      this.troubles = troubles;
    }

    List<Row> of(String article) throws IOException {
      if (!held.isEmpty()) {
        List<Row> own = held.remove(article);
        return own == null ? List.of() : own;
      }
      List<Row> own = new ArrayList<>();
      while (rows.row().isPresent() && rows.article().compareTo(article) <= 0) {
        boolean fits = rows.article().equals(article);
        Row row = rows.take();
        if (fits) {
          own.add(row);
        } else {
          stray(row);
        }
      }
      return own;
    }

    void rest() throws IOException {
      for (List<Row> left : held.values()) {
        left.forEach(this::stray);
      }
      if (!held.isEmpty()) {
        held.clear();
      }
      while (rows.row().isPresent()) {
        stray(rows.take());
      }
    }

    private void stray(Row row) {
      String article = JsonRecords.text(row.value().path("doc"));
      troubles.accept(row.trouble("names the article " + article + ", which is not there"));
    }
  }
}
