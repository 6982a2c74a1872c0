package org.factdesk.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/** A plugin of the tests that means no good; its jar says how, and that is its id as well. */
public final class Hostile implements ArticleChecker {
  /** All the ways there are. */
  static final List<String> WAYS =
      List.of(
          "throws",
          "outside",
          "floods",
          "loops",
          "recurses",
          "allocates",
          "threads",
          "exits",
          "halts",
          "prints");

  static final FindingKind KIND = new FindingKind("made-up", Severity.NOTE, "Made up.");

  private final String way = way();

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of(way, way).reports(KIND);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return switch (way) {
      case "throws" -> throw new IllegalStateException("no calendar");
      case "outside" ->
          List.of(Finding.of(KIND, "x").at(new Place(article.id(), new Span(0, 99_999), "no")));
      case "floods" ->
          Collections.nCopies(1_000_000, Finding.of(KIND, "x").at(article.place(new Span(0, 1))));
      case "loops" -> {
        while (true) {
          Thread.onSpinWait();
        }
      }
      case "recurses" -> check(article, options);
      case "allocates" -> allocate();
      case "threads" -> start();
      case "exits" -> {
        System.exit(7);
        yield List.of();
      }
      case "halts" -> {
        Runtime.getRuntime().halt(9);
        yield List.of();
      }
      default -> {
        System.out.println("x".repeat(100_000));
        yield List.of();
      }
    };
  }

  private static List<Finding> allocate() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 24]);
    }
  }

  private static List<Finding> start() {
    for (int i = 0; i < 100; i++) {
      new Thread(LockSupport::park).start();
    }
    throw new IllegalStateException("a hundred threads were started");
  }

  private static String way() {
    try (InputStream in = Hostile.class.getResourceAsStream("/way")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
