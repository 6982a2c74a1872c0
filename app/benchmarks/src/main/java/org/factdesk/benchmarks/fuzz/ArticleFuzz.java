package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.model.Section;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/** Article files of one sort. */
final class ArticleFuzz implements FuzzReader {
  private static final int MOST_READ = 50;

  private final FuzzFolder folder;
  private final String ending;
  private final List<byte[]> seeds;
  private final List<Article> articles = new ArrayList<>();

  ArticleFuzz(FuzzFolder folder, String ending, List<String> seeds) {
    this.folder = folder;
    this.ending = ending;
    this.seeds = seeds.stream().map(FuzzFolder::bytes).toList();
  }

  @Override
  public String name() {
    return "article." + ending;
  }

  @Override
  public List<byte[]> seeds() {
    return seeds;
  }

  @Override
  public boolean json() {
    return ending.startsWith("json");
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write("a." + ending, input);
  }

  @Override
  public List<Problem> read() {
    articles.clear();
    WorkspaceFolder open = folder.open().value().orElseThrow();
    Read<List<ArticleEntry>> list = open.list();
    List<Problem> problems = new ArrayList<>(list.problems());
    list.value().orElse(List.of()).stream()
        .limit(MOST_READ)
        .forEach(
            entry -> {
              Read<Article> article = open.read(entry);
              problems.addAll(article.problems());
              article.value().ifPresent(articles::add);
            });
    return problems;
  }

  /** Nothing is saved; what was read has to be sound. */
  @Override
  public void save(byte[] input) {
    for (Article article : articles) {
      String text = article.text();
      FuzzFolder.require(
          text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE),
          "half a character in the text");
      int end = 0;
      for (Section section : article.sections()) {
        FuzzFolder.require(section.span().begin() == end, "a gap between sections at " + end);
        end = section.span().end();
      }
      FuzzFolder.require(end == text.length(), "sections end at " + end + " of " + text.length());
    }
  }
}
