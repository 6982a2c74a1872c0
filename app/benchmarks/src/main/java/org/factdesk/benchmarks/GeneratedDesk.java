package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/**
 * Writes a workspace of generated news: {@code GeneratedDesk FOLDER ARTICLES CHARACTERS SPANS}. The
 * first article has so many marks, all others none.
 */
public final class GeneratedDesk {
  private GeneratedDesk() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    int characters = Integer.parseInt(arguments[2]);
    int spans = Integer.parseInt(arguments[3]);
    Path texts = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    MarkedNews first = MarkedNews.of(characters, Math.max(1, spans));
    Files.writeString(texts.resolve(name(0)), first.text());
    GeneratedNews news = new GeneratedNews(11);
    for (int i = 1; i < articles; i++) {
      Files.writeString(texts.resolve(name(i)), news.text(characters));
    }
    if (spans > 0) {
      mark(folder, first);
    }
  }

  private static String name(int article) {
    return String.format(Locale.ROOT, "%05d.txt", article);
  }

  private static void mark(Path folder, MarkedNews news) {
    WorkspaceFolder workspace = WorkspaceFolder.open(folder).value().orElseThrow();
    ArticleEntry entry = workspace.list().value().orElseThrow().get(0);
    Article article = workspace.read(entry).value().orElseThrow();
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < news.spans().size(); i++) {
      marks.add(MarkedNews.annotation("m" + i, news.layer(i), news.spans().get(i)));
    }
    marks.sort(null);
    workspace
        .save(article, AnnotationSet.empty(article.id(), "anna").withAnnotations(marks))
        .ifPresent(
            problem -> {
              throw new IllegalStateException(problem.toString());
            });
  }
}
