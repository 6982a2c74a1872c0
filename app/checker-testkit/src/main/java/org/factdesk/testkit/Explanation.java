package org.factdesk.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * The page that explains a checker, {@code <id>.md} beside its class or at the root of its jar. Its
 * examples are fenced blocks that run as tests:
 *
 * <pre>
 * ```finds conflicting-date
 * north 2013-12-20: The trial opened on [[December 17|date of=trial value=2013-12-17]].
 * south: It opened on [[December 18|date of=trial value=2013-12-18]].
 * ```
 * </pre>
 *
 * <p>{@code finds nothing} says that nothing is found. Options stand behind the kind, {@code finds
 * late most-days=3}, the entries of a list with semicolons between; what is known of an article
 * stands behind its id: the day it was published, {@code title= outlet= url= language=}. A line
 * that starts with two spaces goes on with the article above it, on a new line.
 */
final class Explanation {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```finds +(\\S+)([^\\r\\n]*)\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ARTICLE =
      Pattern.compile(
          "([\\w/.-]+)((?: +(?:\\d{4}-\\d\\d-\\d\\d|[a-z]+=(?:'[^']*'|\\S+?)))*): (.*)",
          Pattern.DOTALL);
  private static final Pattern KNOWN =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)|([a-z-]+)=(?:'([^']*)'|(\\S+))");

  /** A line break that no indented line follows. */
  private static final Pattern NEW_ARTICLE = Pattern.compile("\\R(?! {2})");

  private final String file;
  private final @Nullable String text;

  private Explanation(String file, @Nullable String text) {
    this.file = file;
    this.text = text;
  }

  static Explanation of(Checker checker, String id) {
    String file = id + ".md";
    for (String path : List.of(file, "/" + file)) {
      try (InputStream in = checker.getClass().getResourceAsStream(path)) {
        if (in != null) {
          return new Explanation(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Explanation(file, null);
  }

  void requireAll(CheckerDescription description) {
    String page = text;
    if (page == null) {
      throw new AssertionError(file + " is missing among the resources of the checker");
    }
    for (FindingKind kind : description.kinds()) {
      CheckerContract.require(
          page.contains("`" + kind.id() + "`"), file + " does not explain `" + kind.id() + "`");
    }
    for (Option<?> option : description.options()) {
      CheckerContract.require(
          page.contains("`" + option.key() + "`"),
          file + " does not explain `" + option.key() + "`");
    }
  }

  private record Example(String kind, String options, String articles) {}

  private List<Example> all() {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text == null ? "" : text);
    while (matcher.find()) {
      examples.add(new Example(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return examples;
  }

  /** A test for each example. */
  Stream<DynamicTest> examples(
      Supplier<? extends Checker> checker, CheckerDescription description) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Example example : all()) {
      tests.add(
          dynamicTest(
              "example " + (tests.size() + 1) + " of " + file + " finds " + example.kind,
              () -> run(checker, description, example)));
    }
    return tests.stream();
  }

  /** The articles of each example. */
  List<EveryWay> cases(Supplier<? extends Checker> checker, CheckerDescription description) {
    return all().stream().map(example -> read(checker, description, example).ways()).toList();
  }

  private void run(
      Supplier<? extends Checker> checker, CheckerDescription description, Example example) {
    CheckerCase articles = read(checker, description, example);
    if (example.kind.equals("nothing")) {
      articles.findsNothing();
      return;
    }
    articles.finds(
        description
            .kind(example.kind)
            .orElseThrow(
                () -> new AssertionError(file + " names the unknown kind " + example.kind)));
  }

  private CheckerCase read(
      Supplier<? extends Checker> checker, CheckerDescription description, Example example) {
    CheckerCase articles = CheckerCase.checking(checker);
    Matcher option = KNOWN.matcher(example.options);
    while (option.find()) {
      setOption(articles, description, option.group(2), value(option));
    }
    for (String article : NEW_ARTICLE.split(example.articles.strip(), -1)) {
      Matcher line = ARTICLE.matcher(article);
      if (!line.matches()) {
        throw new AssertionError(file + ": an article is written 'id: text', not " + article);
      }
      articles.article(line.group(1), line.group(3).replaceAll("\\R {2}", "\n"));
      Matcher known = KNOWN.matcher(line.group(2));
      while (known.find()) {
        setKnown(articles, known);
      }
    }
    return articles;
  }

  private static String value(Matcher known) {
    return known.group(3) == null ? known.group(4) : known.group(3);
  }

  private void setKnown(CheckerCase articles, Matcher known) {
    if (known.group(1) != null) {
      articles.published(known.group(1));
      return;
    }
    switch (known.group(2)) {
      case "title" -> articles.title(value(known));
      case "outlet" -> articles.outlet(value(known));
      case "url" -> articles.url(value(known));
      case "language" -> articles.language(value(known));
      default ->
          throw new AssertionError(
              file
                  + ": known of an article are title, outlet, url, language; not "
                  + known.group(2));
    }
  }

  private void setOption(
      CheckerCase articles, CheckerDescription description, String key, String value) {
    Option<?> option =
        description.options().stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new AssertionError(file + " names the unknown option " + key));
    Object given = value;
    if (option.usual() instanceof Boolean) {
      given = Boolean.valueOf(value);
    } else if (option.usual() instanceof Double) {
      given = Double.valueOf(value);
    } else if (option.usual() instanceof List) {
      given = Option.entries(value.replace(';', '\n'));
    }
    articles.option(key, option.parse(given));
  }
}
