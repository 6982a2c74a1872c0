package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFolderTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");

  @TempDir Path root;

  @Test
  void a_folder_without_settings_counts_every_article_below_it() throws IOException {
    write("b.txt", "Prices rose.");
    write("deep/a.json", "{\"text\":\"Prices fell.\",\"published\":\"2022-02-04\"}");
    write("lines.jsonl", "{\"id\":\"one\",\"text\":\"One.\"}\n\n{\"text\":\"Three.\"}\n");
    write("annotations/b.anna.json", "{}");
    write("plugins/readme.txt", "not an article");
    write(".git/x.txt", "not an article");
    write("package.json", "{\"name\":\"not an article\"}");
    Read<List<ArticleEntry>> list = open().list();
    assertThat(list.problems()).isEmpty();
    assertThat(list.value().orElseThrow())
        .extracting(ArticleEntry::id)
        .containsExactly("b", "deep/a", "lines#3", "one");
  }

  @Test
  void what_was_saved_is_read_again_as_it_was() throws IOException {
    write("a.txt", "\uFEFF😊 Prices rose 4%, Bo said.\r\nMore.");
    WorkspaceFolder workspace = open();
    Article article = article(workspace, "a");
    int prices = article.text().indexOf("Prices");
    Annotation claim =
        new Annotation(
            "c1",
            "claim",
            List.of(new Span(prices, prices + 6), new Span(prices + 12, prices + 14)),
            new TreeMap<>(Map.of("kind", "quantity")),
            "check \"it\"\n",
            "anna",
            AT,
            "quote-finder/unmarked-quote");
    AnnotationSet set =
        AnnotationSet.empty("a", "anna")
            .withState(WorkState.IN_PROGRESS)
            .withAnnotations(List.of(claim))
            .withLinks(
                List.of(
                    new Link(
                        "l1",
                        "contradicts",
                        new AnnotationRef("a", "c1"),
                        new AnnotationRef("b/c", "x9"),
                        "anna",
                        AT)));
    assertThat(workspace.save(article, set)).isEmpty();
    Read<List<AnnotationSet>> again = open().annotations(article);
    assertThat(again.problems()).isEmpty();
    assertThat(again.value().orElseThrow()).containsExactly(set);
    assertThat(Files.readString(root.resolve("annotations/a.anna.json")))
        .isEqualTo(
            """
            {
            "format":"factdesk-annotations/1",
            "article":"a",
            "annotator":"anna",
            "offsets":"code-points",
            "sha256":"%s",
            "length":33,
            "state":"in-progress",
            "annotations":[
            {"id":"c1","layer":"claim","spans":[[2,8],[14,16]],"quote":["Prices","4%%"],"before":"😊 ","after":", Bo said.\\r\\nMore.","features":{"kind":"quantity"},"note":"check \\"it\\"\\n","by":"anna","at":"2026-11-21T20:00:00Z","origin":"quote-finder/unmarked-quote"}
            ],
            "links":[
            {"id":"l1","type":"contradicts","from":"c1","to":{"article":"b/c","annotation":"x9"},"by":"anna","at":"2026-11-21T20:00:00Z"}
            ]
            }
            """
                .formatted(Sha256.of(article.text())));
  }

  private WorkspaceFolder open() {
    Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Article article(WorkspaceFolder workspace, String id) {
    ArticleEntry entry =
        workspace.list().value().orElseThrow().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow();
    return workspace.read(entry).value().orElseThrow();
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
