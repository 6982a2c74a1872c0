package org.factdesk.desktop.timeline;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.timeline.Chart.Dot;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Pointing.Hit;
import org.factdesk.desktop.timeline.Steps.Spot;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Place;

/** The lanes: painted where they can be seen, walked through by keys, pointed at. Event thread. */
final class ChartView extends JComponent implements Scrollable {
  private static final Texts TEXTS = Texts.of(ChartView.class);
  private static final int AROUND = 60;

  private final transient TimelineListener listener;
  private final Card card = new Card();
  private transient Optional<Draft> draft = Optional.empty();
  private transient Optional<Place> chosen = Optional.empty();
  private String here = "";
  private int offset;

  ChartView(TimelineListener listener) {
    this.listener = listener;
    setOpaque(true);
    setFocusable(true);
    setAutoscrolls(true);
    add(card);
    getAccessibleContext().setAccessibleName(TEXTS.get("timeline"));
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            if (spot().isEmpty()) {
              chooseHere();
            }
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            card.setVisible(false);
            repaint();
          }
        });
  }

  /** The article that the person is in, and where. */
  void showArticle(String id, int caret) {
    here = id;
    offset = caret;
  }

  /** Chooses what the article that the person is in tells next, unless that one is chosen. */
  void chooseHere() {
    if (chosen.filter(place -> place.article().equals(here)).flatMap(place -> spot()).isEmpty()) {
      steps()
          .flatMap(steps -> steps.in(here, offset).or(this::spot).or(steps::first))
          .ifPresent(spot -> choose(spot, false));
    }
  }

  void show(Draft value) {
    draft = Optional.of(value);
    chosen = chosen.filter(place -> spot().isPresent());
    card.setVisible(false);
    setPreferredSize(
        value
            .chart()
            .map(chart -> new Dimension((int) Math.ceil(chart.width()), (int) chart.height()))
            .orElse(new Dimension()));
    revalidate();
    repaint();
  }

  Optional<Chart> chart() {
    return draft.flatMap(Draft::chart);
  }

  /** The mention that the keys are at. */
  Optional<Spot> spot() {
    return steps().flatMap(steps -> chosen.flatMap(steps::at));
  }

  Optional<Steps> steps() {
    return chart().map(Steps::new);
  }

  /** Makes it the one that the keys are at, and brings it into view. */
  void choose(Spot spot, boolean explain) {
    chosen = Optional.of(spot.mention().telling().place());
    Account account = lane(spot).account();
    words()
        .map(words -> words.spoken(account, spot.mention().telling()))
        .ifPresent(getAccessibleContext()::setAccessibleDescription);
    reveal(spot);
    card.setVisible(false);
    if (explain) {
      explain(Pointing.hit(lane(spot), spot.mention().sign()));
    }
    repaint();
  }

  /** Goes to the words in their article. */
  void open(Spot spot) {
    listener.goTo(spot.mention().telling().place());
  }

  /** Shows beside the sign all that is known of it. */
  void explain(Hit hit) {
    Optional<Chart.Mention> at =
        spot().map(Spot::mention).filter(mention -> hit.mentions().contains(mention));
    words()
        .ifPresent(
            words ->
                card.show(
                    words.of(hit.lane().account(), hit.mentions(), at),
                    hit.sign().x(),
                    hit.sign().y()));
  }

  void explain(Clash clash, double x, double y) {
    words().ifPresent(words -> card.show(words.of(clash), x, y));
  }

  void hideCard() {
    card.setVisible(false);
  }

  private Optional<CardWords> words() {
    return draft.map(Draft::chronicle).map(CardWords::new);
  }

  private Lane lane(Spot spot) {
    return chart().orElseThrow().lanes().get(spot.lane());
  }

  private void reveal(Spot spot) {
    Lane lane = lane(spot);
    int x = (int) spot.mention().sign().x();
    scrollRectToVisible(
        new Rectangle(x - AROUND, (int) lane.top(), 2 * AROUND, (int) lane.height()));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Palette palette = Palette.current();
    graphics.setColor(palette.paper());
    Rectangle clip = graphics.getClipBounds();
    graphics.fillRect(clip.x, clip.y, clip.width, clip.height);
    chart()
        .ifPresent(
            chart -> {
              Graphics2D copy = (Graphics2D) graphics.create();
              ScreenCanvas canvas = new ScreenCanvas(copy, palette);
              new ChartPainter(chart).lanes(canvas, clip);
              spot().ifPresent(spot -> paintChosen(canvas, spot));
              copy.dispose();
            });
  }

  private void paintChosen(Canvas canvas, Spot spot) {
    Chart.Sign sign = spot.mention().sign();
    double pen = isFocusOwner() ? 2 : 1;
    if (sign instanceof Dot) {
      canvas.draw(SignPainter.circle(sign.x(), sign.y(), Dot.RING + 3), Ink.INK, pen);
    } else {
      canvas.draw(
          new Rectangle(
              (int) sign.left() - 4,
              (int) sign.y() - 10,
              (int) (sign.right() - sign.left()) + 8,
              20),
          Ink.INK,
          pen);
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.LIST;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return 30;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(30, (orientation == 0 ? visible.width : visible.height) - 60);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getPreferredSize().width < getParent().getWidth();
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getPreferredSize().height < getParent().getHeight();
  }
}
