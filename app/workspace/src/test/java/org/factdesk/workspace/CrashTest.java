package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.concurrent.ScheduledExecutorService;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program in the midst of saving, as a crash does, at random moments: nothing that it said
 * to be saved is lost, and no file is broken.
 */
class CrashTest {
  private static final int LANES = 2;
  private static final long SEED = 6;

  @TempDir Path folder;

  @Test
  void nothing_that_was_said_to_be_saved_is_lost_by_a_kill() throws Exception {
    assumeThat(File.separator).as("processes are killed by a signal here").isEqualTo("/");
    int kills = Integer.getInteger("factdesk.kills", 500);
    List<String> command = command();
    Instant begun = Instant.now();
    ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    CrashRun.Totals totals = new CrashRun.Totals(0, 0, 0, 0, List.of());
    try {
      List<Future<CrashRun.Totals>> running = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Path workspace = Files.createDirectories(folder.resolve("lane" + lane + "/workspace"));
        running.add(
            lanes.submit(new CrashRun(workspace, command, kills / LANES, SEED + lane, killer)));
      }
      for (Future<CrashRun.Totals> lane : running) {
        totals = totals.plus(lane.get());
      }
    } finally {
      lanes.shutdownNow();
      killer.shutdownNow();
    }
    System.getLogger("crash test")
        .log(Level.INFO, totals + ", " + Duration.between(begun, Instant.now()).toSeconds() + " s");
    assertThat(totals.wrong()).isEmpty();
    assertThat(totals.acknowledged()).isGreaterThan(kills);
    assertThat(totals.leftovers()).isPositive();
  }

  /** Starts are cheap: one jar of all classes, and an archive of them as the machine wants them. */
  private List<String> command() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path archive = folder.resolve("child.jsa");
    List<String> usual =
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m");
    List<String> first = new ArrayList<>(List.of(java.toString()));
    first.addAll(usual);
    List<String> command = new ArrayList<>(first);
    String path = classPath();
    first.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", path));
    command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-cp", path));
    for (List<String> line : List.of(first, command)) {
      line.add(CrashChild.class.getName());
    }
    Path workspace = Files.createDirectory(folder.resolve("first"));
    CrashRun.articles(workspace);
    first.addAll(List.of(workspace.toString(), "1", "0", "200"));
    Process child =
        new ProcessBuilder(first)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("first.txt").toFile())
            .start();
    assertThat(child.waitFor()).as("the first child").isZero();
    return command;
  }

  private String classPath() throws IOException {
    List<String> jars = new ArrayList<>();
    int number = 0;
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path entry = Path.of(part);
      if (Files.isDirectory(entry)) {
        Path jar = folder.resolve(number++ + ".jar");
        pack(entry, jar);
        jars.add(jar.toString());
      } else if (part.endsWith(".jar")) {
        jars.add(part);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static void pack(Path from, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new ZipEntry(from.relativize(file).toString()));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }
}
