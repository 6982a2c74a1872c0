package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Options;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;
import org.factdesk.store.article.ArticleReader;
import org.factdesk.text.Sentences;
import org.factdesk.timex.Timex;

/**
 * How fast time expressions are found, beside plain regular expressions over the same articles.
 *
 * <p>Arguments: {@code speed}, then texts or folders of them. The system property {@code
 * factdesk.dist} names the built Factdesk.
 */
public final class DateSpeed {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 15;

  /** For articles that do not say when they were published. */
  private static final DateRange SOME_DAY = DateRange.day(LocalDate.of(2013, 5, 3));

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern YEARS = Pattern.compile("\\b\\d{4}\\b");

  private DateSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      articles.addAll(articles(Path.of(arguments[i])));
    }
    Path plugins = Path.of(System.getProperty("factdesk.dist"), "plugins");
    List<PluginFolder> folders = List.of(new PluginFolder(plugins, true));
    try (Plugins loaded = Plugins.load(folders)) {
      measure(articles, scans(dates(loaded)));
    }
  }

  private static void measure(List<Article> articles, List<TimedScan> scans) {
    long units = articles.stream().mapToLong(article -> article.text().length()).sum();
    say("%d articles, %.2f MB (a million UTF-16 units), one thread", articles.size(), units / 1e6);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (TimedScan scan : scans) {
        scan.run(articles, units, round >= 0);
      }
    }
    double yardstick = scans.get(0).rate();
    for (TimedScan scan : scans) {
      double rate = scan.rate();
      say(
          "%-44s %7.1f MB/s of CPU, %7.1f of the clock; %6.3f of \\d+; %d found",
          scan.name(), rate, scan.clockRate(), rate / yardstick, scan.found());
    }
  }

  /** What is timed; the first is the yardstick. */
  private static List<TimedScan> scans(CrossArticleChecker<?> dates) {
    return List.of(
        new TimedScan("regular expression \\d+", matches(DIGITS)),
        new TimedScan("regular expression \\b\\d{4}\\b", matches(YEARS)),
        new TimedScan(
            "Timex.find", article -> Timex.find(article.text(), published(article)).size()),
        new TimedScan("sentences alone", article -> Sentences.in(article.text()).size()),
        new TimedScan(
            "date-consistency: facts of an article",
            article -> dates.extract(article, Options.USUAL).size()),
        new TimedScan(
            "date-consistency: findings in an article",
            article -> dates.check(article, Options.USUAL).size()));
  }

  private static ToIntFunction<Article> matches(Pattern pattern) {
    return article -> {
      Matcher matcher = pattern.matcher(article.text());
      int count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    };
  }

  private static CrossArticleChecker<?> dates(Plugins plugins) {
    return plugins.checkers().stream()
        .filter(checker -> checker.description().id().equals("date-consistency"))
        .filter(CrossArticleChecker.class::isInstance)
        .map(checker -> (CrossArticleChecker<?>) checker)
        .findAny()
        .orElseThrow(() -> new IllegalStateException("no plugin date-consistency"));
  }

  private static Optional<DateRange> published(Article article) {
    return article.metadata().published().map(Metadatum::value);
  }

  private static List<Article> articles(Path path) throws IOException {
    List<Article> articles = new ArrayList<>();
    if (Files.isDirectory(path)) {
      WorkspaceFolder folder = WorkspaceFolder.open(path).value().orElseThrow();
      for (ArticleEntry entry : folder.list().value().orElse(List.of())) {
        folder.read(entry).value().map(DateSpeed::dated).ifPresent(articles::add);
      }
    } else {
      String text = Files.readString(path);
      articles.add(dated(ArticleReader.read(path.toString(), text, Metadata.UNKNOWN)));
    }
    return articles;
  }

  private static Article dated(Article article) {
    if (article.metadata().published().isPresent()) {
      return article;
    }
    Metadatum<DateRange> day = new Metadatum<>(SOME_DAY, Origin.GIVEN, 1, "for this measurement");
    return ArticleReader.read(article.id(), article.text(), article.metadata().withPublished(day));
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
