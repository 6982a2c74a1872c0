package org.factdesk.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;

/** A session of real keys: {@code LongSession WORKSPACE MINUTES}. */
final class LongSession {
  private static final int CLAIMS = 10;
  private static final String[][] STEPS = {
    {"ctrl %sUP", "ctrl %sDOWN"},
    {"%sUP", "%sDOWN"},
    {"ctrl %sLEFT", "ctrl %sRIGHT"},
    {"%sLEFT", "%sRIGHT"}
  };

  private LongSession() {}

  public static void main(String[] arguments) throws IOException {
    Path config = Files.createTempDirectory("config");
    try (Hand hand = Hand.at(Path.of(arguments[0]), config)) {
      tenClaims(hand);
      session(hand, Duration.ofSeconds((long) (60 * Double.parseDouble(arguments[1]))));
    }
    System.exit(0);
  }

  private static void session(Hand hand, Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    try (Watchdog dog = Watchdog.watches()) {
      SessionScript script = new SessionScript(hand);
      int rounds = 0;
      for (; System.nanoTime() < end; rounds++) {
        script.round();
        if (rounds % 4 == 0) {
          script.searches();
        }
        script.switches();
      }
      say("%d rounds in %d minutes; tasks over 16 ms:", rounds, duration.toMinutes());
      dog.report().forEach(line -> say("  %s", line));
      say(
          "over 16 ms of the processor: %d, over 50 ms: %d (goal 0)",
          dog.busierThan(16), dog.busierThan(50));
    }
  }

  /** Marks again, with the keys alone, what somebody marked in the article before. */
  private static void tenClaims(Hand hand) {
    hand.waitsUntil(
        "the articles are read",
        now -> now.snapshot().filter(all -> all.articles().size() == all.ids().size()).isPresent());
    Article article =
        hand.sees().snapshot().orElseThrow().articles().values().stream()
            .map(OpenArticle::article)
            .max(Comparator.comparing(one -> saidBy(one).size()))
            .orElseThrow();
    hand.asks(
        window -> {
          window.navigation().show(article.id());
          return true;
        });
    List<Link> links = saidBy(article).stream().limit(CLAIMS).toList();
    long begun = System.nanoTime();
    try (Strokes strokes = Strokes.counted()) {
      hand.presses("ctrl HOME");
      for (Link link : links) {
        int made = said(hand.sees());
        mark(hand, extent(article, link.from().annotation()), "1");
        mark(hand, extent(article, link.to().annotation()), "2");
        hand.presses("L");
        hand.presses("ENTER");
        hand.waitsUntil("the link is made", now -> said(now) == made + 1);
      }
      say(
          "%d claims with their sources: %d keys, %d more that moved the caret, %.1f s",
          links.size(), strokes.keys(), strokes.moves(), (System.nanoTime() - begun) / 1e9);
    }
  }

  private static List<Link> saidBy(Article article) {
    return article.links().stream()
        .filter(link -> link.type().equals("said-by") && !link.acrossArticles())
        .toList();
  }

  private static Span extent(Article article, String mark) {
    return article.annotations().stream()
        .filter(one -> one.id().equals(mark))
        .findFirst()
        .map(Annotation::extent)
        .orElseThrow();
  }

  private static void mark(Hand hand, Span words, String key) {
    int marks = marks(hand.sees());
    moves(hand, words.begin(), "");
    moves(hand, words.end(), "shift ");
    hand.presses(key);
    hand.waitsUntil("the mark is made", now -> marks(now) == marks + 1);
  }

  /** By paragraphs, then rows, words and characters, each until just before the place. */
  private static void moves(Hand hand, int target, String held) {
    for (String[] step : STEPS) {
      int way = Integer.signum(target - caret(hand));
      String key = step[way > 0 ? 1 : 0].formatted(held);
      String back = step[way > 0 ? 0 : 1].formatted(held);
      int before = -1;
      while (Integer.signum(target - caret(hand)) == way && way != 0 && before != caret(hand)) {
        before = caret(hand);
        hand.presses(key);
      }
      boolean last = step == STEPS[STEPS.length - 1];
      if (Integer.signum(target - caret(hand)) == -way && way != 0 && !last) {
        hand.presses(back);
      }
    }
  }

  private static int caret(Hand hand) {
    return hand.sees().caret();
  }

  private static int marks(Situation now) {
    return now.open().orElseThrow().article().annotations().size();
  }

  private static int said(Situation now) {
    return now.open().orElseThrow().article().links().size();
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
