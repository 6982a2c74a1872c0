package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Report;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session among plugins that mean no good, in a real window. */
class HostilePluginsWindowTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void the_session_goes_on_nothing_is_lost_and_every_hostile_plugin_is_named() throws IOException {
    Path workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"),
        "Bridge to reopen\n\nThe bridge will open in April. Repairs cost nine million crowns.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotator":"anna",
         "plugins":["plugins"]}
        """);
    Path plugins = workspace.resolve("plugins");
    PluginJar.pack(plugins.resolve("verdicts.jar"), "open-verdicts", OpenVerdicts.class);
    for (String way : Hostile.WAYS) {
      Map<String, String> entries = Map.of("way", way);
      PluginJar.pack(plugins.resolve(way + ".jar"), way, Hostile.class, entries);
    }

    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("The bridge will open in April");
      hand.presses("1");
      hand.waitsUntil("the honest plugin is heard", LONG, now -> verdicts(now) == 1);
      hand.selects("Repairs cost nine million crowns");
      hand.presses("1");
      hand.waitsUntil("it is heard again", LONG, now -> verdicts(now) == 2);
      hand.waitsUntil(
          "every hostile plugin but the one that only prints is named",
          LONG,
          now -> failed(now).containsAll(hostile()));
      assertThat(failed(hand.sees())).doesNotContain("open-verdicts", "prints");
      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("annotations/north.anna.json")))
        .contains("The bridge will open in April", "Repairs cost nine million crowns");
  }

  private static List<String> hostile() {
    return Hostile.WAYS.stream().filter(way -> !way.equals("prints")).toList();
  }

  private static Set<String> failed(Situation now) {
    return now.snapshot().stream()
        .flatMap(snapshot -> snapshot.checks().results().failures().stream())
        .map(Failure::checker)
        .collect(Collectors.toSet());
  }

  private static long verdicts(Situation now) {
    List<Report> open = now.snapshot().map(Snapshot::openReports).orElse(List.of());
    return open.stream().filter(report -> report.checker().equals("open-verdicts")).count();
  }
}
