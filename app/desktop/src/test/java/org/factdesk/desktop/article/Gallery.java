package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Theme;

/**
 * Shows the sample pages in a window, or paints them to pictures: {@code Gallery DIR} writes each
 * in light and dark, at 100 and 200 %; {@code Gallery show PAGE} opens a window.
 */
final class Gallery {
  private static final int WIDTH = 872;
  private static final int HEIGHT = 760;

  private Gallery() {}

  public static void main(String[] arguments) {
    SwingUtilities.invokeLater(
        () -> {
          Fonts.register();
          if (arguments.length > 1) {
            open(arguments[1]);
          } else {
            write(Path.of(arguments[0]));
          }
        });
  }

  private static Map<String, ArticlePage> pages() {
    Map<String, ArticlePage> pages = new TreeMap<>(SamplePages.workspace());
    pages.put("window", SamplePages.window());
    pages.put("overlaps", SamplePages.overlaps());
    pages.put("stress", SamplePages.stress());
    pages.put("scripts", SamplePages.scripts());
    return pages;
  }

  private static void open(String page) {
    Theme.LIGHT.apply();
    JFrame frame = new JFrame(page);
    frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
    frame.add(view(Objects.requireNonNull(pages().get(page), page)));
    frame.setSize(WIDTH, HEIGHT);
    frame.setVisible(true);
  }

  private static ArticleView view(ArticlePage page) {
    ArticleView view = new ArticleView(new ArticleListener() {});
    view.setSize(WIDTH, HEIGHT);
    Layouts.layOut(view);
    view.show(page);
    Layouts.layOut(view);
    return view;
  }

  private static void write(Path directory) {
    for (Theme theme : Theme.values()) {
      theme.apply();
      pages()
          .forEach(
              (name, page) -> {
                for (int scale = 1; scale <= 2; scale++) {
                  write(
                      view(page),
                      scale,
                      directory.resolve(name + "-" + theme.id() + "-" + scale + ".png"));
                }
              });
    }
  }

  private static void write(ArticleView view, int scale, Path file) {
    BufferedImage image =
        new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    view.paint(graphics);
    graphics.dispose();
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
