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
  /** So many marks are read in each warm-up, and again while times are noted. */
  private static final int MARKS_A_PHASE = 500_000;

  private static final int LEAST = 11;

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
            Math.max(LEAST, MARKS_A_PHASE / set.annotations().size()),
            List.of(
                () -> PlainJson.tokens(bytes),
                () -> PlainJson.tokens(equivalent),
                () -> PlainJson.objects(read(file), true),
                () -> only(sample.open(), article),
                () -> opened(sample),
                () -> PlainJson.write(tokens, memory),
                () -> folder.save(article, set).isEmpty()));
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

  private List<Times> inTurns(int rounds, List<Supplier<?>> works) {
    List<Times> times = works.stream().map(work -> new Times()).toList();
    for (int round = -rounds; round < rounds; round++) {
      for (int i = 0; i < works.size(); i++) {
        Supplier<?> work = works.get(i);
        Times into = round < 0 ? new Times() : times.get(i);
        into.take(() -> made = work.get());
      }
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
    goals.say("  by the processor:");
    ratios(times.stream().map(Times::usual).toList());
    goals.say("  by the clock:");
    ratios(times.stream().map(one -> one.at(0.5)).toList());
  }

  private void ratios(List<Double> millis) {
    double tokens = millis.get(0);
    goals.atMost("G1 open / tokens of the file", millis.get(3) / tokens, 1.7, "");
    goals.atMost("  the same / tokens of the short JSON", millis.get(3) / millis.get(1), 1.7, "");
    goals.atMost("  from the folder and the text on / tokens", millis.get(4) / tokens, 1.7, "");
    goals.atMost("G3 forced save / write", millis.get(6) / millis.get(5), 2.2, "");
  }
}
