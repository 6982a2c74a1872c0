package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What a component looks like, as a small file: 256 colours are enough for a window like ours. */
record Picture(BufferedImage image) {
  private static final int COLOURS = 256;

  /** Paints a component; on the event thread. */
  static Picture of(Component component, double scale) {
    int width = (int) Math.ceil(component.getWidth() * scale);
    int height = (int) Math.ceil(component.getHeight() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    component.paint(graphics);
    graphics.dispose();
    return new Picture(image);
  }

  void write(Path file) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam smallest = writer.getDefaultWriteParam();
    smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    smallest.setCompressionQuality(0);
    try (OutputStream out = Files.newOutputStream(file);
        ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(indexed(), null, null), smallest);
      writer.dispose();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The commonest colours stay as they are; of the others each becomes the nearest of these. */
  private BufferedImage indexed() {
    List<Integer> common = common();
    byte[][] parts = new byte[3][common.size()];
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < common.size(); i++) {
      for (int part = 0; part < 3; part++) {
        parts[part][i] = (byte) (common.get(i) >> (16 - 8 * part));
      }
      nearest.put(common.get(i), i);
    }
    IndexColorModel model = new IndexColorModel(8, common.size(), parts[0], parts[1], parts[2]);
    BufferedImage small =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y);
        int index = nearest.computeIfAbsent(colour, one -> nearest(one, common));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    return small;
  }

  private List<Integer> common() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(image.getRGB(x, y), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(COLOURS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int nearest(int colour, List<Integer> among) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < among.size(); i++) {
      int distance = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        int difference = ((colour >> shift) & 255) - ((among.get(i) >> shift) & 255);
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
