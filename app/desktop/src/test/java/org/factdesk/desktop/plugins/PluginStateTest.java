package org.factdesk.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Plugin;
import org.factdesk.store.CheckerConfig;
import org.junit.jupiter.api.Test;

class PluginStateTest {
  private static final CheckerDescription DATES = CheckerDescription.of("dates", "Dates");
  private static final Path JAR = Path.of("desk", "plugins", "dates-1.2.jar");
  private static final Failure FAILED = new Failure("dates", "north", "dates failed …", false);

  @Test
  void a_refused_plugin_says_why_without_its_path() {
    PluginState state =
        new PluginState(
            plugin(Plugin.State.REFUSED, JAR + " was not loaded: it needs API 2.1, this is 1.4"),
            List.of(),
            false);
    assertThat(state.health()).isEqualTo(Health.REFUSED);
    assertThat(state.sentence()).isEqualTo("Refused: it needs API 2.1, this is 1.4.");
  }

  @Test
  void a_failure_counts_more_than_what_could_not_be_loaded() {
    PluginState state =
        state(JAR + " was loaded in part: Broken is no checker", CheckerConfig.USUAL, FAILED);
    assertThat(state.health()).isEqualTo(Health.FAILING);
    assertThat(state.brief()).isEqualTo("1 call failed");
    assertThat(state.sentence())
        .isEqualTo("Loaded. 1 call failed. Loaded in part: Broken is no checker.");
  }

  @Test
  void the_failure_that_switched_a_checker_off_is_told_from_a_switch() {
    PluginState stopped =
        state("", CheckerConfig.USUAL, FAILED, new Failure("dates", "south", "dates …", true));
    assertThat(stopped.health()).isEqualTo(Health.STOPPED);
    assertThat(stopped.sentence()).isEqualTo("Dates is switched off after 2 failures.");
    PluginState off = state("", CheckerConfig.USUAL.withEnabled(false));
    assertThat(off.health()).isEqualTo(Health.OFF);
    assertThat(off.health().isTrouble()).isFalse();
  }

  @Test
  void a_path_is_said_by_its_last_two_names() {
    assertThat(PluginWords.shortPath(JAR)).isEqualTo("plugins/dates-1.2.jar");
    assertThat(PluginWords.shortPath(Path.of("dates.jar"))).isEqualTo("dates.jar");
  }

  private static PluginState state(String failure, CheckerConfig set, Failure... failures) {
    return new PluginState(
        plugin(Plugin.State.LOADED, failure),
        List.of(new CheckerState(DATES, set, List.of(), List.of(failures))),
        false);
  }

  private static Plugin plugin(Plugin.State state, String failure) {
    return new Plugin(
        "dates",
        "Dates",
        "1.2",
        "1.0",
        JAR,
        false,
        state,
        state == Plugin.State.LOADED ? List.of(DATES) : List.of(),
        Optional.of(failure).filter(text -> !text.isEmpty()));
  }
}
