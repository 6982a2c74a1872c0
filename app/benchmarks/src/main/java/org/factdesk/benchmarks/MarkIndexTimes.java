package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Marks;
import org.factdesk.model.Span;
import org.factdesk.store.WorkspaceFolder;

/**
 * Asks for the marks in random stretches of an article, adds marks, and weighs them. Arguments: a
 * folder to write to, then how many marks, once or more.
 */
public final class MarkIndexTimes {
  private static final int WINDOW = 2048;
  private static final int QUERIES = 256;
  private static final int ROUNDS = 400;
  private static final int WARM_UP = 300;
  private static final int COPIES = 6;

  private final Goals goals = new Goals();
  private final Marks marks;
  private final int[] places = new int[QUERIES];
  private final List<Annotation> added = new ArrayList<>();
  private final List<Annotation> found = new ArrayList<>();

  private MarkIndexTimes(StoreSample sample) {
    marks = Marks.of(sample.annotations());
    Random random = new Random(3);
    for (int i = 0; i < QUERIES; i++) {
      places[i] = random.nextInt(sample.news().text().length() - WINDOW);
      Span span = new Span(places[i], places[i] + 40);
      added.add(MarkedNews.annotation("added" + i, "claim", span));
    }
  }

  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      int count = Integer.parseInt(arguments[i]);
      StoreSample sample = StoreSample.of(count, Path.of(arguments[0], "index-" + count));
      new MarkIndexTimes(sample).measure();
      weigh(sample);
    }
  }

  private void measure() {
    long hits = 0;
    for (int place : places) {
      marks.overlapping(place, place + WINDOW, found::add);
      hits += found.size();
      found.clear();
    }
    double query = micros(this::queried);
    double adding = micros(this::addedAndQueried);
    double edits = micros(this::addedToTheLast);
    goals.say("%,d marks, %d in a window of %d on average", marks.size(), hits / QUERIES, WINDOW);
    goals.atMost("G5 those that overlap a window, as objects", query, 3, "µs");
    goals.atMost("G6 one added, then such a query", adding, 5, "µs");
    goals.say("  one added to those before %.2f µs", edits);
  }

  private int queried(int index) {
    found.clear();
    marks.overlapping(places[index], places[index] + WINDOW, found::add);
    int sum = 0;
    for (Annotation mark : found) {
      sum += mark.begin();
    }
    return sum;
  }

  private int addedAndQueried(int index) {
    found.clear();
    marks.with(added.get(index)).overlapping(places[index], places[index] + WINDOW, found::add);
    return found.get(found.size() - 1).begin();
  }

  private Marks grown = Marks.NONE;

  /** Also pieces that grow and are parted. */
  private int addedToTheLast(int index) {
    grown = index == 0 ? marks : grown;
    grown = grown.with(added.get(index));
    return grown.size();
  }

  /** The median of rounds of processor time, each of all places, for one of them. */
  private double micros(IntUnaryOperator work) {
    Times times = new Times();
    int[] sum = {0};
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Times into = round < WARM_UP ? new Times() : times;
      into.take(
          () -> {
            for (int i = 0; i < QUERIES; i++) {
              sum[0] += work.applyAsInt(i);
            }
          });
    }
    if (sum[0] == 1) {
      goals.say("never so");
    }
    return times.usual() * 1000 / QUERIES;
  }

  /** What marks of a file take that has been read several times, their texts not counted. */
  private static void weigh(StoreSample sample) throws IOException {
    Goals goals = new Goals();
    sample.write();
    WorkspaceFolder folder = sample.open();
    Article article = folder.read(folder.list().value().orElseThrow().get(0)).value().orElseThrow();
    List<AnnotationSet> kept = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      kept.addAll(folder.annotations(article).value().orElseThrow());
    }
    long before = usedHeap();
    for (int i = 0; i < COPIES; i++) {
      kept.addAll(folder.annotations(article).value().orElseThrow());
    }
    double count = COPIES * (double) kept.get(0).annotations().size();
    long read = usedHeap() - before;
    int found = 0;
    for (AnnotationSet set : kept.subList(2, kept.size())) {
      found += set.annotation("nobody").isPresent() ? 1 : 0;
    }
    long indexed = usedHeap() - before - found;
    double texts = texts(kept.get(0).annotations());
    double each = kept.get(0).annotations().size();
    goals.say("  heap a mark, its own texts of %.1f bytes not counted:", texts / each);
    goals.say("  with its place in the article %.1f bytes", (read - texts * COPIES) / count);
    goals.atMost("G7 and found by id", (indexed - texts * COPIES) / count, 64, "bytes");
  }

  /** Bytes of ids and notes, which each mark has for itself, as the Java of today lays them out. */
  private static double texts(List<Annotation> marks) {
    double bytes = 0;
    for (Annotation mark : marks) {
      bytes += text(mark.id()) + (mark.note().isEmpty() ? 0 : text(mark.note()));
    }
    return bytes;
  }

  /** A text of Latin letters: its own 24 bytes, and an array of 16 and the letters. */
  private static int text(String text) {
    return 24 + (16 + text.length() + 7) / 8 * 8;
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      runtime.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
