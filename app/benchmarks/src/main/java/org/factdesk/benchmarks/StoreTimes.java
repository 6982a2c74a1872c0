package org.factdesk.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/**
 * Opens and saves one heavily marked article, warm, beside what Jackson alone takes for the same
 * bytes, in turns. Arguments: a folder to write to, then how many marks, once or more.
 */
public final class StoreTimes {
  private static final int SECONDS = 12;
  private static final int WARM_UP_SECONDS = 5;
  private static final int LEAST = 7;
  private static final int MOST = 300;

  /** Whatever was made last, so that nothing measured is left out by the compiler. */
  private volatile Object made = "";

  private final Goals goals = new Goals();

  public static void main(String[] arguments) throws IOException {
    StoreTimes times = new StoreTimes();
    for (int i = 1; i < arguments.length; i++) {
      int marks = Integer.parseInt(arguments[i]);
      times.measure(StoreSample.of(marks, Path.of(arguments[0], "marks-" + marks)));
    }
    times.goals.say("%d goals not met", times.goals.missed());
  }

  private void measure(StoreSample sample) throws IOException {
    sample.write();
    Path file = sample.folder().resolve(StoreSample.FILE);
    byte[] bytes = Files.readAllBytes(file);
    byte[] equivalent = sample.equivalentJson();
    PlainJson.Tokens tokens = PlainJson.read(bytes);
    ByteArrayOutputStream memory = new ByteArrayOutputStream(bytes.length);
    WorkspaceFolder folder = sample.open();
    ArticleEntry entry = folder.list().value().orElseThrow().get(0);
    Article article = folder.read(entry).value().orElseThrow();
    AnnotationSet set = only(folder, article);
    if (set.annotations().size() != sample.news().spans().size()) {
      throw new IllegalStateException("marks were lost: " + set.annotations().size());
    }
    List<Times> times =
        inTurns(
            () -> PlainJson.tokens(bytes),
            () -> PlainJson.tokens(equivalent),
            () -> PlainJson.objects(read(file), true),
            () -> only(sample.open(), article),
            () -> opened(sample),
            () -> PlainJson.write(tokens, memory),
            () -> folder.save(article, set).isEmpty());
    report(set.annotations().size(), bytes.length, equivalent.length, times);
  }

  private static AnnotationSet only(WorkspaceFolder folder, Article article) {
    return folder.annotations(article).value().orElseThrow().get(0);
  }

  /** As a person opens it: the folder, its list, the article's text, the marks. */
  private static AnnotationSet opened(StoreSample sample) {
    WorkspaceFolder folder = sample.open();
    ArticleEntry entry = folder.list().value().orElseThrow().get(0);
    return only(folder, folder.read(entry).value().orElseThrow());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Times> inTurns(Supplier<?>... works) {
    List<Times> times = java.util.Arrays.stream(works).map(work -> new Times()).toList();
    long warm = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    long end = warm + SECONDS * 1_000_000_000L;
    int noted = 0;
    while (noted < LEAST || (noted < MOST && System.nanoTime() < end)) {
      boolean note = System.nanoTime() > warm;
      for (int i = 0; i < works.length; i++) {
        Supplier<?> work = works[i];
        Times into = note ? times.get(i) : new Times();
        into.take(() -> made = work.get());
      }
      noted += note ? 1 : 0;
    }
    return times;
  }

  private void report(int marks, int bytes, int equivalent, List<Times> times) {
    goals.say("%,d marks, %,d bytes in our file, %,d as short JSON", marks, bytes, equivalent);
    String[] names = {
      "Jackson, tokens of our file",
      "Jackson, tokens of the short JSON",
      "Jackson, our file to objects",
      "ours, marks of an article",
      "ours, folder to marks",
      "Jackson, write of our file",
      "ours, forced save"
    };
    for (int i = 0; i < names.length; i++) {
      goals.say("  %-36s %s", names[i], times.get(i));
    }
    double tokens = times.get(0).at(0.5);
    double shortTokens = times.get(1).at(0.5);
    goals.atMost("G1 open / tokens of the file", times.get(3).at(0.5) / tokens, 1.7, "");
    goals.atMost("G1 from the folder on / tokens", times.get(4).at(0.5) / tokens, 1.7, "");
    goals.atMost("open / tokens of short JSON", times.get(3).at(0.5) / shortTokens, 1.7, "");
    goals.atMost("G3 save / write", times.get(6).at(0.5) / times.get(5).at(0.5), 2.2, "");
  }
}
