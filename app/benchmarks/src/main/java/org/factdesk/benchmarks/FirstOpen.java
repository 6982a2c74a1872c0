package org.factdesk.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.store.WorkspaceFolder;

/**
 * The first thing that a Java does: open a heavily marked article, or read the same as plain
 * objects. Arguments: {@code write}, {@code ours}, {@code plain} or {@code short}, a folder, and
 * how many marks. Prints milliseconds by the clock and of the processor, all threads together.
 */
public final class FirstOpen {
  private FirstOpen() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[1]);
    int marks = Integer.parseInt(arguments[2]);
    Path shortJson = root.resolve(".short");
    if (arguments[0].equals("write")) {
      StoreSample sample = StoreSample.of(marks, root);
      sample.write();
      Files.write(shortJson, sample.equivalentJson());
      return;
    }
    long processor = processor();
    long begun = System.nanoTime();
    int found =
        switch (arguments[0]) {
          case "ours" -> ours(root);
          case "plain" ->
              PlainJson.objects(Files.readAllBytes(root.resolve(StoreSample.FILE)), true).size();
          default -> PlainJson.objects(Files.readAllBytes(shortJson), false).size() - 1;
        };
    double taken = (System.nanoTime() - begun) / 1e6;
    double used = (processor() - processor) / 1e6;
    if (found != marks) {
      throw new IllegalStateException(found + " marks");
    }
    System.out.println(String.format(Locale.ROOT, "%.1f %.1f", taken, used));
  }

  private static int ours(Path root) {
    WorkspaceFolder folder = WorkspaceFolder.open(root).value().orElseThrow();
    Article article = folder.read(folder.list().value().orElseThrow().get(0)).value().orElseThrow();
    List<AnnotationSet> sets = folder.annotations(article).value().orElseThrow();
    return sets.get(0).annotations().size();
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
