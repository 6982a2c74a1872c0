package org.factdesk.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/** Kills one child after the other in the midst of its work on one workspace. */
final class CrashRun implements Callable<CrashRun.Totals> {
  private static final int KILLED = 137;

  private final Path folder;
  private final List<String> command;
  private final int kills;
  private final ScheduledExecutorService killer;
  private final Random random;
  private final CrashModel model = new CrashModel();
  private final List<String> wrong = new ArrayList<>();
  private int leftovers;

  /** What came of many kills. */
  record Totals(int kills, long acknowledged, long tried, int leftovers, List<String> wrong) {
    Totals plus(Totals other) {
      return new Totals(
          kills + other.kills,
          acknowledged + other.acknowledged,
          tried + other.tried,
          leftovers + other.leftovers,
          Stream.concat(wrong.stream(), other.wrong.stream()).toList());
    }

    @Override
    public String toString() {
      return kills
          + " kills, "
          + acknowledged
          + " acknowledged edits of "
          + tried
          + ", "
          + leftovers
          + " leftovers met, "
          + wrong.size()
          + " lost";
    }
  }

  /**
   * @param folder an empty folder
   * @param command of the child, without its arguments
   */
  CrashRun(
      Path folder, List<String> command, int kills, long seed, ScheduledExecutorService killer) {
    this.folder = folder;
    this.command = command;
    this.kills = kills;
    this.killer = killer;
    this.random = new Random(seed);
  }

  /** Writes the articles of a workspace. */
  static void articles(Path folder) throws IOException {
    for (int i = 0; i < CrashChild.ARTICLES; i++) {
      Path file = folder.resolve(CrashChild.article(i) + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, CrashChild.text());
    }
  }

  @Override
  public Totals call() throws IOException, InterruptedException {
    articles(folder);
    for (int i = 0; i < kills; i++) {
      kill();
      countLeftovers();
      // Every other time the next child meets what the kill left, and is killed over it.
      if (random.nextBoolean() || i == kills - 1) {
        look();
      }
    }
    return new Totals(kills, model.acknowledged(), model.lastTried(), leftovers, wrong);
  }

  private void kill() throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(command);
    line.add(folder.toString());
    line.add(Long.toString(random.nextLong()));
    line.add(Long.toString(model.lastTried()));
    line.add("0");
    Process child =
        new ProcessBuilder(line).redirectError(folder.resolveSibling("errors").toFile()).start();
    boolean early = random.nextInt(6) == 0;
    boolean late = !early && random.nextInt(3) == 0;
    boolean saved = false;
    if (early) {
      killAfter(child, random.nextInt(300));
    }
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (String said = lines.readLine(); said != null; said = lines.readLine()) {
        heard(said.split(" ", -1));
        if (said.equals("ready") && !early && !late) {
          killAfter(child, random.nextInt(220));
        }
        if (said.startsWith("saved") && late && !saved) {
          saved = true;
          killAfter(child, 20 + random.nextInt(380));
        }
      }
    }
    int ended = child.waitFor();
    if (ended != KILLED) {
      String errors = Files.readString(folder.resolveSibling("errors"));
      throw new IOException("the child ended by itself with " + ended + ": " + errors);
    }
  }

  private void killAfter(Process child, int millis) {
    var unused =
        killer.schedule(
            () -> {
              // By its handle: what the child said before can still be read then.
              child.toHandle().destroyForcibly();
            },
            millis,
            TimeUnit.MILLISECONDS);
  }

  private void heard(String[] said) {
    switch (said[0]) {
      case "try" ->
          model.tried(
              Long.parseLong(said[1]),
              Integer.parseInt(said[2]),
              Integer.parseInt(said[3]),
              Long.parseLong(said[4]));
      case "saved" -> model.saved(Long.parseLong(said[1]));
      case "state" -> {
        long[] state = Stream.of(said).skip(2).mapToLong(Long::parseLong).toArray();
        model.found(Integer.parseInt(said[1]), state).ifPresent(wrong::add);
      }
      default -> {}
    }
  }

  private void countLeftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      leftovers += (int) files.filter(file -> file.toString().endsWith(".part")).count();
    }
  }

  /** Opens the workspace again: every file is whole and holds what was said to be saved. */
  private void look() throws IOException {
    WorkspaceFolder.open(folder).value().orElseThrow().safetyCopies().finish();
    WorkspaceFolder opened = WorkspaceFolder.open(folder).value().orElseThrow();
    opened.clearLeftovers();
    long[][] states = new long[CrashChild.ROWS][CrashChild.SLOTS];
    for (ArticleEntry entry : opened.list().value().orElseThrow()) {
      Article article = opened.read(entry).value().orElseThrow();
      var sets = opened.annotations(article);
      sets.problems().stream()
          .filter(Problem::isFailure)
          .map(Problem::toString)
          .forEach(wrong::add);
      for (AnnotationSet set : sets.value().orElseThrow()) {
        states[CrashChild.row(article.id(), set.annotator())] = CrashChild.state(set.annotations());
        set.conflicts().forEach(one -> wrong.add(article.id() + " has a conflict: " + one));
      }
    }
    states[CrashChild.ROWS - 2] = CrashChild.state(opened.scheme());
    states[CrashChild.ROWS - 1] = CrashChild.state(opened.dismissals().value().orElseThrow());
    for (int row = 0; row < states.length; row++) {
      model.found(row, states[row]).ifPresent(wrong::add);
    }
    opened.validate().stream()
        .filter(Problem::isFailure)
        .map(Problem::toString)
        .forEach(wrong::add);
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".part"))
          .forEach(file -> wrong.add("not settled: " + file));
    }
  }
}
