package org.factdesk.desktop;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.workspace.Workspace;

/**
 * Does what a start does without showing a window, so that the classes it loads can be archived and
 * later starts are fast. Run once after a build; changes no file.
 */
public final class WarmUp {
  private WarmUp() {}

  public static void main(String[] arguments) throws InterruptedException {
    CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::register);
    if (!Main.hasDisplay()) {
      throw new IllegalStateException("the classes of the window can only be loaded on a display");
    }
    System.setProperty("flatlaf.uiScale.enabled", "false");
    // Settings of a folder that does not exist: what the person chose must not be touched.
    Settings settings = Settings.in(Path.of(System.getProperty("factdesk.dist"), "no-settings"));
    Opener opener = new Opener(settings);
    Path home = Path.of(System.getProperty("factdesk.home"));
    Opened opened = CompletableFuture.supplyAsync(() -> opener.open(home)).join();
    opened.workspace().ifPresent(Workspace::check);
    fonts.join();
    CountDownLatch done = new CountDownLatch(1);
    EventThread.later(
        () -> {
          rehearse(settings, opener, opened);
          done.countDown();
        });
    done.await();
    System.exit(0);
  }

  private static void rehearse(Settings settings, Opener opener, Opened opened) {
    DeskWindow window = Main.window(settings, opener);
    window.show(opened);
    window.rehearse();
  }
}
