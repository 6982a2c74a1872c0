package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.util.List;
import org.factdesk.desktop.typeset.Markdown;
import org.factdesk.model.Problem;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/** Guidelines: read and parsed as Markdown. */
final class GuidelinesFuzz implements FuzzReader {
  private final FuzzFolder folder;

  GuidelinesFuzz(FuzzFolder folder) throws IOException {
    this.folder =
        folder
            .write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"s.json\"}")
            .write(
                "s.json",
                "{\"format\":\"factdesk-scheme/1\",\"guidelines\":\"g.md\",\"layers\":[{\"id\":\"claim\",\"colour\":\"claim\"}],\"links\":[]}");
  }

  @Override
  public String name() {
    return "guidelines";
  }

  @Override
  public boolean json() {
    return false;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        FuzzFolder.bytes(
            """
            # Claims

            Mark **whole** sentences, *not* words; see [the paper](https://example.org/a "x").

            * one
              * two `code`
            1. three

            > quoted
            > on

            ```java
            a < b
            ```

            | a | b |
            |---|:-:|
            | 1 | 2 |
            """));
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write("g.md", input);
  }

  @Override
  public List<Problem> read() {
    WorkspaceFolder open = folder.open().value().orElseThrow();
    Read<String> text = open.guidelines(open.scheme());
    text.value().ifPresent(Markdown::blocks);
    return text.problems();
  }
}
