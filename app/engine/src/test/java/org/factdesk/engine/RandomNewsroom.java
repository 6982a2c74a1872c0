package org.factdesk.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** A handful of articles to which anything may happen. */
final class RandomNewsroom {
  private static final List<String> LAYERS = List.of("doubt", "claim", "source");

  private final Map<String, Article> articles = new TreeMap<>();
  private final Random random;
  private final int most;
  private int count;

  RandomNewsroom(Random random) {
    this.random = random;
    this.most = 5 + random.nextInt(4);
  }

  Collection<Article> articles() {
    return articles.values();
  }

  void edit() {
    String id = "article-" + random.nextInt(most);
    Article was = articles.get(id);
    if (was == null) {
      articles.put(id, Article.of(id, text()));
    } else if (random.nextInt(9) == 0) {
      articles.remove(id);
    } else {
      articles.put(id, changed(was));
    }
  }

  private Article changed(Article was) {
    return switch (random.nextInt(9)) {
      case 0 -> Article.of(was.id(), text());
      case 1 -> was.withMetadata(was.metadata().withPublished(day()));
      case 2 -> was.withMetadata(was.metadata().withTitle(Metadatum.given("title " + count++)));
      case 3 -> was.withSections(sections(was.text().length()));
      case 4 -> withMark(was, mark("mark-" + count++, was));
      case 5 -> was.annotations().isEmpty() ? was : withMark(was, mark(any(was), was));
      case 6 -> withoutAny(was);
      case 7 -> withLink(was);
      default ->
          new Article(
              was.id(), was.text(), was.sections(), was.metadata(), was.annotations(), List.of());
    };
  }

  private static String any(Article article) {
    return article.annotations().get(article.annotations().size() / 2).id();
  }

  private Metadatum<DateRange> day() {
    return Metadatum.given(DateRange.day(LocalDate.ofEpochDay(random.nextInt(3))));
  }

  private static List<Section> sections(int length) {
    return length < 2
        ? List.of()
        : List.of(
            new Section(new Span(0, 1), SectionKind.HEADLINE),
            new Section(new Span(1, length), SectionKind.BODY));
  }

  private Annotation mark(String id, Article article) {
    int begin = random.nextInt(article.text().length());
    return new Annotation(
        id,
        LAYERS.get(random.nextInt(LAYERS.size())),
        List.of(new Span(begin, Math.min(article.text().length(), begin + 4))),
        new TreeMap<>(Map.of("topic", String.valueOf((char) ('a' + random.nextInt(3))))),
        "",
        "anna",
        Instant.EPOCH);
  }

  private static Article withMark(Article was, Annotation mark) {
    List<Annotation> marks = new ArrayList<>(was.annotations());
    marks.removeIf(old -> old.id().equals(mark.id()));
    marks.add(mark);
    marks.sort(null);
    return was.withMarks(marks, was.links());
  }

  private Article withoutAny(Article was) {
    if (was.annotations().isEmpty()) {
      return was;
    }
    List<Annotation> marks = new ArrayList<>(was.annotations());
    String gone = marks.remove(random.nextInt(marks.size())).id();
    return was.withMarks(
        marks,
        was.links().stream().filter(link -> !link.from().annotation().equals(gone)).toList());
  }

  private Article withLink(Article was) {
    if (was.annotations().isEmpty()) {
      return was;
    }
    List<Link> links = new ArrayList<>(was.links());
    AnnotationRef from = new AnnotationRef(was.id(), any(was));
    AnnotationRef to = new AnnotationRef("article-" + random.nextInt(most), "mark-0");
    links.add(new Link("link-" + count++, "same-claim", from, to, "anna", Instant.EPOCH));
    return was.withMarks(was.annotations(), links);
  }

  private String text() {
    StringBuilder text = new StringBuilder("It says");
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(
          switch (random.nextInt(8)) {
            case 0, 1 -> " wrong";
            case 2 -> random.nextInt(3) == 0 ? " bad" : " good";
            default -> " " + (char) ('a' + random.nextInt(4)) + "=" + random.nextInt(3);
          });
    }
    return text.toString();
  }

  /** The articles in another order. */
  List<Article> shuffled() {
    Article[] all = articles.values().toArray(Article[]::new);
    java.util.Collections.shuffle(Arrays.asList(all), random);
    return List.of(all);
  }
}
