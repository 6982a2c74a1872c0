package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/** Schemes. */
final class SchemeFuzz implements FuzzReader {
  private static final String FILE = "s.json";
  private static final String SETTINGS =
      "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"s.json\"}";

  private final FuzzFolder folder;
  private Read<WorkspaceFolder> opened = Read.failed(List.of());

  SchemeFuzz(FuzzFolder folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "scheme";
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
            {"format":"factdesk-scheme/1","name":"S","version":"1","citation":"c","description":"d",
            "guidelines":"guide.md","layers":[{"id":"claim","key":"1","colour":"claim","pattern":"solid",
            "description":"x","features":[{"name":"k","type":"choice","values":["a","b"],"required":true,
            "definitions":{"a":"first"},"default":"a"},{"name":"n","type":"text"}]},{"id":"source","key":"2",
            "colour":"source","pattern":"dashes","features":[]}],
            "links":[{"id":"said-by","from":["claim"],"to":["source"],"across":true,"description":"l"}]}
            """));
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write("factdesk.json", SETTINGS).write("guide.md", "# Guide").write(FILE, input);
    folder.delete("scheme.json");
  }

  @Override
  public List<Problem> read() {
    opened = folder.open();
    Scheme used = opened.value().orElseThrow().scheme();
    List<Problem> guide = opened.value().get().guidelines(used).problems();
    return opened.problems().isEmpty() ? guide : opened.problems();
  }

  @Override
  public void save(byte[] input) throws IOException {
    WorkspaceFolder open = opened.value().orElseThrow();
    Optional<Problem> unsaved = open.saveScheme(open.scheme());
    FuzzFolder.require(unsaved.isEmpty(), "saving: " + unsaved);
    if (!opened.problems().isEmpty()) {
      folder.requireUntouched(FILE, input);
    }
    Scheme again = folder.open().value().orElseThrow().scheme();
    FuzzFolder.require(again.equals(open.scheme()), "saved and read again it is another: " + again);
  }
}
