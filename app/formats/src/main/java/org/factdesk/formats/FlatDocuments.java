package org.factdesk.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;

/** Joins the rows of flat tables to articles. All tables have the articles in the same order. */
public final class FlatDocuments implements Documents {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<FlatTable, Rows> tables = new EnumMap<>(FlatTable.class);
  private final Predicate<Map<String, Object>> chosen;

  /** Opens the rows of a table. */
  public interface Opening {
    /** The rows of the table from the first one on. */
    FlatRows open(FlatTable table) throws IOException;
  }

  /**
   * Opens all tables.
   *
   * @param chosen which articles are given, by their row; the others are passed over
   */
  public FlatDocuments(Opening opening, Predicate<Map<String, Object>> chosen) throws IOException {
    this.chosen = chosen;
    try {
      for (FlatTable table : FlatTable.values()) {
        tables.put(table, new Rows(table, opening.open(table)));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (true) {
      Optional<Map<String, Object>> article = rows(FlatTable.ARTICLES).take();
      if (article.isEmpty()) {
        for (Rows rows : tables.values()) {
          rows.end();
        }
        return Optional.empty();
      }
      Document document = document(article.get());
      if (chosen.test(article.get())) {
        return Optional.of(document);
      }
    }
  }

  private Rows rows(FlatTable table) {
    return Objects.requireNonNull(tables.get(table));
  }

  private Document document(Map<String, Object> article) throws IOException {
    String id = text(article, "id");
    Map<String, String> states = new LinkedHashMap<>();
    for (Map<String, Object> row : rows(FlatTable.WORK).of(id)) {
      states.put(text(row, "annotator"), text(row, "state"));
    }
    List<Mark> marks = new ArrayList<>();
    Deque<Map<String, Object>> spans = new ArrayDeque<>(rows(FlatTable.SPANS).of(id));
    while (!spans.isEmpty()) {
      marks.add(mark(spans));
    }
    List<Tie> ties = new ArrayList<>();
    for (Map<String, Object> row : rows(FlatTable.LINKS).of(id)) {
      ties.add(tie(row));
    }
    return new Document(id, text(article, "text"), facts(article), states, marks, ties);
  }

  private static Map<String, String> facts(Map<String, Object> article) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String key :
        List.of(Facts.TITLE, Facts.PUBLISHED_ORIGIN, Facts.OUTLET, Facts.URL, Facts.LANGUAGE)) {
      if (article.get(key) instanceof String value) {
        facts.put(key, value);
      }
    }
    if (article.get("published_from") instanceof String from
        && article.get("published_to") instanceof String to) {
      facts.put(Facts.PUBLISHED, from.equals(to) ? from : from + "/" + to);
    }
    return facts;
  }

  /** Takes the rows of one annotation: up to the next first part. */
  private static Mark mark(Deque<Map<String, Object>> rows) throws IOException {
    Map<String, Object> first = rows.remove();
    List<Range> spans = new ArrayList<>(List.of(range(first)));
    List<String> quote = new ArrayList<>(List.of(text(first, "quote")));
    while (!rows.isEmpty() && number(rows.element(), "part") > 0) {
      Map<String, Object> next = rows.remove();
      spans.add(range(next));
      quote.add(text(next, "quote"));
    }
    Map<String, String> features = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : MAPPER.readTree(text(first, "features")).properties()) {
      features.put(one.getKey(), one.getValue().asText());
    }
    return Mark.of(text(first, "id"), text(first, "label"), spans, FlatTable.SPANS.id(), 0)
        .withQuote(quote)
        .withFeatures(features)
        .withNote(text(first, "note"))
        .withAnnotator(text(first, "annotator"))
        .withProvenance(text(first, "by"), text(first, "at"));
  }

  private static Range range(Map<String, Object> row) throws IOException {
    return new Range(number(row, "start"), number(row, "end"));
  }

  private static Tie tie(Map<String, Object> row) throws IOException {
    return new Tie(
        text(row, "id"),
        text(row, "annotator"),
        text(row, "type"),
        text(row, "doc"),
        text(row, "from"),
        text(row, "to_doc"),
        text(row, "to"),
        Map.of(),
        text(row, "by"),
        text(row, "at"),
        FlatTable.LINKS.id(),
        0);
  }

  private static String text(Map<String, Object> row, String column) throws IOException {
    if (row.get(column) instanceof String text) {
      return text;
    }
    throw new IOException("a row has no text in '" + column + "'");
  }

  private static int number(Map<String, Object> row, String column) throws IOException {
    if (row.get(column) instanceof Integer number) {
      return number;
    }
    throw new IOException("a row has no number in '" + column + "'");
  }

  @Override
  public void close() throws IOException {
    for (Closeable rows : tables.values()) {
      rows.close();
    }
  }

  /** The rows of one table, the next one in sight. */
  private static final class Rows implements Closeable {
    private final FlatTable table;
    private final FlatRows rows;
    private Optional<Map<String, Object>> sight;

    Rows(FlatTable table, FlatRows rows) throws IOException {
      this.table = table;
      this.rows = rows;
      this.sight = rows.next();
    }

    Optional<Map<String, Object>> take() throws IOException {
      Optional<Map<String, Object>> taken = sight;
      sight = taken.isEmpty() ? taken : rows.next();
      return taken;
    }

    List<Map<String, Object>> of(String article) throws IOException {
      List<Map<String, Object>> own = new ArrayList<>();
      while (sight.isPresent() && text(sight.get(), "doc").equals(article)) {
        own.add(sight.get());
        sight = rows.next();
      }
      return own;
    }

    void end() throws IOException {
      if (sight.isPresent()) {
        throw new IOException(table.id() + " has a row of an article that is not there");
      }
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
