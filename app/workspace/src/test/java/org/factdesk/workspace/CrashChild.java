package org.factdesk.workspace;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.factdesk.model.Annotation;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * The program that the crash test kills: edits several articles at full speed and says on its
 * standard output what it finds, what it tries, and up to which edit all are said to be saved.
 */
final class CrashChild {
  static final int ARTICLES = 5;
  static final int SLOTS = 20;

  /** What is saved as one and killed as one: files of marks, the scheme, dismissals. */
  static final int ROWS = 62;

  private static final int SCHEME = 60;
  private static final int DISMISSALS = 61;

  private static final int WORD = 7;
  private static final String NAME = "no ";

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

  /** The article of a row. */
  static String article(int row) {
    return "news/story-" + row % ARTICLES;
  }

  /** Whose work a row is; edits one by one are all the first one's. */
  static String annotator(int row) {
    return row < ARTICLES ? "anna" : "b" + row / ARTICLES;
  }

  /** The row of an annotator's work on an article. */
  static int row(String article, String annotator) {
    int index = Integer.parseInt(article.substring(article.lastIndexOf('-') + 1));
    return annotator.equals("anna")
        ? index
        : Integer.parseInt(annotator.substring(1)) * ARTICLES + index;
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

  /** The same of the scheme: one slot, in its name. */
  static long[] state(Scheme scheme) {
    long[] state = new long[SLOTS];
    state[0] = scheme.name().startsWith(NAME) ? Long.parseLong(scheme.name().substring(3)) : 0;
    return state;
  }

  /** The same of dismissals, one a slot. */
  static long[] state(Collection<Dismissal> dismissals) {
    long[] state = new long[SLOTS];
    dismissals.forEach(
        one -> state[Integer.parseInt(one.finding())] = Long.parseLong(one.reason()));
    return state;
  }

  private void report() throws IOException {
    Snapshot now = workspace.readAll();
    long[][] states = new long[ROWS][SLOTS];
    for (int row = 0; row < SCHEME; row++) {
      OpenArticle open = workspace.read(article(row)).orElseThrow();
      states[row] = state(open.set(annotator(row)).annotations());
    }
    states[SCHEME] = state(now.scheme());
    states[DISMISSALS] = state(now.dismissals().all());
    for (int row = 0; row < ROWS; row++) {
      StringBuilder line = new StringBuilder("state " + row);
      for (long value : states[row]) {
        line.append(' ').append(value);
      }
      say(line.toString());
    }
    say("ready");
  }

  private void edit(long most) throws IOException {
    AutoCloseable unused = workspace.listen(this::acknowledge);
    for (long i = 0; most == 0 || i < most; i++) {
      change();
      waiting.add(new long[] {workspace.snapshot().revision(), number});
      if (random.nextInt(40) == 0) {
        workspace.saveNow();
      }
      if (random.nextInt(60) == 0) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(15_000)));
      }
    }
  }

  private void change() throws IOException {
    number++;
    int kind = random.nextInt(100);
    List<Edit> edits = new ArrayList<>();
    if (kind == 0) {
      for (int row = ARTICLES; row < SCHEME; row++) {
        edits.add(work(row, 0, false));
      }
    } else if (kind == 1) {
      edits.add(scheme());
      for (int row = 0; row < ARTICLES; row++) {
        edits.add(work(row, random.nextInt(SLOTS), false));
      }
    } else if (kind < 6) {
      edits.add(dismissal(random.nextInt(SLOTS)));
    } else {
      edits.add(work(random.nextInt(ARTICLES), random.nextInt(SLOTS), random.nextInt(8) == 0));
    }
    workspace.apply(new Step("try", edits));
  }

  private void trying(int row, int slot, boolean remove) {
    say("try " + number + " " + row + " " + slot + " " + (remove ? 0 : number));
  }

  private Edit work(int row, int slot, boolean remove) {
    trying(row, slot, remove);
    String id = "slot" + slot + "-" + row;
    return remove
        ? new Edit.RemoveAnnotation(article(row), annotator(row), id)
        : new Edit.PutAnnotation(article(row), annotator(row), mark(id, slot));
  }

  private Edit scheme() {
    trying(SCHEME, 0, false);
    return new Edit.SetScheme(workspace.snapshot().scheme().withName(NAME + number));
  }

  private Edit dismissal(int slot) {
    boolean remove = random.nextInt(3) == 0;
    trying(DISMISSALS, slot, remove);
    String id = Integer.toString(slot);
    return remove
        ? new Edit.RemoveDismissal(id)
        : new Edit.PutDismissal(
            new Dismissal(
                id,
                id,
                "e",
                "dates",
                "kind",
                "said",
                Long.toString(number),
                "anna",
                Instant.ofEpochSecond(number)));
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
