package org.factdesk.engine;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/** Does what the first word of the article says, none of it good, and then flags that word. */
public final class Misbehaving implements ArticleChecker {
  private static final FindingKind KIND = new FindingKind("odd", Severity.NOTE, "Something odd.");
  private static final List<byte[]> HOARD = Collections.synchronizedList(new ArrayList<>());

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("misbehaving", "Misbehaving").reports(KIND);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    String word = article.text().replaceFirst(" .*", "");
    Finding finding =
        Finding.of(KIND, word).at(article.place(new Span(0, word.length()))).about(word);
    try {
      return behave(word, article, finding);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("NullAway") // a plugin is not bound to its promise that nothing is null
  private static List<Finding> behave(String word, Article article, Finding finding)
      throws IOException, InterruptedException {
    switch (word) {
      case "throws" -> throw new IllegalStateException("no\ncalendar");
      case "outside" -> {
        return List.of(finding, finding.at(new Place(article.id(), new Span(3, 90), "x")));
      }
      case "floods" -> {
        return Collections.nCopies(1_000_000, finding);
      }
      case "novel" -> {
        return List.of(Finding.of(KIND, "word ".repeat(4 << 20)).at(article.place(new Span(0, 1))));
      }
      case "chapter" -> {
        return List.of(
            finding, Finding.of(KIND, "w".repeat(1_000_000)).at(finding.places().get(0)));
      }
      case "nothing" -> {
        return null;
      }
      case "recurses" -> endless(0);
      case "spins" -> spin();
      case "hoards" -> hoard();
      case "leaks" -> HOARD.add(new byte[20 << 20]);
      case "exits" -> System.exit(7);
      case "halts" -> Runtime.getRuntime().halt(8);
      case "bombs" -> later(() -> Runtime.getRuntime().halt(9));
      case "threads" -> {
        for (int i = 0; i < 20; i++) {
          later(Misbehaving::sleep);
        }
      }
      case "prints" -> {
        System.out.println("printed " + "much ".repeat(100_000));
        System.err.println("printed");
        System.in.close();
      }
      case "writes" ->
          new FileOutputStream(FileDescriptor.out)
              .write("a line\n".getBytes(StandardCharsets.UTF_8));
      case "closes-in" -> new FileInputStream(FileDescriptor.in).close();
      case "closes-out" -> new FileOutputStream(FileDescriptor.out).close();
      case "deadlocks" -> Locked.touch();
      case "interrupts" -> Thread.currentThread().interrupt();
      default -> {}
    }
    return List.of(finding);
  }

  @SuppressWarnings("InfiniteRecursion") // that is what it is for
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  private static void spin() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void hoard() {
    while (true) {
      HOARD.add(new byte[1 << 20]);
    }
  }

  private static void later(Runnable work) {
    new Thread(
            () -> {
              sleep();
              work.run();
            })
        .start();
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits, while it is being initialised, for a thread that waits for that. */
  private static final class Locked {
    static {
      Thread other = new Thread(Locked::touch);
      other.start();
      try {
        other.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    static void touch() {}
  }
}
