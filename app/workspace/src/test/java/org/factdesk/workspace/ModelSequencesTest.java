package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many sequences of random work, by people in their windows and by other programs in the files,
 * give what a plain map of everything gives, in the windows and on the disk.
 */
class ModelSequencesTest {
  private static final int LANES = 2;

  @TempDir Path folder;

  @Test
  void any_work_gives_what_a_plain_model_gives() throws Exception {
    int sequences = Integer.getInteger("factdesk.sequences", 10_000);
    long first = Long.getLong("factdesk.seed", 0);
    Instant begun = Instant.now();
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    ModelTotals totals = new ModelTotals();
    try {
      List<Future<ModelTotals>> running = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Path workspace = Files.createDirectory(folder.resolve("lane" + lane));
        for (String article : ModelSequence.ARTICLES) {
          Files.writeString(workspace.resolve(article + ".txt"), ModelSequence.text());
        }
        long seed = first + lane;
        running.add(lanes.submit(() -> lane(workspace, seed, sequences / LANES)));
      }
      for (Future<ModelTotals> lane : running) {
        totals.add(lane.get());
      }
    } finally {
      lanes.shutdownNow();
    }
    System.getLogger("model test")
        .log(Level.INFO, totals + ", " + Duration.between(begun, Instant.now()).toMillis() + " ms");
    assertThat(totals.sequences).isEqualTo(sequences);
    assertThat(totals.merges).isPositive();
    assertThat(totals.conflicts).isPositive();
  }

  private static ModelTotals lane(Path workspace, long seed, int sequences) throws Exception {
    ModelTotals totals = new ModelTotals();
    for (int i = 0; i < sequences; i++) {
      totals.add(ModelSequence.run(workspace, seed + (long) i * LANES));
    }
    return totals;
  }
}
