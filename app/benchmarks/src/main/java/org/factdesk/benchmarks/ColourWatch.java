package org.factdesk.benchmarks;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Tells when a colour comes onto the screen or leaves it: {@code ColourWatch}. Reads lines such as
 * {@code there A34700} or {@code gone A34700}, and answers each, once it is so, with a line: the
 * milliseconds since 1970 when the look that found it so was over.
 */
public final class ColourWatch {
  private static final int PAUSE_MILLIS = 10;

  private ColourWatch() {}

  public static void main(String[] arguments) throws AWTException, IOException {
    Robot robot = new Robot();
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      String[] words = line.split(" ");
      int colour = Color.decode("#" + words[1]).getRGB();
      while (has(robot.createScreenCapture(screen), colour) != words[0].equals("there")) {
        robot.delay(PAUSE_MILLIS);
      }
      System.out.println(System.currentTimeMillis());
    }
  }

  private static boolean has(BufferedImage screen, int colour) {
    int[] pixels =
        screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
    for (int pixel : pixels) {
      if (pixel == colour) {
        return true;
      }
    }
    return false;
  }
}
