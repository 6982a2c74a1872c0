package org.factdesk.desktop.exporting;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Monitor;

/** Says now and then how far an export is, and stops it when asked to. Any thread. */
public final class Watch implements Monitor {
  private static final Texts TEXTS = Texts.of(Watch.class);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final Consumer<String> say;
  private volatile boolean stopped;
  private volatile long last = System.nanoTime();

  /**
   * @param say is told on the thread that works
   */
  public Watch(Consumer<String> say) {
    this.say = say;
  }

  /** What is watched is not wanted any more. */
  public void stop() {
    stopped = true;
  }

  public boolean isStopped() {
    return stopped;
  }

  @Override
  public boolean at(Stage stage, int done, int total) {
    long now = System.nanoTime();
    if (now - last >= PAUSE && !stopped) {
      last = now;
      TEXTS.ifKnown("stage." + stage.name().toLowerCase(Locale.ROOT), done, total).ifPresent(say);
    }
    return !stopped;
  }
}
