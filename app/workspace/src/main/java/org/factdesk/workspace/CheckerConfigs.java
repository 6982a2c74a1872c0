package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.engine.CheckerSettings;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.WorkspaceConfig;

/**
 * What factdesk.json says of the checkers, held against what they understand: what does not fit is
 * named and left out, the rest counts.
 */
record CheckerConfigs(Map<String, CheckerSettings> byChecker, List<Problem> problems) {

  static CheckerConfigs of(WorkspaceConfig config, List<Checker> checkers) {
    Map<String, CheckerSettings> settings = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Checker checker : checkers) {
      CheckerDescription description = checker.description();
      CheckerConfig said = config.checkers().get(description.id());
      if (said != null) {
        settings.put(
            description.id(),
            new CheckerSettings(
                said.enabled(),
                severities(said, description, problems),
                options(said, description, problems)));
      }
    }
    for (String id : config.checkers().keySet()) {
      if (checkers.stream().noneMatch(checker -> checker.description().id().equals(id))) {
        problems.add(problem("checkers." + id + " names no checker that is loaded"));
      }
    }
    return new CheckerConfigs(Map.copyOf(settings), List.copyOf(problems));
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
              } else if (severity.isEmpty()) {
                problems.add(problem("'" + name + "' is no severity; use error, warning or note"));
              } else {
                severities.put(kind, severity.get());
              }
            });
    return Map.copyOf(severities);
  }

  private static Options options(
      CheckerConfig said, CheckerDescription description, List<Problem> problems) {
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
