package org.factdesk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.factdesk.desktop.search.CorpusSearch;
import org.factdesk.model.Span;
import org.factdesk.workspace.CacheFolder;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/**
 * Opens a large workspace, reads, searches, edits, checks and closes it, and says what each took:
 * {@code ScaleTimes WORKSPACE PLUGINS CACHE [check]}. Times are of the clock; in brackets those of
 * the processor for this thread.
 */
public final class ScaleTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Path folder;
  private final Opening opening;
  private double plain;

  private ScaleTimes(Path folder, Opening opening) {
    this.folder = folder;
    this.opening = opening;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Opening opening =
        Opening.of(folder)
            .withBundledPlugins(List.of(Path.of(arguments[1])))
            .withCache(new CacheFolder(Path.of(arguments[2])));
    ScaleTimes times = new ScaleTimes(folder, opening);
    times.plainly();
    times.work(arguments.length > 3);
  }

  /** The ruler: the same bytes, read and decoded, no more. */
  private void plainly() throws IOException {
    List<Path> files = files();
    long bytes = 0;
    for (int run = 0; run < 3; run++) {
      Stretch stretch = new Stretch();
      bytes = 0;
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        bytes += new String(content, StandardCharsets.UTF_8).length();
      }
      double taken = stretch.processor();
      plain = run == 0 ? taken : Math.min(plain, taken);
      say(stretch, "read and decode %d files, %.1f MB", files.size(), bytes / 1e6);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : List.of("articles", "annotations")) {
      if (Files.isDirectory(folder.resolve(name))) {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
          files.filter(Files::isRegularFile).forEach(all::add);
        }
      }
    }
    return all;
  }

  private void work(boolean check) throws InterruptedException {
    Stretch opened = new Stretch();
    Workspace workspace = Workspace.open(opening).value().orElseThrow();
    List<String> ids = workspace.snapshot().ids();
    say(opened, "open and list %d articles", ids.size());
    Stretch one = new Stretch();
    var unused = workspace.read(ids.get(0)).orElseThrow();
    say(one, "read the first article");
    double before = usedMegabytes();
    Stretch all = new Stretch();
    Snapshot read = workspace.readAll();
    say(all, "read all in the background, %.1f times the plain", all.processor() / plain);
    memory(read, usedMegabytes() - before);
    search(workspace, "said");
    search(workspace, "layer:claim");
    search(workspace, "nowhereinanyofthem");
    edit(workspace, ids.get(ids.size() / 2));
    if (check) {
      check(workspace);
    }
    Stretch closed = new Stretch();
    workspace.close();
    say(closed, "close");
    say("most heap used at any time: %.0f MB", mostMegabytes());
  }

  private static void memory(Snapshot read, double used) {
    int articles = read.articles().size();
    long marks =
        read.articles().values().stream()
            .mapToLong(one -> one.article().annotations().size())
            .sum();
    long characters =
        read.articles().values().stream().mapToLong(one -> one.article().text().length()).sum();
    double beside = used * 1e6 - characters;
    say(
        "%d articles and %d marks held in %.0f MB, texts %.0f MB",
        articles, marks, used, characters / 1e6);
    say("  %.0f bytes an article beside its text, marks included", beside / Math.max(1, articles));
    if (!read.readProblems().isEmpty()) {
      say("  %d problems, first %s", read.readProblems().size(), read.readProblems().get(0));
    }
  }

  private static void search(Workspace workspace, String words) {
    Stretch stretch = new Stretch();
    int[] hits = new int[1];
    new CorpusSearch(workspace.snapshot(), words, workspace::read, () -> false)
        .run(news -> hits[0] += news.hits().size());
    say(stretch, "search for %s: %d hits", words, hits[0]);
  }

  private static void edit(Workspace workspace, String id) throws InterruptedException {
    OpenArticle open = workspace.read(id).orElseThrow();
    for (int i = 0; i < 3; i++) {
      Span span = new Span(i * 3, i * 3 + 2);
      Stretch applied = new Stretch();
      workspace.apply(workspace.steps().mark(open.id(), List.of(span), "claim", Map.of()));
      say(applied, "apply an edit");
      CountDownLatch saved = new CountDownLatch(1);
      var unused =
          workspace.listen(
              now -> {
                if (now.saving() instanceof SaveState.Saved) {
                  saved.countDown();
                }
              });
      boolean written = saved.await(30, TimeUnit.SECONDS);
      say(applied, "until it is saved: %s", written ? "saved" : "NOT SAVED");
    }
  }

  private static void check(Workspace workspace) {
    Stretch stretch = new Stretch();
    Snapshot checked = workspace.check();
    say(
        stretch,
        "check: %d findings, %d failures",
        checked.checks().results().reports().size(),
        checked.checks().results().failures().size());
    say("heap in use after the check: %.0f MB", usedMegabytes());
  }

  /** A stretch of time, beginning now. */
  private static final class Stretch {
    private final long begun = System.nanoTime();
    private final long processorBegun = THREADS.getCurrentThreadCpuTime();

    double wall() {
      return (System.nanoTime() - begun) / 1e6;
    }

    double processor() {
      return (THREADS.getCurrentThreadCpuTime() - processorBegun) / 1e6;
    }
  }

  private static double usedMegabytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double mostMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1e6;
  }

  private static void say(Stretch stretch, String line, Object... values) {
    say("%9.1f ms (%.1f)  %s", stretch.wall(), stretch.processor(), format(line, values));
  }

  private static void say(String line, Object... values) {
    System.out.println(format(line, values));
  }

  private static String format(String line, Object... values) {
    return String.format(Locale.ROOT, line, values);
  }
}
