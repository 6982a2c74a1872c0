package org.factdesk.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A taste of {@code app/benchmarks/fuzz.sh} in every build, with another seed each day. */
class FuzzTest {
  private static final int INPUTS = 1_000;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> no_damaged_file_harms() throws IOException {
    long seed = System.currentTimeMillis() / 86_400_000;
    return Fuzz.readers(folder).stream()
        .map(
            reader ->
                DynamicTest.dynamicTest(
                    reader.name(),
                    () -> {
                      FuzzRun.Outcome outcome = new FuzzRun(reader, seed).run(INPUTS);
                      assertThat(outcome.faults()).as("seed " + seed + ": " + outcome).isEmpty();
                      assertThat(Fuzz.outside(folder)).isEmpty();
                    }));
  }
}
