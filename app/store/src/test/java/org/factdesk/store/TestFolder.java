package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.model.Span;

/** A workspace of a test, with real files. */
record TestFolder(Path root) {
  static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");

  TestFolder write(String name, String content) {
    return write(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  TestFolder write(String name, byte[] content) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String content(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens it; there must be nothing to complain about. */
  WorkspaceFolder open() {
    Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow();
  }

  List<String> ids() {
    return open().list().value().orElseThrow().stream().map(ArticleEntry::id).toList();
  }

  /** What listing complains about. */
  List<String> listProblems() {
    return open().list().problems().stream().map(Problem::toString).toList();
  }

  static Read<Article> read(WorkspaceFolder workspace, String id) {
    ArticleEntry entry =
        workspace.list().value().orElseThrow().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow();
    return workspace.read(entry);
  }

  static Article article(WorkspaceFolder workspace, String id) {
    return read(workspace, id).value().orElseThrow();
  }

  /** The one annotator's work on an article of a freshly opened workspace. */
  AnnotationSet only(String id) {
    WorkspaceFolder workspace = open();
    List<AnnotationSet> sets = workspace.annotations(article(workspace, id)).value().orElseThrow();
    assertThat(sets).hasSize(1);
    return sets.get(0);
  }

  /** A claim on words that stand in the text exactly once. */
  static Annotation claim(String id, Article article, String words) {
    int begin = article.text().indexOf(words);
    assertThat(begin).isNotNegative().isEqualTo(article.text().lastIndexOf(words));
    return new Annotation(
        id,
        "claim",
        List.of(new Span(begin, begin + words.length())),
        new TreeMap<>(Map.of("kind", "event")),
        "",
        "anna",
        AT);
  }
}
