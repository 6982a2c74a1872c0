package org.factdesk.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Problem;
import org.factdesk.store.article.ArticleReader;

/** The articles of a workspace: finds their files, gives them ids, reads them. Any thread. */
final class ArticleFiles {
  /** The longest article, in bytes of its file, or of its line in a {@code .jsonl}. */
  static final int MAXIMUM_BYTES = 10 * 1024 * 1024;

  private final Path root;
  private final ArticleWalk walk;
  private final JsonlFile jsonl = new JsonlFile(MAXIMUM_BYTES);

  ArticleFiles(Path root, ArticleWalk walk) {
    this.root = root;
    this.walk = walk;
  }

  /** Every article, by id; no text is kept. Of two with one id the first found stays. */
  Read<List<ArticleEntry>> list() {
    List<Problem> problems = new ArrayList<>();
    // Kept in the order of the walk, which is nearly that of the ids: sorting has little to do.
    Map<String, ArticleEntry> byId = new LinkedHashMap<>();
    for (ArticleWalk.Found file : walk.files(problems)) {
      for (ArticleEntry entry : entries(file, problems)) {
        accept(entry, byId, problems);
      }
    }
    List<ArticleEntry> sorted = new ArrayList<>(byId.values());
    sorted.sort(Comparator.comparing(ArticleEntry::id));
    return Read.of(List.copyOf(sorted), problems);
  }

  private List<ArticleEntry> entries(ArticleWalk.Found file, List<Problem> problems) {
    if (!isJsonl(file.file())) {
      return List.of(new ArticleEntry(file.id(), file.file(), 0));
    }
    Read<List<JsonlFile.Found>> lines = jsonl.list(file.file(), name(file.file()));
    problems.addAll(lines.problems());
    List<ArticleEntry> entries = new ArrayList<>();
    for (JsonlFile.Found found : lines.value().orElse(List.of())) {
      String id = found.id().orElse(file.id() + "#" + found.line());
      entries.add(new ArticleEntry(id, file.file(), found.line()));
    }
    return entries;
  }

  private void accept(ArticleEntry entry, Map<String, ArticleEntry> byId, List<Problem> problems) {
    Optional<String> bad = Names.problemWithArticleId(entry.id());
    if (bad.isPresent()) {
      problems.add(
          new Problem(
              name(entry),
              "the article id '" + Names.shown(entry.id()) + "' " + bad.get() + "; change it"));
      return;
    }
    ArticleEntry first = byId.putIfAbsent(entry.id(), entry);
    if (first != null) {
      problems.add(
          new Problem(
              name(entry),
              "has the same article id '"
                  + Names.shown(entry.id())
                  + "' as "
                  + name(first)
                  + ", which is used; rename one of them"));
    }
  }

  /** The article's text, sections and metadata; no annotations. */
  Read<Article> read(ArticleEntry entry) {
    if (!Inside.reallyInside(root, entry.file())) {
      return Read.failed(name(entry), "leads out of the workspace and is not followed");
    }
    if (isJsonl(entry.file())) {
      return article(entry, jsonl.read(entry.file(), entry.line(), name(entry.file())));
    }
    Read<byte[]> bytes = FileBytes.read(entry.file(), name(entry), MAXIMUM_BYTES);
    if (bytes.value().isEmpty()) {
      return Read.failed(bytes.problems());
    }
    if (hasEnding(entry.file(), ".json")) {
      return article(entry, ArticleRecord.parse(bytes.value().get(), name(entry), false));
    }
    return HtmlArticle.isPage(entry.file().toString())
        ? article(entry, HtmlArticle.parse(bytes.value().get(), name(entry)))
        : textArticle(entry, bytes.value().get());
  }

  /** As {@link #read}, of a file that may have changed since it was listed. */
  Read<Article> readAgain(ArticleEntry entry) {
    return isJsonl(entry.file()) && Inside.reallyInside(root, entry.file())
        ? article(entry, jsonl.again(entry.file(), entry.id(), entry.line(), name(entry.file())))
        : read(entry);
  }

  private Read<Article> textArticle(ArticleEntry entry, byte[] bytes) {
    Read<String> text = TextDecoder.decode(bytes, name(entry));
    return new Read<>(
        text.value().map(value -> ArticleReader.read(entry.id(), value, Metadata.UNKNOWN)),
        text.problems());
  }

  private static Read<Article> article(ArticleEntry entry, Read<ArticleRecord> read) {
    return new Read<>(
        read.value().map(value -> ArticleReader.read(entry.id(), value.text(), value.given())),
        read.problems());
  }

  String name(ArticleEntry entry) {
    String file = name(entry.file());
    return entry.line() == 0 ? file : file + ":" + entry.line();
  }

  private String name(Path file) {
    return Inside.name(root, file);
  }

  private static boolean isJsonl(Path file) {
    return hasEnding(file, ".jsonl");
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
