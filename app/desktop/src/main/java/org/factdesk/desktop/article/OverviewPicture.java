package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.Timer;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * The marks, suggestions and findings of an article by height, painted once and kept. With very
 * many marks the kept picture is shown a moment longer, so that an edit never waits for it.
 */
final class OverviewPicture {
  private static final int MARK_WIDTH = 4;
  private static final int LEAST_HEIGHT = 3;
  private static final int PAINTED_AT_ONCE = 2000;
  private static final int DELAY = 80;

  private final Timer later;
  private Optional<Kept> kept = Optional.empty();

  /**
   * @param repaint asks for another painting
   */
  OverviewPicture(Runnable repaint) {
    later =
        new Timer(
            DELAY,
            event -> {
              kept = Optional.empty();
              repaint.run();
            });
    later.setRepeats(false);
  }

  /**
   * What a picture is made for.
   *
   * @param height of the strip in px
   * @param scale of the screen
   */
  private record Frame(Palette palette, Zoom zoom, int height, double scale) {
    int devicePx(int length) {
      return (int) Math.ceil(length * scale);
    }

    /** From heights on the page to heights on the strip. */
    double ratio(Galley galley) {
      double page = galley.height() * zoom.factor();
      return zoom.factor() * height / Math.max(height, page);
    }
  }

  /** What a picture shows, and the picture. */
  private record Kept(Sheet sheet, Frame frame, BufferedImage image) {
    boolean shows(Sheet now) {
      return sheet.marks() == now.marks()
          && sheet.galley() == now.galley()
          && sheet.findings() == now.findings()
          && sheet.suggestions() == now.suggestions();
    }
  }

  void paint(Graphics2D graphics, Sheet sheet, Zoom zoom, Palette palette, int height) {
    if (height <= 0) {
      return;
    }
    Frame frame = new Frame(palette, zoom, height, graphics.getTransform().getScaleX());
    Optional<Kept> usable = kept.filter(picture -> picture.frame().equals(frame));
    boolean stale = usable.isPresent() && !usable.get().shows(sheet);
    if (stale && isLater(sheet)) {
      later.restart();
    } else if (stale || usable.isEmpty()) {
      usable = Optional.of(picture(sheet, frame));
      kept = usable;
    }
    usable.ifPresent(
        picture ->
            graphics.drawImage(picture.image(), 0, 0, OverviewStrip.WIDTH + 1, height, null));
  }

  /** Whether what is kept will do for a moment, which begins now. */
  boolean postpones(Sheet sheet) {
    boolean postponed = isLater(sheet);
    if (postponed) {
      later.restart();
    }
    return postponed;
  }

  private boolean isLater(Sheet sheet) {
    return sheet.marks().all().size() > PAINTED_AT_ONCE
        && kept.isPresent()
        && kept.get().sheet().text().equals(sheet.text());
  }

  private static Kept picture(Sheet sheet, Frame frame) {
    int width = frame.devicePx(OverviewStrip.WIDTH + 1);
    int height = frame.devicePx(frame.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(frame.scale(), frame.scale());
    new Content(graphics, sheet, frame.palette(), frame.ratio(sheet.galley())).paint();
    graphics.dispose();
    return new Kept(sheet, frame, image);
  }

  /** Rows of the page, scaled to the strip. */
  private record Content(Graphics2D graphics, Sheet sheet, Palette palette, double ratio) {
    void paint() {
      for (Mark mark : sheet.marks().all()) {
        graphics.setColor(palette.hue(mark.colour()).line());
        for (Span span : mark.annotation().spans()) {
          Rectangle place = place(span);
          graphics.fillRect(1 + x(mark.colour()), place.y, MARK_WIDTH, place.height);
        }
      }
      for (var suggestion : sheet.suggestions().all()) {
        String colour =
            sheet
                .page()
                .scheme()
                .layer(suggestion.thing().layer())
                .map(Scheme.Layer::colour)
                .orElse("");
        Rectangle place = place(suggestion.span());
        graphics.setColor(palette.hue(colour).line());
        graphics.drawRect(1 + x(colour), place.y, MARK_WIDTH - 1, place.height - 1);
      }
      for (var finding : sheet.findings().all()) {
        Severity severity = finding.thing().severity();
        graphics.setColor(FindingPainter.colour(palette, severity));
        graphics.fillRect(1, place(finding.span()).y, OverviewStrip.WIDTH, 2);
      }
    }

    private Rectangle place(Span span) {
      Galley galley = sheet.galley();
      Row first = galley.row(span.begin());
      Row last = galley.row(span.end() - 1);
      int top = (int) (galley.top(first) * ratio);
      int bottom = (int) ((galley.top(last) + galley.height(last)) * ratio);
      return new Rectangle(0, top, 0, Math.max(LEAST_HEIGHT, bottom - top - 1));
    }

    private static int x(String colour) {
      return switch (colour) {
        case "source", "cue" -> 9;
        case "framing", "date" -> 14;
        default -> 4;
      };
    }
  }
}
