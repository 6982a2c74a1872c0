package org.factdesk.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Results;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every checker must keep to, as tests that need no writing:
 *
 * <pre>{@code
 * @TestFactory Stream<DynamicTest> keeps_the_checker_contract() {
 *   return CheckerContract.of(ConflictingDates::new);
 * }
 * }</pre>
 */
public final class CheckerContract {
  /** Articles that catch checkers which expect too much; none of them may make a checker fail. */
  private static final List<Article> ODD =
      List.of(
          Article.of("empty", ""),
          Article.of("blank", " \t\r\n\u00a0\n"),
          Article.of("one-letter", "a"),
          Article.of("outside-the-plane", "\ud83d\udcc5 \ud83d\udc69\u200d\ud83d\udcbb 2022"),
          Article.of("half-a-pair", "on \ud83d Monday \udcc5"),
          Article.of("right-to-left", "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631"),
          Article.of("long-line", "On Monday, 31 February 2022, he said so. ".repeat(2_000)),
          Article.of("line-ends", "\r\n\r\nOn Monday\rhe said\n\n\nso.\r"),
          Article.of("marks-of-order", "\ufeff\u202eOn Monday\u202c\u200b he\u0301 said\u0000"),
          Article.of("numbers", "0000-00-00 99/99/9999 9999999999999999999 1.2.3.4.5"));

  private static final SortedMap<String, String> NOTHING =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  /** How often an example runs on two threads. */
  private static final int SIDE_BY_SIDE = 20;

  private final Supplier<? extends Checker> fresh;
  private final Checker checker;
  private final CheckerDescription description;

  private CheckerContract(Supplier<? extends Checker> fresh) {
    this.fresh = fresh;
    this.checker = fresh.get();
    this.description = checker.description();
  }

  /**
   * The tests for one checker.
   *
   * @param checker makes a fresh instance each time it is asked
   */
  public static Stream<DynamicTest> of(Supplier<? extends Checker> checker) {
    try {
      checker.get().description();
    } catch (RuntimeException e) { // the author's own code, with a slip in what it declares
      return Stream.of(dynamicTest("describes itself", () -> cannotDescribe(e)));
    }
    CheckerContract contract = new CheckerContract(checker);
    Explanation explanation = Explanation.of(contract.checker, contract.description.id());
    return Stream.concat(
        Stream.of(
            dynamicTest("can be made by the engine", contract::canBeMade),
            dynamicTest("keeps no state between calls", contract::keepsNoState),
            dynamicTest("describes itself the same each time", contract::describesItself),
            dynamicTest("has unique kinds and options", contract::hasUniqueIds),
            dynamicTest("finds nothing in an empty article", contract::findsNothingInNothing),
            dynamicTest("copes with odd articles", contract::copesWithOddArticles),
            dynamicTest(
                "says the same on two threads", () -> contract.saysTheSameOnThreads(explanation)),
            dynamicTest(
                "gives findings ids that last", () -> contract.givesLastingIds(explanation)),
            dynamicTest(
                "explains its kinds and options in " + contract.description.id() + ".md",
                () -> explanation.requireAll(contract.description))),
        explanation.examples(checker, contract.description));
  }

  private static void cannotDescribe(RuntimeException e) {
    throw new AssertionError("the checker cannot describe itself: " + e.getMessage(), e);
  }

  private void canBeMade() {
    Class<? extends Checker> type = checker.getClass();
    require(Modifier.isPublic(type.getModifiers()), type + " must be public");
    require(
        Stream.of(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0),
        type.getName()
            + " has no public constructor without parameters; Factdesk makes one with it");
    boolean named =
        ServiceLoader.load(Checker.class, type.getClassLoader()).stream()
            .anyMatch(provider -> provider.type().equals(type));
    require(named, type.getName() + " must stand in META-INF/services/" + Checker.class.getName());
    for (ServiceLoader.Provider<Checker> other : others(type)) {
      require(
          !other.get().description().id().equals(description.id()),
          type.getName() + " and " + other.type().getName() + " share the id " + description.id());
    }
  }

  private static List<ServiceLoader.Provider<Checker>> others(Class<?> type) {
    return ServiceLoader.load(Checker.class, type.getClassLoader()).stream()
        .filter(provider -> !provider.type().equals(type))
        .toList();
  }

  private void keepsNoState() {
    for (Class<?> type = checker.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        require(
            field.isSynthetic() || Modifier.isFinal(field.getModifiers()),
            "the field " + field + " must be final: everything a checker needs is passed in");
      }
    }
  }

  private void describesItself() {
    CheckerDescription again = fresh.get().description();
    require(
        again.id().equals(description.id())
            && again.kinds().equals(description.kinds())
            && again.layers().equals(description.layers()),
        "one instance says " + description + ", another one " + again);
    require(!description.name().isBlank(), "the checker '" + description.id() + "' needs a name");
  }

  private void hasUniqueIds() {
    Set<String> kinds = new HashSet<>();
    for (FindingKind kind : description.kinds()) {
      require(kinds.add(kind.id()), "two kinds have the id '" + kind.id() + "'");
      require(!kind.summary().isBlank(), "the kind '" + kind.id() + "' needs a summary");
    }
    Set<String> options = new HashSet<>();
    for (Option<?> option : description.options()) {
      require(options.add(option.key()), "two options have the key '" + option.key() + "'");
      require(!option.summary().isBlank(), "the option '" + option.key() + "' needs a summary");
    }
  }

  private void findsNothingInNothing() {
    Results results = run(List.of(Article.of("empty", "")));
    require(
        results.reports().isEmpty() && results.failures().isEmpty(),
        "an empty article gave " + results);
  }

  private void copesWithOddArticles() {
    List<Article> odd = new ArrayList<>(ODD);
    odd.add(markedWithoutFeatures());
    Results results = run(odd);
    require(
        results.failures().isEmpty(),
        "odd articles made it fail\n  "
            + results.failures().stream()
                .map(Failure::message)
                .collect(Collectors.joining("\n  ")));
    Outcome.requireSubjects(results);
  }

  /** A mark on each layer that the checker reads, with nothing said of it yet. */
  private Article markedWithoutFeatures() {
    List<Annotation> marks = new ArrayList<>();
    for (String layer : description.layers()) {
      String id = "bare-" + marks.size();
      Span span = new Span(0, 6);
      marks.add(new Annotation(id, layer, List.of(span), NOTHING, "", "anna", Instant.EPOCH));
    }
    return Article.of("marked-without-features", "Monday it was.").withMarks(marks, List.of());
  }

  private void saysTheSameOnThreads(Explanation explanation) {
    new EveryWay(fresh, Options.USUAL, ODD).runSideBySide(1);
    explanation.cases(fresh, description).forEach(example -> example.runSideBySide(SIDE_BY_SIDE));
  }

  private void givesLastingIds(Explanation explanation) {
    explanation.cases(fresh, description).forEach(MovedText::requireLastingIds);
  }

  private Results run(List<Article> articles) {
    return new EveryWay(fresh, Options.USUAL, articles).run();
  }

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}
