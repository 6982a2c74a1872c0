package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/** The file of what was set aside. */
final class DismissalFuzz implements FuzzReader {
  private static final String FILE = "dismissals.json";
  private static final Dismissal OURS =
      new Dismissal("ours", "x", "e", "dates", "conflict", "m", "r", "anna", Instant.EPOCH);

  private final FuzzFolder folder;
  private Optional<WorkspaceFolder> workspace = Optional.empty();
  private List<Dismissal> dismissals = List.of();

  DismissalFuzz(FuzzFolder folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "dismissals";
  }

  @Override
  public boolean json() {
    return true;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        FuzzFolder.bytes(
            """
            {
            "format":"factdesk-dismissals/1","team":"n",
            "dismissals":[
            {"id":"a1","exact":"b6","evidence":"c3","checker":"dates","kind":"conflict","message":"Dated …","reason":"a slip","by":"anna","at":"2026-11-22T00:57:44Z"},
            {"id":"a2","exact":"b7","evidence":"c4","checker":"quotes","kind":"changed","message":"","reason":"","by":"bo","at":"2026-11-22T00:57:44Z","votes":[1,{"x":null}]}
            ]
            }
            """));
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write(FILE, input);
    workspace = folder.open().value();
  }

  @Override
  public List<Problem> read() {
    Read<List<Dismissal>> read = workspace.orElseThrow().dismissals();
    dismissals = read.value().orElseThrow();
    return read.problems();
  }

  @Override
  public void save(byte[] input) throws IOException {
    Optional<Problem> unsaved =
        workspace.orElseThrow().saveDismissals(Set.of("ours"), Map.of("ours", OURS));
    if (unsaved.isPresent()) {
      FuzzFolder.require(dismissals.isEmpty(), "what was understood was not saved: " + unsaved);
      folder.requireUntouched(FILE, input);
      return;
    }
    List<Dismissal> again = folder.open().value().orElseThrow().dismissals().value().orElseThrow();
    FuzzFolder.require(
        again.contains(OURS) && again.containsAll(without(dismissals)),
        "lost a dismissal: " + again);
  }

  private static List<Dismissal> without(List<Dismissal> all) {
    return all.stream().filter(one -> !one.finding().equals("ours")).toList();
  }
}
