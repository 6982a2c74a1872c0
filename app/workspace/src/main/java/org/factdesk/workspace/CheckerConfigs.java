package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.engine.CheckerSettings;
import org.factdesk.engine.Report;
import org.factdesk.model.Problem;
import org.factdesk.store.ArticleStamp;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.ListFiles;

/**
 * What factdesk.json says of the checkers, held against what they understand: what does not fit is
 * named and left out, the rest counts.
 *
 * @param lists the files of lists that it names, as they were when they were read
 */
record CheckerConfigs(
    Map<String, CheckerSettings> byChecker,
    Map<String, Set<String>> off,
    Map<String, ArticleStamp> lists,
    List<Problem> problems) {
  /** Instead of a severity: findings of this kind are not wanted. */
  private static final String OFF = "off";

  static CheckerConfigs of(
      Map<String, CheckerConfig> configs, List<Checker> checkers, ListFiles files) {
    NamedLists lists = new NamedLists(files);
    Map<String, CheckerSettings> settings = new HashMap<>();
    Map<String, Set<String>> off = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Checker checker : checkers) {
      CheckerDescription description = checker.description();
      CheckerConfig said = configs.get(description.id());
      if (said != null) {
        off.put(description.id(), off(said));
        settings.put(
            description.id(),
            new CheckerSettings(
                said.enabled(),
                severities(said, description, problems),
                options(said, description, lists, problems)));
      }
    }
    for (String id : new TreeSet<>(configs.keySet())) {
      if (checkers.stream().noneMatch(checker -> checker.description().id().equals(id))) {
        problems.add(problem("checkers." + id + " names no checker that is loaded"));
      }
    }
    return new CheckerConfigs(
        Map.copyOf(settings), Map.copyOf(off), lists.stamps(), List.copyOf(problems));
  }

  /** Whether a list is another one by now. */
  boolean isStale(ListFiles files) {
    return lists.entrySet().stream()
        .anyMatch(list -> !files.stamp(list.getKey()).equals(list.getValue()));
  }

  /** Whether nobody wants to see findings of this kind. */
  boolean isOff(Report report) {
    return off.getOrDefault(report.checker(), Set.of()).contains(report.finding().kind().id());
  }

  private static Set<String> off(CheckerConfig said) {
    return said.severity().entrySet().stream()
        .filter(kind -> kind.getValue().equals(OFF))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Severity> severities(
      CheckerConfig said, CheckerDescription description, List<Problem> problems) {
    Map<String, Severity> severities = new HashMap<>();
    said.severity()
        .forEach(
            (kind, name) -> {
              Optional<Severity> severity = severity(name);
              if (description.kind(kind).isEmpty()) {
                problems.add(problem(description.id() + " reports no kind '" + kind + "'"));
              } else if (severity.isEmpty() && !name.equals(OFF)) {
                problems.add(
                    problem("'" + name + "' is no severity; use error, warning, note or off"));
              } else {
                severity.ifPresent(wanted -> severities.put(kind, wanted));
              }
            });
    return Map.copyOf(severities);
  }

  private static Options options(
      CheckerConfig said,
      CheckerDescription description,
      NamedLists lists,
      List<Problem> problems) {
    Map<String, Object> values = new HashMap<>();
    said.options()
        .forEach(
            (key, value) -> {
              Optional<Option<?>> option =
                  description.options().stream().filter(one -> one.key().equals(key)).findFirst();
              if (option.isEmpty()) {
                problems.add(problem(description.id() + " has no option '" + key + "'"));
                return;
              }
              if (option.get().shippedList().isPresent()) {
                lists
                    .read(description, option.get(), value, problems)
                    .ifPresent(entries -> values.put(key, entries));
                return;
              }
              try {
                values.put(key, option.get().parse(value));
              } catch (IllegalArgumentException e) {
                problems.add(problem(description.id() + ": " + e.getMessage()));
              }
            });
    return new Options(values);
  }

  private static Optional<Severity> severity(String name) {
    for (Severity severity : Severity.values()) {
      if (severity != Severity.SUGGESTION && severity.id().equals(name)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private static Problem problem(String message) {
    return new Problem("factdesk.json", message);
  }
}
