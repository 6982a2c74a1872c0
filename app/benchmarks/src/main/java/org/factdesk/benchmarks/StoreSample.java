package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.model.WorkState;
import org.factdesk.store.WorkspaceFolder;

/**
 * One marked article as it is measured: in a folder of ours, and as JSON that others could have.
 */
record StoreSample(MarkedNews news, Path folder) {
  static final String ARTICLE = "news";
  static final String FILE = "annotations/news.anna.json";

  private static final String[] TYPES = {
    "Claim", "Date", "Person", "Place", "Quote", "Number", "Source", "Opinion"
  };
  private static final String[] AUTHORS = {"anna", "bilal", "chen"};
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Instant BEGIN = Instant.parse("2026-11-02T08:00:00Z");

  /** Ten characters of text a mark, as GATE and UIMA were measured. */
  static StoreSample of(int marks, Path folder) {
    return new StoreSample(MarkedNews.of(10 * marks, marks), folder);
  }

  /** Writes the article and, by the store itself, its marks. */
  void write() throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve(FILE));
    Files.writeString(folder.resolve(ARTICLE + ".txt"), news.text());
    WorkspaceFolder workspace = open();
    Article article = workspace.read(workspace.list().value().orElseThrow().get(0)).value().get();
    Optional<Problem> problem = workspace.save(article, set(article));
    if (problem.isPresent()) {
      throw new IOException(problem.get().toString());
    }
  }

  WorkspaceFolder open() {
    return WorkspaceFolder.open(folder).value().orElseThrow();
  }

  AnnotationSet set(Article article) {
    return new AnnotationSet(
        article.id(),
        "anna",
        WorkState.DONE,
        AnnotationSet.empty(ARTICLE, "anna").corrections(),
        annotations(),
        List.of());
  }

  /** In the order in which they were made, one every twenty seconds. */
  List<Annotation> annotations() {
    Random ids = new Random(1);
    List<Annotation> all = new ArrayList<>();
    for (int i = 0; i < news.spans().size(); i++) {
      MarkedNews.Features features = news.features().get(i);
      all.add(
          new Annotation(
              id(ids),
              TYPES[news.layers()[i]].toLowerCase(Locale.ROOT),
              List.of(news.spans().get(i)),
              new TreeMap<>(Map.of("label", "label-" + features.label())),
              features.note(),
              AUTHORS[features.author()],
              BEGIN.plusSeconds(20L * i)));
    }
    return all;
  }

  private static String id(Random random) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  /** The same text, spans and features as one short JSON: what the peers' figures are held to. */
  byte[] equivalentJson() {
    StringBuilder json = new StringBuilder(news.text().length() + news.spans().size() * 130);
    json.append("{\"version\":1,\"text\":");
    quoted(json, news.text());
    json.append(",\"annotations\":[");
    for (int i = 0; i < news.spans().size(); i++) {
      json.append(i == 0 ? "" : ",");
      mark(json, i);
    }
    return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void mark(StringBuilder json, int index) {
    MarkedNews.Features features = news.features().get(index);
    json.append("{\"id\":").append(index);
    json.append(",\"start\":").append(news.spans().get(index).begin());
    json.append(",\"end\":").append(news.spans().get(index).end());
    json.append(",\"type\":\"").append(TYPES[news.layers()[index]]);
    json.append("\",\"label\":\"label-").append(features.label());
    json.append("\",\"author\":\"").append(AUTHORS[features.author()]).append('"');
    if (!features.note().isEmpty()) {
      quoted(json.append(",\"note\":"), features.note());
    }
    json.append('}');
  }

  private static void quoted(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n') {
        json.append("\\n");
      } else {
        json.append(unit == '"' || unit == '\\' ? "\\" : "").append(unit);
      }
    }
    json.append('"');
  }
}
