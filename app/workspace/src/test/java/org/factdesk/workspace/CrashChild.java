package org.factdesk.workspace;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;

/**
 * The program that the crash test kills: edits several articles at full speed and says on its
 * standard output what it finds, what it tries, and up to which edit all are said to be saved.
 */
final class CrashChild {
  static final int ARTICLES = 5;
  static final int SLOTS = 20;

  private static final int WORD = 7;

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final Queue<long[]> waiting = new ConcurrentLinkedQueue<>();
  private final Workspace workspace;
  private final Random random;
  private long number;

  private CrashChild(Workspace workspace, long seed, long number) {
    this.workspace = workspace;
    this.random = new Random(seed);
    this.number = number;
  }

  /**
   * @param arguments the workspace, a seed, the number of the first edit, and of edits to make (0:
   *     without end)
   */
  public static void main(String[] arguments) throws IOException {
    Opening how = Opening.of(Path.of(arguments[0])).withAnnotator("anna");
    Workspace workspace = Workspace.open(how).value().orElseThrow();
    CrashChild child =
        new CrashChild(workspace, Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
    child.report();
    child.edit(Long.parseLong(arguments[3]));
    workspace.close();
  }

  static String article(int index) {
    return "news/story-" + index;
  }

  /** Words to mark, one a slot. */
  static String text() {
    return "abcdef ".repeat(SLOTS) + "\n";
  }

  /** What each slot of an article holds: a number of an edit, 0 for no mark. */
  static long[] state(List<Annotation> marks) {
    long[] state = new long[SLOTS];
    marks.forEach(mark -> state[mark.spans().get(0).begin() / WORD] = Long.parseLong(mark.note()));
    return state;
  }

  private void report() throws IOException {
    workspace.readAll();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder line = new StringBuilder("state " + i);
      long[] state = state(workspace.read(article(i)).orElseThrow().article().annotations());
      for (long value : state) {
        line.append(' ').append(value);
      }
      say(line.toString());
    }
    say("ready");
  }

  private void edit(long most) throws IOException {
    AutoCloseable unused = workspace.listen(this::acknowledge);
    for (long i = 0; most == 0 || i < most; i++) {
      change(random.nextInt(ARTICLES));
      waiting.add(new long[] {workspace.snapshot().revision(), number});
      if (random.nextInt(40) == 0) {
        workspace.saveNow();
      }
      if (random.nextInt(60) == 0) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(15_000)));
      }
    }
  }

  private void change(int article) throws IOException {
    int slot = random.nextInt(SLOTS);
    number++;
    boolean remove = random.nextInt(8) == 0;
    say("try " + number + " " + article + " " + slot + " " + (remove ? 0 : number));
    String id = "slot" + slot;
    Edit edit =
        remove
            ? new Edit.RemoveAnnotation(article(article), "anna", id)
            : new Edit.PutAnnotation(article(article), "anna", mark(id, slot));
    workspace.apply(Step.of("try", edit));
  }

  private Annotation mark(String id, int slot) {
    Span span = new Span(slot * WORD, slot * WORD + WORD - 1);
    return new Annotation(
        id,
        "claim",
        List.of(span),
        new TreeMap<>(),
        Long.toString(number),
        "anna",
        Instant.ofEpochSecond(number));
  }

  /** Says up to which edit the workspace claims to have saved all. */
  private void acknowledge(Snapshot now) {
    long through = 0;
    if (now.saving() instanceof SaveState.Saved) {
      through = now.revision();
    } else if (now.saving() instanceof SaveState.Saving saving) {
      through = saving.through();
    }
    long last = 0;
    for (long[] next = waiting.peek(); next != null && next[0] <= through; next = waiting.peek()) {
      last = next[1];
      waiting.remove();
    }
    if (last > 0) {
      say("saved " + last);
    }
  }

  /** One write a line: a line is there as a whole or not at all. */
  private synchronized void say(String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("nobody listens", e);
    }
  }
}
