package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.WorkspaceFolder;

/**
 * Writes a workspace of generated news in which every article has marks: {@code MarkedDesk FOLDER
 * ARTICLES CHARACTERS MARKS}, the last of each article. The same sizes give the same files for
 * ever, but for the random ids of marks, which are made from a seed too.
 */
public final class MarkedDesk {
  private static final int FOLDER_SIZE = 1000;
  private static final List<String> LAYERS = List.of("claim", "source", "framing");

  private final Path folder;
  private final Random random = new Random(23);

  private MarkedDesk(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int articles = Integer.parseInt(arguments[1]);
    int characters = Integer.parseInt(arguments[2]);
    int marks = Integer.parseInt(arguments[3]);
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    new MarkedDesk(folder).write(articles, characters, marks);
  }

  private void write(int articles, int characters, int marks) throws IOException {
    WorkspaceFolder workspace = WorkspaceFolder.open(folder).value().orElseThrow();
    GeneratedNews news = new GeneratedNews(11);
    for (int i = 0; i < articles; i++) {
      // Folders of a thousand, as nobody keeps more in one.
      String id = String.format(Locale.ROOT, "%03d/%06d", i / FOLDER_SIZE, i);
      Path file = folder.resolve("articles").resolve(id + ".txt");
      String whole = news.text(characters);
      String text = characters < 1000 ? whole.replace('\n', ' ') : whole;
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      if (marks > 0) {
        mark(workspace, Article.of(id, text), marks);
      }
    }
  }

  private void mark(WorkspaceFolder workspace, Article article, int count) {
    AnnotationSet empty =
        AnnotationSet.empty(article.id(), "anna").withState(WorkState.IN_PROGRESS);
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(mark(article.text()));
    }
    Optional<Problem> problem = workspace.save(article, empty.withAnnotations(marks));
    if (problem.isPresent()) {
      throw new IllegalStateException(problem.get().toString());
    }
  }

  private Annotation mark(String text) {
    int begin = text.indexOf(' ', random.nextInt(text.length() - 130)) + 1;
    int end = text.indexOf(' ', begin + 5 + random.nextInt(56));
    Span span = new Span(begin, end < 0 ? text.length() : end);
    String layer = LAYERS.get(random.nextInt(LAYERS.size()));
    TreeMap<String, String> features = new TreeMap<>();
    if (layer.equals("claim")) {
      features.put("verdict", random.nextBoolean() ? "true" : "unverified");
    }
    String id = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
    Annotation plain = MarkedNews.annotation(id, layer, span);
    return plain.withFeatures(features);
  }
}
