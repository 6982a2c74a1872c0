package org.factdesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Report;

/** The rules of a SARIF log: one for each kind of finding that a checker may report. */
final class SarifRules {
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(Plugin plugin, CheckerDescription checker, FindingKind kind) {
    String id() {
      return checker.id() + "/" + kind.id();
    }
  }

  SarifRules(List<Plugin> plugins) {
    for (Plugin plugin : plugins) {
      for (CheckerDescription checker : plugin.checkers()) {
        checker.kinds().stream()
            .filter(kind -> kind.usualSeverity() != Severity.SUGGESTION)
            .forEach(kind -> add(new Rule(plugin, checker, kind)));
      }
    }
  }

  private void add(Rule rule) {
    if (index.putIfAbsent(rule.id(), rules.size()) == null) {
      rules.add(rule);
    }
  }

  /** Writes which rule a finding comes under. */
  void writeRule(JsonLine result, Report report) throws IOException {
    String id = report.checker() + "/" + report.finding().kind().id();
    result.text("ruleId", id);
    if (index.containsKey(id)) {
      result.number("ruleIndex", index.get(id));
    }
  }

  void write(JsonLine driver) throws IOException {
    driver.list("rules", rules, rule -> write(driver, rule));
  }

  private static void write(JsonLine driver, Rule rule) throws IOException {
    String plugin = CheckerPages.plugin(rule.plugin);
    String help =
        "%s Found by the checker %s (%s) of the plugin %s."
            .formatted(rule.kind.summary(), rule.checker.name(), rule.checker.id(), plugin);
    driver
        .text("id", rule.id())
        .text("name", pascalCase(rule.kind.id()))
        .object("shortDescription", text -> text.text("text", rule.kind.summary()))
        .object("fullDescription", text -> text.text("text", help))
        .object("help", text -> text.text("text", help))
        .object(
            "defaultConfiguration", usual -> usual.text("level", rule.kind.usualSeverity().id()));
  }

  /** {@code ConflictingDate} for {@code conflicting-date}, as SARIF wants names. */
  private static String pascalCase(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
