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
 * <p>{@code finds nothing} says that nothing is found. A line that starts with two spaces goes on
 * with the article above it, on a new line.
 */
final class Explanation {
  private static final Pattern EXAMPLE =
      Pattern.compile("^```finds +(\\S+) *\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ARTICLE =
      Pattern.compile("([\\w/.-]+)( +\\d{4}-\\d\\d-\\d\\d)?: (.*)", Pattern.DOTALL);

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

  /** A test for each example. */
  Stream<DynamicTest> examples(
      Supplier<? extends Checker> checker, CheckerDescription description) {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text == null ? "" : text);
    while (matcher.find()) {
      String kind = matcher.group(1);
      String articles = matcher.group(2);
      tests.add(
          dynamicTest(
              "example " + (tests.size() + 1) + " of " + file + " finds " + kind,
              () -> run(checker, description, kind, articles)));
    }
    return tests.stream();
  }

  private void run(
      Supplier<? extends Checker> checker,
      CheckerDescription description,
      String kind,
      String articles) {
    CheckerCase example = CheckerCase.checking(checker);
    for (String article : NEW_ARTICLE.split(articles.strip(), -1)) {
      Matcher line = ARTICLE.matcher(article);
      if (!line.matches()) {
        throw new AssertionError(file + ": an article is written 'id: text', not " + article);
      }
      example.article(line.group(1), line.group(3).replaceAll("\\R {2}", "\n"));
      if (line.group(2) != null) {
        example.published(line.group(2).strip());
      }
    }
    if (kind.equals("nothing")) {
      example.findsNothing();
      return;
    }
    example.finds(
        description
            .kind(kind)
            .orElseThrow(() -> new AssertionError(file + " names the unknown kind " + kind)));
  }
}
