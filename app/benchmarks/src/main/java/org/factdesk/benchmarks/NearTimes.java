package org.factdesk.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.factdesk.formats.Choice;
import org.factdesk.formats.GroupBy;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Relations;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Samples;
import org.factdesk.formats.SplitPlan;
import org.factdesk.formats.SplitReport;
import org.factdesk.formats.SplitShares;
import org.factdesk.formats.Splits;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.text.NearDuplicates;
import org.factdesk.text.NearDuplicates.Pair;

/** How fast and how well near-copies are found; see {@code near.sh}. */
public final class NearTimes {
  private static final int QUERIES = 2000;

  /** Below this the copies of copies lie that were edited most. */
  private static final double FAINT = 0.2;

  private final NearNews news;
  private final Goals goals = new Goals();

  private NearTimes(NearNews news) {
    this.news = news;
  }

  public static void main(String[] arguments) {
    new NearTimes(NearNews.of(3000, 3)).finder().ties(0.5, id -> "", done -> {});
    int count = Integer.parseInt(arguments[0]);
    NearTimes times = new NearTimes(NearNews.of(count, 11));
    times.goals.say(
        "%d articles, %.1f KB each",
        count, times.news.characters() / 1e3 / times.news.texts().size());
    times.speed();
    NearDuplicates finder = times.finder();
    times.quality(finder, NearDuplicates.NEAR);
    times.quality(finder, FAINT);
    times.one(finder);
    times.split();
    System.exit(times.goals.missed() == 0 ? 0 : 1);
  }

  private NearDuplicates finder() {
    NearDuplicates finder = new NearDuplicates();
    for (int i = 0; i < news.texts().size(); i++) {
      finder.add(Integer.toString(i), news.texts().get(i));
    }
    return finder;
  }

  private void speed() {
    for (int round = 0; round < 3; round++) {
      System.gc();
      long before = used();
      long begun = processor();
      NearDuplicates finder = finder();
      long sketched = processor();
      int ties = finder.ties(0.5, news::text, done -> {}).size();
      long ended = processor();
      double seconds = (ended - begun) / 1e9;
      System.gc();
      goals.say(
          "%,.0f articles a processor second (sketches %.2f s, groups %.2f s), %d ties, %.2f KB each",
          finder.size() / seconds,
          (sketched - begun) / 1e9,
          (ended - sketched) / 1e9,
          ties,
          (used() - before) / 1e3 / finder.size());
      if (round == 2) {
        goals.atMost("an article, from text to groups", seconds / finder.size() * 1e6, 50, "µs");
      }
    }
  }

  private void quality(NearDuplicates finder, double least) {
    Set<String> found = new HashSet<>();
    List<Pair> strangers = new ArrayList<>();
    finder.pairs(
        least,
        news::text,
        done -> {},
        pair -> {
          found.add(pair.one() + " " + pair.other());
          if (family(pair.one()) != family(pair.other())) {
            strangers.add(pair);
          }
        });
    int near = 0;
    int nearFound = 0;
    for (int i = 0; i < news.texts().size(); i++) {
      int origin = news.origins().get(i);
      if (origin >= 0
          && (least == FAINT
              || NearDuplicates.jaccard(news.texts().get(origin), news.texts().get(i)) >= least)) {
        near++;
        nearFound += found.contains(origin + " " + i) ? 1 : 0;
      }
    }
    goals.say(
        "Jaccard %.1f: %d pairs, %d generated, %d of them found",
        least, found.size(), near, nearFound);
    goals.atMost("share missed", 1 - (double) nearFound / near, least == FAINT ? .01 : 0, "");
    goals.atMost("share of other families", (double) strangers.size() / found.size(), .01, "");
  }

  private int family(String id) {
    return news.family(Integer.parseInt(id));
  }

  private void one(NearDuplicates finder) {
    NearNews others = NearNews.of(QUERIES, 12);
    Times times = new Times();
    for (int i = 0; i < QUERIES; i++) {
      String text = i % 2 == 0 ? others.texts().get(i) : news.texts().get(i) + " So it goes.";
      times.take(() -> finder.near("new", text, 0.5, news::text));
    }
    goals.say("one new article against all: %s", times);
    goals.atMost("one new article, median of processor time", times.usual(), 2, "ms");
  }

  /** The way of an export: three searches for ties, the parts, and a fourth search as proof. */
  private void split() {
    Samples samples =
        new Samples() {
          @Override
          public List<String> ids() {
            return IntStream.range(0, news.texts().size()).mapToObj("%07d"::formatted).toList();
          }

          @Override
          public Sample read(String id) {
            return new Sample(Article.of(id, news.text(id)), List.of());
          }
        };
    Scheme scheme = new Scheme("", List.of(), List.of());
    SplitPlan plan = new SplitPlan(SplitShares.parse("80/10/10"), 7, GroupBy.STORY);
    System.gc();
    long before = used();
    long begun = processor();
    Relations relations = Relations.of(samples, Choice.ALL, scheme, Monitor.NONE);
    long found = processor();
    Splits splits = relations.split(plan);
    long parted = processor();
    SplitReport report = relations.proved(splits, Monitor.NONE).report().orElseThrow();
    long proved = processor();
    System.gc();
    goals.say(
        "split by story: ties %.2f s, parts %.2f s, proof %.2f s of processor time; %d groups,"
            + " %.2f KB an article held, train %.4f",
        (found - begun) / 1e9,
        (parted - found) / 1e9,
        (proved - parted) / 1e9,
        report.groups().size(),
        (used() - before) / 1e3 / news.texts().size(),
        report.achieved("train"));
    goals.atMost("near-copies in different parts", report.crossing().orElse(-1), 0, "");
    Reference.reachabilityFence(relations);
  }

  static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
