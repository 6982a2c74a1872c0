package org.factdesk.desktop.plugins;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Plugin;
import org.factdesk.workspace.Snapshot;

/**
 * A plugin as it is now, with its checkers.
 *
 * @param waitedFor whether it has not said everything yet, as it takes its time
 */
record PluginState(Plugin plugin, List<CheckerState> checkers, boolean waitedFor) {
  private static final Texts TEXTS = Texts.of(PluginState.class);

  PluginState {
    checkers = List.copyOf(checkers);
  }

  /** All plugins; those in trouble first, the gravest above, the others as they were loaded. */
  static List<PluginState> of(Snapshot snapshot) {
    return snapshot.plugins().stream()
        .map(plugin -> of(plugin, snapshot))
        .sorted(Comparator.comparing(PluginState::trouble))
        .toList();
  }

  private static PluginState of(Plugin plugin, Snapshot snapshot) {
    List<Failure> failures = snapshot.checks().results().failures();
    return new PluginState(
        plugin,
        plugin.checkers().stream()
            .map(
                checker ->
                    new CheckerState(
                        checker,
                        snapshot.checker(checker.id()),
                        snapshot.pluginProblems(),
                        failures.stream()
                            .filter(failure -> failure.checker().equals(checker.id()))
                            .toList()))
            .toList(),
        snapshot.checks().waitingFor().contains(plugin.id()));
  }

  /** Whether it is the same jar with the same checkers, whatever became of them. */
  boolean isOf(PluginState other) {
    return plugin.equals(other.plugin);
  }

  Health health() {
    if (plugin.state() == Plugin.State.REFUSED) {
      return Health.REFUSED;
    }
    if (checkers.stream().anyMatch(CheckerState::isStopped)) {
      return Health.STOPPED;
    }
    if (failed() > 0) {
      return Health.FAILING;
    }
    if (plugin.failure().isPresent()) {
      return Health.IN_PART;
    }
    if (waitedFor) {
      return Health.WAITED_FOR;
    }
    return checkers.stream().noneMatch(checker -> checker.set().enabled())
        ? Health.OFF
        : Health.LOADED;
  }

  private Health trouble() {
    return health().isTrouble() ? health() : Health.LOADED;
  }

  /** How it fares, in a word or three. */
  String brief() {
    return switch (health()) {
      case REFUSED -> TEXTS.get("brief.refused");
      case STOPPED -> TEXTS.get("brief.stopped");
      case FAILING -> TEXTS.get("brief.failing", failed());
      case IN_PART -> TEXTS.get("brief.in-part");
      case WAITED_FOR -> TEXTS.get("brief.waited-for");
      case OFF -> TEXTS.get("brief.off");
      case LOADED -> TEXTS.get("brief.loaded");
    };
  }

  /** How it fares and why, in a sentence. */
  String sentence() {
    return switch (health()) {
      case REFUSED -> TEXTS.get("fares.refused", Words.sentence(why()));
      case STOPPED -> stopped();
      case FAILING -> TEXTS.get("fares.failing", failed()) + part();
      case IN_PART -> TEXTS.get("fares.in-part", Words.sentence(why()));
      case WAITED_FOR -> TEXTS.get("fares.waited-for");
      case OFF -> TEXTS.get("fares.off");
      case LOADED -> TEXTS.get("fares.loaded");
    };
  }

  private String stopped() {
    return checkers.stream()
            .filter(CheckerState::isStopped)
            .map(
                checker ->
                    TEXTS.get("fares.stopped", checker.checker().name(), checker.failures().size()))
            .collect(Collectors.joining("; ", "", "."))
        + part();
  }

  private String part() {
    return plugin
        .failure()
        .map(all -> " " + TEXTS.get("fares.in-part", Words.sentence(why())))
        .orElse("");
  }

  /** What is wrong without the jar's path, which is said elsewhere. */
  private String why() {
    String all = plugin.failure().orElse("");
    String jar = plugin.jar() + " was ";
    int colon = all.indexOf(": ", jar.length());
    return all.startsWith(jar) && colon >= 0 ? all.substring(colon + 2) : all;
  }

  private int failed() {
    return checkers.stream().mapToInt(checker -> checker.failures().size()).sum();
  }
}
