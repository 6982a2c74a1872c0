package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.factdesk.model.Problem;
import org.factdesk.store.FileMerge;
import org.factdesk.store.Read;

/** The merge of annotation files: one or two of the three versions are damaged. */
final class MergeFuzz implements FuzzReader {
  private final FuzzFolder folder;
  private final List<byte[]> seeds;
  private final Mutation others;
  private final Random random = new Random(3);
  private byte[] theirs = {};
  private boolean merged;

  MergeFuzz(FuzzFolder folder, List<byte[]> seeds) {
    this.folder = folder;
    this.seeds = List.copyOf(seeds);
    this.others = new Mutation(seeds, true, 11);
  }

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public boolean json() {
    return true;
  }

  @Override
  public List<byte[]> seeds() {
    return seeds;
  }

  @Override
  public void lay(byte[] input) throws IOException {
    theirs = random.nextBoolean() ? others.next() : seeds.get(0);
    folder
        .write("base", seeds.get(random.nextInt(seeds.size())))
        .write("ours", input)
        .write("theirs", theirs);
  }

  @Override
  public List<Problem> read() {
    Path root = folder.root();
    Read<Integer> read =
        FileMerge.merge(
            root.resolve("base"),
            root.resolve("ours"),
            root.resolve("theirs"),
            "annotations/a.anna.json");
    merged = read.value().isPresent();
    return read.problems();
  }

  @Override
  public void save(byte[] input) throws IOException {
    folder.requireUntouched("theirs", theirs);
    if (!merged) {
      folder.requireUntouched("ours", input);
      return;
    }
    byte[] once = Files.readAllBytes(folder.root().resolve("ours"));
    folder.write("base", once).write("theirs", once);
    FuzzFolder.require(once.length == 0 || again(), "what was merged cannot be merged again");
    folder.requireUntouched("ours", once);
  }

  private boolean again() {
    read();
    return merged;
  }
}
