package org.factdesk.benchmarks;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Theme;
import org.factdesk.model.Span;

/**
 * Paints the same marked texts in our article view, in the stock text area and in a bare one, in
 * real windows side by side and in turns, and prints what each takes. Arguments: how many rounds,
 * and which parts, by their digits.
 */
public final class PaintTimes {
  private static final int PLACES = 20;
  private static final int WARM_UP = 40;
  private static final int SECONDS = 25;

  /** So many rounds are noted, however long they take. */
  private static final int LEAST = 10;

  private final Goals goals = new Goals();
  private final int rounds;

  private PaintTimes(int rounds) {
    this.rounds = rounds;
  }

  public static void main(String[] arguments) {
    OnEventThread.run(
        () -> {
          Fonts.register();
          Theme.LIGHT.apply();
        });
    PaintTimes times = new PaintTimes(Integer.parseInt(arguments[0]));
    String parts = arguments.length > 1 ? arguments[1] : "12345";
    if (parts.contains("1")) {
      times.besideStock("200 KB, 10,000 spans", MarkedNews.of(200_000, 10_000), 10, 20);
    }
    if (parts.contains("2")) {
      times.besideStock("2 MB, 10,000 spans", MarkedNews.of(2_000_000, 10_000), 10, 20);
    }
    if (parts.contains("3")) {
      times.besideStock("3 KB, 1,000 spans", MarkedNews.of(3_000, 1_000), 10, 0);
    }
    if (parts.contains("4")) {
      times.oneLine(MarkedNews.of(200_000, 10_000));
    }
    if (parts.contains("5")) {
      times.besideBare("100 KB, 10,000 spans", MarkedNews.of(100_000, 10_000));
      times.besideBare("1 MB, 100,000 spans", MarkedNews.of(1_000_000, 100_000));
    }
    times.goals.say("%d goals not met", times.goals.missed());
    System.exit(0);
  }

  /**
   * @param frameGoal how many times as fast as stock a whole frame should be
   * @param addGoal the same for one span more; 0 for no goal
   */
  private void besideStock(String what, MarkedNews news, int frameGoal, int addGoal) {
    StockSurface stock = OnEventThread.ask(() -> StockSurface.of(news, 0));
    OurSurface ours = OnEventThread.ask(() -> new OurSurface(news, 800));
    OnEventThread.drain();
    List<Times> frames = frames(List.of(stock, ours), Surface::paintWhole);
    goals.say("%s: whole frame", what);
    goals.say("  stock %s", frames.get(0));
    goals.say("  ours  %s", frames.get(1));
    goals.atMost(
        "ours / stock, processor",
        frames.get(1).usual() / frames.get(0).usual(),
        1.0 / frameGoal,
        "");
    goals.atMost("ours, 99th percentile by the clock", frames.get(1).at(0.99), 16, "ms");
    List<Times> adding = adding(news, stock, ours);
    goals.say("%s: one span more, painted", what);
    goals.say("  stock %s", adding.get(0));
    goals.say("  ours  %s", adding.get(1));
    double ratio = adding.get(1).usual() / adding.get(0).usual();
    goals.atMost("ours / stock, processor", ratio, addGoal == 0 ? 1 : 1.0 / addGoal, "");
    close(stock, ours);
  }

  private void oneLine(MarkedNews news) {
    OurSurface paragraphs = OnEventThread.ask(() -> new OurSurface(news, 0));
    OurSurface line = OnEventThread.ask(() -> new OurSurface(news.inOneLine(), 800));
    OnEventThread.drain();
    List<Times> frames = frames(List.of(paragraphs, line), Surface::paintWhole);
    goals.say("200 KB in paragraphs beside one line: whole frame");
    goals.say("  paragraphs %s", frames.get(0));
    goals.say("  one line   %s", frames.get(1));
    // A line without ends of paragraphs fills the page more: 10 % are its words.
    goals.atMost("one line / paragraphs", frames.get(1).usual() / frames.get(0).usual(), 1.1, "");
    close(paragraphs, line);
  }

  private void besideBare(String what, MarkedNews news) {
    BareSurface bare = OnEventThread.ask(() -> BareSurface.of(news, 0));
    OurSurface ours = OnEventThread.ask(() -> new OurSurface(news, 800));
    OnEventThread.drain();
    List<Times> frames = frames(List.of(bare, ours), Surface::paintText);
    goals.say("%s: visible text, about %d spans in view", what, bare.text().shown());
    goals.say("  bare %s", frames.get(0));
    goals.say("  ours %s", frames.get(1));
    goals.atMost("ours / bare, processor", frames.get(1).usual() / frames.get(0).usual(), 3, "");
    close(bare, ours);
  }

  /** Paints each surface at the same places, in turns. */
  private List<Times> frames(List<? extends Surface> surfaces, Consumer<Surface> painting) {
    List<Times> times = surfaces.stream().map(surface -> new Times()).toList();
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    Random random = new Random(1);
    for (int round = -WARM_UP;
        round < LEAST || (round < rounds && System.nanoTime() < end);
        round++) {
      double place = random.nextInt(PLACES) / (double) PLACES;
      for (int i = 0; i < surfaces.size(); i++) {
        Surface surface = surfaces.get(i);
        Times noted = round < 0 ? new Times() : times.get(i);
        OnEventThread.run(() -> surface.scrollTo(place));
        OnEventThread.run(() -> noted.take(() -> painting.accept(surface)));
      }
    }
    return times;
  }

  /**
   * Adds spans that can be seen, one after the other, and paints after each: first in the one
   * window, then in the other, with only that one open. Stock lays its text out again on nearly
   * every event, its caret's blinking too, and would do so while ours is timed.
   */
  private List<Times> adding(MarkedNews news, StockSurface stock, OurSurface ours) {
    return Stream.of(stock, ours)
        .map(
            surface -> {
              OnEventThread.run(() -> stock.frame().setVisible(surface == stock));
              OnEventThread.run(() -> ours.frame().setVisible(surface == ours));
              OnEventThread.drain();
              return adding(news, surface);
            })
        .toList();
  }

  private Times adding(MarkedNews news, Surface surface) {
    Times times = new Times();
    OnEventThread.run(() -> surface.scrollTo(0));
    Random random = new Random(2);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    for (int round = -WARM_UP;
        round < LEAST || (round < rounds && System.nanoTime() < end);
        round++) {
      int begin = 100 + random.nextInt(Math.min(900, news.text().length() - 300));
      Span span = new Span(begin, begin + 20 + random.nextInt(40));
      if (surface instanceof OurSurface ours) {
        OnEventThread.run(() -> ours.prepare("claim", span));
      }
      Times noted = round < 0 ? new Times() : times;
      OnEventThread.run(() -> addAndPaint(surface, span, noted));
      OnEventThread.drain();
    }
    return times;
  }

  /** Stock asks for its painting only in a task of its own, behind which ours waits. */
  private static void addAndPaint(Surface surface, Span span, Times noted) {
    Runnable stop = noted.begin();
    surface.add("claim", span);
    EventQueue.invokeLater(
        () -> {
          surface.finish();
          stop.run();
        });
  }

  private static void close(Surface... surfaces) {
    List<Surface> all = new ArrayList<>(List.of(surfaces));
    all.forEach(surface -> OnEventThread.run(() -> surface.frame().dispose()));
  }
}
