package org.factdesk.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadatum;

/** What people do all day, one edit after the other: most of them mark something. */
final class RandomEdits {
  private final IntFunction<Article> news;
  private final Map<String, Article> articles;
  private final Random random;
  private int count;

  RandomEdits(IntFunction<Article> news, Map<String, Article> articles, long seed) {
    this.news = news;
    this.articles = articles;
    this.random = new Random(seed);
  }

  /** An edit that was made: of which sort, to which article. */
  record Edit(String sort, String article) {}

  Edit next() {
    int number = random.nextInt(articles.size());
    return new Edit(next(number), id(number));
  }

  private static String id(int number) {
    return "news/%06d".formatted(number);
  }

  private String next(int number) {
    count++;
    String id = id(number);
    Article was = articles.get(id);
    if (was == null) {
      articles.put(id, news.apply(number));
      return "article added";
    }
    int sort = random.nextInt(20);
    if (sort == 0) {
      articles.remove(id);
      return "article removed";
    } else if (sort == 1) {
      articles.put(id, rewritten(was, number));
      return "article rewritten";
    } else if (sort < 4) {
      articles.put(id, republished(was));
      return "published";
    } else if (sort < 7) {
      articles.put(id, linked(was));
      return "link";
    } else if (sort < 10 && !was.annotations().isEmpty()) {
      articles.put(
          id, was.withMarks(was.annotations().subList(1, was.annotations().size()), List.of()));
      return "mark removed";
    }
    articles.put(id, marked(was));
    return "mark";
  }

  private Article marked(Article was) {
    List<Annotation> marks = new ArrayList<>(was.annotations());
    marks.add(Corpus.mark(was, "new" + count, random));
    marks.sort(null);
    return was.withMarks(marks, was.links());
  }

  private Article linked(Article was) {
    Article marked = was.annotations().isEmpty() ? marked(was) : was;
    AnnotationRef from = new AnnotationRef(was.id(), marked.annotations().get(0).id());
    AnnotationRef to = new AnnotationRef("news/000001", "m0");
    List<Link> links = new ArrayList<>(marked.links());
    links.add(new Link("l" + count, "same-claim", from, to, "anna", Instant.EPOCH));
    return marked.withMarks(marked.annotations(), links);
  }

  private Article republished(Article was) {
    DateRange day = was.metadata().published().orElseThrow().value();
    Metadatum<DateRange> next = Metadatum.setByUser(DateRange.day(day.from().plusDays(1)));
    return was.withMetadata(was.metadata().withPublished(next));
  }

  /** The words of another article in the place of this one's. */
  private Article rewritten(Article was, int number) {
    Article other = news.apply(number + 1_000_000);
    return Article.of(was.id(), other.text()).withMetadata(was.metadata());
  }
}
