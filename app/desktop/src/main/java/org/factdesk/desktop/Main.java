package org.factdesk.desktop;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.JDialog;
import javax.swing.JFrame;
import org.factdesk.desktop.look.Fonts;

/**
 * Opens the window: {@code Main [WORKSPACE]}.
 *
 * <p>The property {@code factdesk.home} names the workspace where none is given, {@code
 * factdesk.cwd} the folder that a relative one starts from, {@code factdesk.dist} the folder with
 * the shipped plugins. Where {@code factdesk.firstPaint} names a file, the moment of the first
 * painted article (milliseconds since 1970) is written there and the window closes: for measuring.
 */
public final class Main {
  private Main() {}

  /** Opens the window and returns; the program ends when the window is closed. */
  public static void main(String[] arguments) {
    // Three things that need not wait for each other: the display, the fonts, the workspace.
    CompletableFuture<Void> unused = CompletableFuture.runAsync(Fonts::register);
    Settings settings = Settings.in(Settings.folder());
    Opener opener = new Opener(settings);
    Path folder = workspace(arguments);
    CompletableFuture<Opened> opened = CompletableFuture.supplyAsync(() -> opener.open(folder));
    if (!hasDisplay()) {
      System.err.println(
          "factdesk: there is no display here to open a window on; './factdesk check' and"
              + " './factdesk export' work without one.");
      System.exit(3);
    }
    // The desktop's scale is Java's business; a second scale from FlatLaf would come on top of it.
    System.setProperty("flatlaf.uiScale.enabled", "false");
    EventThread.later(() -> show(settings, opener, opened));
  }

  /** Whether a display is there and answers: the variable DISPLAY may name one that is gone. */
  static boolean hasDisplay() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (AWTError e) {
      return false;
    }
  }

  private static void show(Settings settings, Opener opener, CompletableFuture<Opened> opened) {
    DeskWindow window = window(settings, opener);
    Thread.currentThread().setUncaughtExceptionHandler(new Uncaught(window::say));
    window.show(opened.join());
    window.open(() -> firstPaint(window));
  }

  /** Dresses this program and makes its window, empty and not visible yet. */
  static DeskWindow window(Settings settings, Opener opener) {
    JFrame.setDefaultLookAndFeelDecorated(true);
    JDialog.setDefaultLookAndFeelDecorated(true);
    Appearance.dress(settings);
    return new DeskWindow(settings, opener);
  }

  private static void firstPaint(DeskWindow window) {
    Optional.ofNullable(System.getProperty("factdesk.firstPaint"))
        .ifPresent(
            file -> {
              try {
                Files.writeString(Path.of(file), System.currentTimeMillis() + "\n");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              EventThread.later(window::quit);
            });
  }

  private static Path workspace(String[] arguments) {
    String here = System.getProperty("factdesk.cwd", "");
    if (arguments.length > 0) {
      return Path.of(here).resolve(arguments[0]);
    }
    return Path.of(System.getProperty("factdesk.home", here));
  }
}
