package org.factdesk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** What a checker takes of the processor, and how much it gives the engine to do. */
final class TimedChecker {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Checker checker;
  private final LongAdder looking = new LongAdder();
  private final LongAdder comparing = new LongAdder();
  private final LongAdder mentions = new LongAdder();
  private final LongAdder groups = new LongAdder();
  private final LongAdder findings = new LongAdder();
  private final AtomicInteger largest = new AtomicInteger();

  TimedChecker(Checker checker) {
    this.checker = checker;
  }

  /** The checker, with its time taken. */
  Checker timed() {
    if (checker instanceof CrossArticleChecker<?> across) {
      return new Across<>(across);
    }
    return new Alone((ArticleChecker) checker);
  }

  /** What it took since that was last forgotten, in ms of all lanes together. */
  double millis() {
    return (looking.sum() + comparing.sum()) / 1e6;
  }

  /** Begins anew. */
  void forget() {
    List.of(looking, comparing, mentions, groups, findings).forEach(LongAdder::reset);
    largest.set(0);
  }

  String id() {
    return checker.description().id();
  }

  String line(int articles) {
    return String.format(
        Locale.ROOT,
        "  %-20s articles %7.2f s, groups %7.2f s; %.1f mentions an article, %,d groups compared,"
            + " %,d mentions in the largest, %,d findings",
        id(),
        looking.sum() / 1e9,
        comparing.sum() / 1e9,
        mentions.sum() * 1.0 / articles,
        groups.sum(),
        largest.get(),
        findings.sum());
  }

  private static long processorTime() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private List<Finding> found(List<Finding> found) {
    findings.add(found.size());
    return found;
  }

  private final class Alone implements ArticleChecker {
    private final ArticleChecker alone;

    Alone(ArticleChecker alone) {
      this.alone = alone;
    }

    @Override
    public CheckerDescription description() {
      return alone.description();
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      long begun = processorTime();
      List<Finding> found = found(alone.check(article, options));
      looking.add(processorTime() - begun);
      return found;
    }
  }

  private final class Across<F extends Record & Fact> implements CrossArticleChecker<F> {
    private final CrossArticleChecker<F> across;

    Across(CrossArticleChecker<F> across) {
      this.across = across;
    }

    @Override
    public CheckerDescription description() {
      return across.description();
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      long begun = processorTime();
      List<Finding> found = found(across.check(article, options));
      looking.add(processorTime() - begun);
      return found;
    }

    @Override
    public List<Mention<F>> extract(Article article, Options options) {
      long begun = processorTime();
      List<Mention<F>> extracted = across.extract(article, options);
      looking.add(processorTime() - begun);
      mentions.add(extracted.size());
      return extracted;
    }

    @Override
    public List<Finding> compare(FactGroup<F> group, Options options) {
      long begun = processorTime();
      List<Finding> found = found(across.compare(group, options));
      comparing.add(processorTime() - begun);
      groups.increment();
      largest.accumulateAndGet(group.mentions().size(), Math::max);
      return found;
    }
  }
}
