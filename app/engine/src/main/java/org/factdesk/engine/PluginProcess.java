package org.factdesk.engine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A process in which a plugin runs, and the only class that starts any. It answers one message at a
 * time on its standard streams. It ends when told so, and by itself when Factdesk is gone.
 *
 * <p>Each message is for one thread; {@link #end} is for any.
 */
final class PluginProcess {
  private static final System.Logger LOG = System.getLogger(PluginProcess.class.getName());
  private static final int LARGEST_ANSWER = 16 << 20;
  private static final Duration START = Duration.ofSeconds(30);
  private static final int OUT_OF_MEMORY = 3;
  private static final int SIGNALLED = 128;

  private final Process process;
  private final int megabytes;
  private final InputStream answers;
  private final OutputStream messages;
  private String printed = "";
  private int asked;
  private volatile boolean ended;

  private PluginProcess(Process process, int megabytes) {
    this.process = process;
    this.megabytes = megabytes;
    this.answers = process.getInputStream();
    this.messages = process.getOutputStream();
  }

  /**
   * Starts a process and waits until it listens; no class of the plugin is there yet.
   *
   * @throws ChildFailure saying why there is none
   */
  static PluginProcess start(Limits limits) {
    ProcessBuilder builder = new ProcessBuilder(HostCommand.with(limits.megabytes()));
    builder.directory(new File(System.getProperty("java.io.tmpdir", ".")));
    HostCommand.OVERRULED.forEach(builder.environment()::remove);
    try {
      PluginProcess started = new PluginProcess(builder.start(), limits.megabytes());
      started.awaitReady();
      return started;
    } catch (IOException e) {
      String why = Thrown.oneLine(String.valueOf(e.getMessage()));
      throw ChildFailure.of("its process could not be started: " + why);
    }
  }

  private void awaitReady() throws IOException {
    try (Alarm alarm = new Alarm(START)) {
      Frames.read(answers, 0);
      if (alarm.wentOff()) {
        throw new IOException(Call.tookLongerThan(START));
      }
    } catch (IOException e) {
      endsByItself();
      String said = errors();
      end();
      throw said.isBlank() ? e : new IOException(said, e);
    }
  }

  /** Whether nothing was asked of it before the last message, save to load the plugin. */
  boolean isFresh() {
    return asked <= 2;
  }

  boolean isAlive() {
    return !ended && process.isAlive();
  }

  /** What the plugin printed during the last message, on one line and cut where it is long. */
  String printed() {
    return printed;
  }

  /**
   * Sends a message and waits for the answer.
   *
   * @param read takes the answer out of its bytes
   * @throws Died where the process ended instead, or broke off in another way; it has ended then
   * @throws ChildFailure where the plugin failed, or the time was over; in that case the process
   *     has ended
   */
  <T> T ask(byte[] message, Duration budget, Function<WireReader, T> read) throws Died {
    asked++;
    printed = "";
    byte[] answer = exchange(message, budget);
    String failure;
    try {
      WireReader in = new WireReader(answer);
      printed = Thrown.oneLine(in.text() + errors());
      if (in.flag()) {
        return read.apply(in);
      }
      failure = Thrown.oneLine(in.text());
    } catch (RuntimeException unreadable) { // containment: a plugin may have answered by itself
      LOG.log(Level.DEBUG, "an answer that cannot be read", unreadable);
      end();
      failure = "its process sent an answer that cannot be read";
    }
    throw ChildFailure.of(failure);
  }

  private byte[] exchange(byte[] message, Duration budget) throws Died {
    try (Alarm alarm = new Alarm(budget)) {
      try {
        Frames.write(messages, message);
        byte[] answer = Frames.read(answers, LARGEST_ANSWER);
        if (!alarm.wentOff()) {
          return answer;
        }
      } catch (IOException e) {
        if (!alarm.wentOff()) {
          throw new Died(causeOfDeath(e));
        }
      }
      throw ChildFailure.overrun(budget);
    }
  }

  /** Ends the process, and those that it started, at once. */
  void end() {
    ended = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** What came on the standard error stream since last asked. */
  private String errors() {
    try {
      InputStream errors = process.getErrorStream();
      byte[] some = errors.readNBytes(errors.available());
      return new String(some, StandardCharsets.UTF_8);
    } catch (IOException e) { // the stream went with the process
      return "";
    }
  }

  private String causeOfDeath(IOException e) {
    if (e instanceof Frames.NoFrame) {
      end();
      return "it wrote to the standard output that its process answers on";
    }
    boolean byItself = endsByItself();
    String said = errors(); // before the end, which closes the stream
    end();
    if (!byItself || process.exitValue() == PluginHost.CANNOT_ANSWER) {
      return "it closed the standard streams of its process";
    }
    int code = process.exitValue();
    if (code == OUT_OF_MEMORY && said.contains("OutOfMemoryError")) {
      return "it used more than " + megabytes + " MB";
    }
    return code > SIGNALLED && code < SIGNALLED + 64
        ? "its process was ended by signal " + (code - SIGNALLED)
        : "it ended its process (exit code " + code + ")";
  }

  /** The end of the streams comes a moment before that of the process. */
  private boolean endsByItself() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the process when the time is over. */
  private final class Alarm implements AutoCloseable {
    private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();

    Alarm(Duration budget) {
      var unused =
          stopped
              .orTimeout(budget.toNanos(), TimeUnit.NANOSECONDS)
              .whenComplete(
                  (stoppedInTime, over) -> {
                    if (over != null) {
                      end();
                    }
                  });
    }

    /** Whether the process was ended; once this was asked it no longer is. */
    boolean wentOff() {
      stopped.complete(true);
      return stopped.isCompletedExceptionally();
    }

    @Override
    public void close() {
      stopped.complete(true);
    }
  }

  /** The process ended, or is of no use any more. */
  static final class Died extends Exception {
    private static final long serialVersionUID = 1L;

    private final String how;

    Died(String how) {
      super(how);
      this.how = how;
    }

    /** What the plugin did, a clause. */
    String how() {
      return how;
    }
  }
}
