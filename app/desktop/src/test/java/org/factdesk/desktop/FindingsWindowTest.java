package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JList;
import javax.swing.JTextField;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings are dismissed and fixed by keys, in a real window with a plugin of the workspace. */
class FindingsWindowTest {
  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace_with_a_plugin() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
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
    PluginJar.pack(workspace.resolve("plugins/verdicts.jar"), "open-verdicts", OpenVerdicts.class);
  }

  @Test
  void a_finding_is_dismissed_with_a_reason_and_restored() throws IOException {
    try (Hand hand = Hand.opens(workspace, config)) {
      claims(hand, "The bridge will open in April", 1);
      hand.presses("F8");
      hand.presses("D");
      hand.waitsForFocus("Reason for dismissing");
      JTextField reason = hand.finds(JTextField.class, "Reason for dismissing");
      hand.presses("ENTER");
      assertThat(dismissals(hand.sees())).isEmpty();
      hand.types("the mayor said so");
      assertThat(hand.<String>asks(window -> reason.getText())).isEqualTo("the mayor said so");
      hand.presses("ENTER");
      hand.waitsUntil("nothing is open", now -> open(now).isEmpty());
      assertThat(dismissals(hand.sees()))
          .extracting(Dismissal::reason, Dismissal::by)
          .containsExactly(tuple("the mayor said so", "anna"));
      hand.presses("ctrl Z");
      hand.waitsUntil("it is open again", now -> open(now).size() == 1);
      hand.presses("ctrl Y");
      hand.waitsUntil("it is dismissed again", now -> open(now).isEmpty());
      hand.quits();
    }
    assertThat(Files.readString(workspace.resolve("dismissals.json")))
        .contains("\"reason\":\"the mayor said so\"");
  }

  @Test
  void escape_leaves_a_finding_open() {
    try (Hand hand = Hand.opens(workspace, config)) {
      claims(hand, "The bridge will open in April", 1);
      hand.presses("F8");
      hand.presses("D");
      hand.waitsForFocus("Reason for dismissing");
      hand.types("because");
      hand.presses("ESCAPE");
      assertThat(open(hand.sees())).hasSize(1);
      assertThat(dismissals(hand.sees())).isEmpty();
    }
  }

  @Test
  void all_findings_alike_are_fixed_as_one_step() {
    try (Hand hand = Hand.opens(workspace, config)) {
      claims(hand, "The bridge will open in April", 1);
      claims(hand, "Repairs cost nine million crowns", 2);
      hand.presses("F8");
      hand.presses("F");
      hand.waitsForFocus("Ways to settle it");
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("both are settled", now -> supported(now) == 2 && open(now).isEmpty());
      hand.presses("ctrl Z");
      hand.waitsUntil("both are open", now -> supported(now) == 0 && open(now).size() == 2);
    }
  }

  @Test
  void all_selected_findings_are_dismissed_as_one_step() {
    try (Hand hand = Hand.opens(workspace, config)) {
      claims(hand, "The bridge will open in April", 1);
      claims(hand, "Repairs cost nine million crowns", 2);
      JList<?> list = hand.finds(JList.class, "Findings");
      hand.asks(window -> list.requestFocusInWindow());
      hand.waitsForFocus("Findings");
      hand.presses("ctrl A");
      hand.presses("D");
      hand.waitsForFocus("Reason for dismissing");
      hand.types("known");
      hand.presses("ENTER");
      hand.waitsUntil("nothing is open", now -> open(now).isEmpty());
      assertThat(dismissals(hand.sees())).hasSize(2);
      hand.presses("ctrl Z");
      hand.waitsUntil("both are open again", now -> open(now).size() == 2);
    }
  }

  private static void claims(Hand hand, String words, int findings) {
    hand.selects(words);
    hand.presses("1");
    hand.waitsUntil(
        "the checker has seen the claim", now -> open(now).size() == findings && !running(now));
    hand.presses("ESCAPE");
  }

  private static boolean running(Situation now) {
    return now.snapshot().map(snapshot -> snapshot.checks().running()).orElse(true);
  }

  private static long supported(Situation now) {
    return now.open().orElseThrow().article().annotations().stream()
        .filter(claim -> "supported".equals(claim.features().get("verdict")))
        .count();
  }

  private static List<Report> open(Situation now) {
    return now.snapshot().map(Snapshot::openReports).orElse(List.of());
  }

  private static List<Dismissal> dismissals(Situation now) {
    return List.copyOf(now.snapshot().orElseThrow().dismissals().all());
  }
}
