package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceConfig;
import org.factdesk.store.WorkspaceFolder;

/** {@code factdesk.json}. */
final class SettingsFuzz implements FuzzReader {
  private static final String FILE = "factdesk.json";
  private static final CheckerConfig CONFIG =
      new CheckerConfig(false, Map.of("k", "off"), Map.of("n", 2.0));

  private final FuzzFolder folder;
  private Read<WorkspaceFolder> opened = Read.failed(List.of());

  SettingsFuzz(FuzzFolder folder) throws IOException {
    this.folder = folder.write("news/a.txt", FuzzFolder.TEXT).write("p/none.txt", "");
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public boolean json() {
    return true;
  }

  @Override
  public List<byte[]> seeds() {
    String seed =
        """
        {
          "format": "factdesk-workspace/1", "articles": ["news"], "annotations": "annotations",
          "scheme": "claims", "plugins": ["p"], "annotator": "anna", "future": {"a": [1, {"b": null}]},
          "checkers": {"dates": {"enabled": true, "severity": {"k": "note"}, "options": {"n": 1, "t": "x"}}}
        }
        """;
    return List.of(
        FuzzFolder.bytes(seed), FuzzFolder.bytes(seed.replace("workspace/1", "workspace/2")));
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write(FILE, input);
  }

  @Override
  public List<Problem> read() {
    opened = folder.open();
    opened.value().ifPresent(WorkspaceFolder::list);
    return opened.problems();
  }

  @Override
  public void save(byte[] input) throws IOException {
    if (opened.value().isEmpty()) {
      return;
    }
    WorkspaceConfig before = opened.value().get().config();
    Optional<Problem> unsaved = opened.value().get().saveCheckers(Map.of("dates", CONFIG));
    if (unsaved.isPresent()) {
      folder.requireUntouched(FILE, input);
      return;
    }
    WorkspaceConfig again = folder.open().value().orElseThrow().config();
    FuzzFolder.require(CONFIG.equals(again.checkers().get("dates")), "lost a setting: " + again);
    FuzzFolder.require(
        again.withCheckers(Map.of()).equals(before.withCheckers(Map.of())),
        "changed what was not set: " + again);
  }
}
