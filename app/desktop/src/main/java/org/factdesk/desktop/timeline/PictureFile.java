package org.factdesk.desktop.timeline;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;

/** Writes a timeline as a file, always in the light look: it is made to be printed. */
final class PictureFile {
  private static final Texts TEXTS = Texts.of(PictureFile.class);

  /** Pixels that an image may have in memory. */
  private static final double MOST_PIXELS = 60e6;

  private static final String PNG = ".png";

  private PictureFile() {}

  /**
   * As PNG where the file's name ends so, at twice the size where that is not too large; else as
   * SVG. What is there is replaced, or left as it is where the writing fails. Any thread.
   *
   * @param title what the picture shows
   */
  static Optional<Problem> write(Chart chart, String title, Path file) {
    ChartPicture picture = new ChartPicture(chart);
    boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(PNG);
    double scale = scale(picture);
    if (png && scale < 1) {
      String size = Math.round(picture.width()) + " × " + Math.round(picture.height());
      return Optional.of(
          new Problem(String.valueOf(file.getFileName()), TEXTS.get("save.too-large", size)));
    }
    try {
      // Not a temporary file of the system's kind: nobody else could read that one.
      Path next = file.resolveSibling("." + file.getFileName() + ".tmp");
      try {
        fill(next, picture, title, png ? scale : 0);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(next);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new Problem(
              String.valueOf(file.getFileName()),
              TEXTS.get("save.cannot-write", String.valueOf(file.toAbsolutePath().getParent()))));
    }
  }

  private static double scale(ChartPicture picture) {
    double pixels = picture.width() * picture.height();
    return 4 * pixels <= MOST_PIXELS ? 2 : pixels <= MOST_PIXELS ? 1 : 0;
  }

  private static void fill(Path file, ChartPicture picture, String title, double scale)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (scale == 0) {
        out.write(svg(picture, title).getBytes(StandardCharsets.UTF_8));
      } else if (!ImageIO.write(image(picture, scale), "png", out)) {
        throw new IOException("no writer for PNG");
      }
    }
  }

  static String svg(ChartPicture picture, String title) {
    SvgCanvas canvas = SvgCanvas.empty(Palette.LIGHT);
    picture.draw(canvas);
    return canvas.document(picture.width(), picture.height(), title);
  }

  private static BufferedImage image(ChartPicture picture, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * scale),
            (int) Math.ceil(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    picture.draw(new ScreenCanvas(graphics, Palette.LIGHT));
    graphics.dispose();
    return image;
  }
}
