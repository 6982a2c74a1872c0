package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.Problem;

/** Feeds one reader with damaged inputs and notes what must not happen. */
final class FuzzRun {
  private static final long A_SECOND = 1_000_000_000L;
  private static final long HANG = 30 * A_SECOND;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LONGEST_PROBLEM = 500;
  private static final int MOST_FAULTS = 20;

  private final FuzzReader reader;
  private final long seed;
  private final List<String> faults = new ArrayList<>();

  FuzzRun(FuzzReader reader, long seed) {
    this.reader = reader;
    this.seed = seed;
  }

  /**
   * What came of it.
   *
   * @param refused inputs of which something was said
   * @param faults what must not happen, with the number of the input
   */
  record Outcome(
      String reader, int count, int refused, double p99, double slowest, List<String> faults) {
    @Override
    public String toString() {
      String figures =
          String.format(
              Locale.ROOT,
              "%-12s %,9d inputs, %5.1f %% with a problem named, p99 %7.2f ms, slowest %8.2f ms, %d faults",
              reader,
              count,
              100.0 * refused / count,
              p99,
              slowest,
              faults.size());
      return faults.isEmpty() ? figures : figures + "\n  " + String.join("\n  ", faults);
    }
  }

  Outcome run(int count) throws IOException {
    for (byte[] whole : reader.seeds()) {
      reader.lay(whole);
      List<Problem> told = reader.read();
      if (told.size() > 4) {
        faults.add("a seed is not sound: " + told);
      }
    }
    Mutation inputs = new Mutation(reader.seeds(), reader.json(), seed);
    long[] nanos = new long[count];
    int refused = 0;
    for (int i = 0; i < count && faults.size() < MOST_FAULTS; i++) {
      byte[] input = inputs.next();
      try {
        reader.lay(input);
        List<Problem> problems = timed(i, nanos);
        refused += problems.isEmpty() ? 0 : 1;
        check(i, problems);
        reader.save(input);
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        faults.add("input " + i + ": " + e + " at " + firstOf(e));
      }
    }
    Arrays.sort(nanos);
    double p99 = nanos[(int) Math.ceil(count * 0.99) - 1] / 1e6;
    return new Outcome(reader.name(), count, refused, p99, nanos[count - 1] / 1e6, faults);
  }

  private static String firstOf(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org."))
        .limit(4)
        .toList()
        .toString();
  }

  /** Time of the processor, as other programs take the clock's; a hang shows by the clock alone. */
  private List<Problem> timed(int input, long[] nanos) throws IOException {
    long began = System.nanoTime();
    long busy = THREADS.getCurrentThreadCpuTime();
    List<Problem> problems = reader.read();
    nanos[input] = THREADS.getCurrentThreadCpuTime() - busy;
    long clock = System.nanoTime() - began;
    if (nanos[input] > A_SECOND || clock > HANG) {
      faults.add("input " + input + " took " + Math.max(nanos[input], clock) / 1_000_000 + " ms");
    }
    return problems;
  }

  private void check(int input, List<Problem> problems) {
    for (Problem problem : problems) {
      String words = problem.toString();
      boolean plain = words.codePoints().noneMatch(FuzzRun::isHidden);
      if (!plain || words.length() > LONGEST_PROBLEM || problem.subject().isBlank()) {
        faults.add(
            "input " + input + " is told of by " + words.length() + " characters: " + shown(words));
        return;
      }
    }
  }

  private static String shown(String words) {
    return words.substring(0, Math.min(200, words.length())).replaceAll("\\p{Cntrl}", "?");
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }
}
