package org.factdesk.benchmarks.planted;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/** Stories read from a workspace, and written as one with a JSONL file. */
final class Workspaces {
  static final ObjectMapper JSON = new ObjectMapper();

  private Workspaces() {}

  /**
   * @throws IOException naming what cannot be read
   */
  static List<Story> read(Path folder) throws IOException {
    WorkspaceFolder workspace = value(WorkspaceFolder.open(folder).value(), folder);
    List<Story> stories = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (ArticleEntry entry : value(workspace.list().value(), folder)) {
      Article article = value(workspace.read(entry).value(), entry.file());
      String id = shortId(article.id());
      for (int i = 2; !ids.add(id); i++) {
        id = shortId(article.id()) + "-" + i;
      }
      stories.add(
          new Story(
              id,
              article.text(),
              given(article.metadata().published()).map(Workspaces::day).orElse(""),
              given(article.metadata().outlet()).orElse(""),
              ""));
    }
    return stories;
  }

  /** The id in a file of stories, without the name of the file. */
  static String shortId(String article) {
    return article.substring(article.lastIndexOf('#') + 1);
  }

  private static <T> T value(Optional<T> read, Path what) throws IOException {
    return read.orElseThrow(() -> new IOException(what + ": cannot be read"));
  }

  private static <T> Optional<T> given(Optional<Metadatum<T>> known) {
    return known.filter(datum -> datum.origin() == Origin.GIVEN).map(Metadatum::value);
  }

  private static String day(DateRange days) {
    return days.isOneDay() ? days.from().toString() : "";
  }

  static void write(Path folder, List<Story> stories) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Story story : stories) {
      ObjectNode line = JSON.createObjectNode();
      line.put("id", story.id()).put("text", story.text());
      if (!story.published().isEmpty()) {
        line.put("published", story.published());
      }
      if (!story.outlet().isEmpty()) {
        line.put("outlet", story.outlet());
      }
      lines.add(line.toString());
    }
    Files.createDirectories(folder.resolve("articles"));
    Files.write(folder.resolve("articles/stories.jsonl"), lines);
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"]}\n");
  }
}
