package org.factdesk.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.factdesk.benchmarks.QuotedNews.Quoted;
import org.factdesk.text.QuotationSearch;

/** How fast and how well changed quotations are found; see {@code quotes.sh}. */
public final class QuoteTimes {
  private static final int QUERIES = 3000;
  private static final int SCANS = 10;
  private static final int SHOWN = 10;

  private final QuotedNews news;
  private final Goals goals = new Goals();

  private QuoteTimes(QuotedNews news) {
    this.news = news;
  }

  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    QuoteTimes small = new QuoteTimes(QuotedNews.of(2000, 3));
    small.quietly(small.index(), small.tens(1));
    QuoteTimes times = new QuoteTimes(QuotedNews.of(count, 11));
    times.goals.say(
        "%d articles, %.1f KB each",
        count, times.news.characters() / 1e3 / times.news.texts().size());
    times.measure();
    System.exit(times.goals.missed() == 0 ? 0 : 1);
  }

  private void measure() {
    QuotationSearch search = built();
    quietly(search, tens(1).subList(0, 1000));
    List<Quoted> again = news.again();
    take(
        search,
        "used again, 0 to 2 words changed",
        again.subList(0, Math.min(QUERIES, again.size())));
    for (int changes = 0; changes <= 2; changes++) {
      take(search, "ten words, " + changes + " of them changed", tens(changes));
    }
    List<Quoted> strange =
        Stream.generate(new GeneratedNews(99)::quote)
            .limit(QUERIES)
            .map(q -> new Quoted(q, -1))
            .toList();
    Times times = new Times();
    long found = strange.stream().filter(quoted -> !find(search, quoted, times).isEmpty()).count();
    goals.say("%d quotations nobody used: %d found, %s", QUERIES, found, times);
    scan();
  }

  private QuotationSearch built() {
    System.gc();
    long before = used();
    long begun = System.nanoTime();
    QuotationSearch search = index();
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.gc();
    goals.say(
        "built in %.2f s, %,.0f articles a second, %.0f bytes each",
        seconds, search.size() / seconds, (double) (used() - before) / search.size());
    return search;
  }

  private QuotationSearch index() {
    QuotationSearch search = new QuotationSearch();
    for (int i = 0; i < news.texts().size(); i++) {
      search.add(Integer.toString(i), news.texts().get(i));
    }
    return search;
  }

  private List<Quoted> tens(int changes) {
    GeneratedNews words = new GeneratedNews(17);
    Random random = new Random(changes);
    return Stream.generate(() -> news.ten(changes, words, random)).limit(QUERIES).toList();
  }

  private void quietly(QuotationSearch search, List<Quoted> quotations) {
    quotations.forEach(quoted -> find(search, quoted, new Times()));
  }

  private void take(QuotationSearch search, String what, List<Quoted> quotations) {
    Times times = new Times();
    long found =
        quotations.stream()
            .filter(
                quoted ->
                    find(search, quoted, times).stream()
                        .anyMatch(place -> place.id().equals(Integer.toString(quoted.origin()))))
            .count();
    goals.say(
        "%d %s: %d found, median %.3f, p99 %.3f ms by the clock",
        quotations.size(), what, found, times.at(.5), times.at(.99));
    goals.atMost(what + ", share missed", 1 - (double) found / quotations.size(), .01, "");
    goals.atMost(what + ", median of processor time", times.usual(), .5, "ms");
  }

  private List<QuotationSearch.Found> find(QuotationSearch search, Quoted quoted, Times times) {
    Runnable stop = times.begin();
    List<QuotationSearch.Found> found = search.find(quoted.words(), 2, SHOWN, news::text);
    stop.run();
    return found;
  }

  /** The yardstick: every text looked through for the very words. */
  private void scan() {
    Times times = new Times();
    int found = 0;
    for (Quoted quoted : news.again().subList(0, Math.min(SCANS, news.again().size()))) {
      Runnable stop = times.begin();
      found +=
          news.texts().stream().filter(text -> text.contains(quoted.words())).count() > 1 ? 1 : 0;
      stop.run();
    }
    goals.say(
        "every text looked through for the very words: %d of %d found, %s", found, SCANS, times);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
