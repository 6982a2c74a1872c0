package org.factdesk.plugins.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.text.Offices;
import org.factdesk.text.ProperName;
import org.factdesk.text.ProperName.Kind;
import org.factdesk.text.ProperNames;
import org.factdesk.text.TopicPairs;
import org.factdesk.text.UsedName;

/** Reads the names out of an article's headline and body, and out of what people marked. */
final class NameReader {
  /** So many names of an article count; those beyond are in tables and lists. */
  private static final int MOST_NAMES = 120;

  /** The day of an article that does not say when it was published. */
  static final long FAR_FUTURE = 1L << 40;

  private final Article article;
  private final List<ProperName> told;
  private final Map<String, UsedName> names = new LinkedHashMap<>();

  private NameReader(Article article) {
    this.article = article;
    this.told = told(article);
  }

  static Names names(Article article) {
    NameReader reader = new NameReader(article);
    reader.told.forEach(name -> reader.add(words(article, name.span()), name));
    article.annotations("source").forEach(reader::addMarked);
    List<UsedName> all = reader.names.values().stream().limit(MOST_NAMES).toList();
    long published =
        article
            .metadata()
            .published()
            .map(day -> day.value().from().toEpochDay())
            .orElse(FAR_FUTURE);
    return new Names(published, TopicPairs.topics(article.text(), reader.told), all);
  }

  /** The names outside of repetitions, menus and lines about the article. */
  static List<ProperName> told(Article article) {
    List<Span> told =
        Stream.concat(article.sections(SectionKind.HEADLINE), article.sections(SectionKind.BODY))
            .map(Section::span)
            .toList();
    return ProperNames.in(article.text()).stream()
        .filter(name -> told.stream().anyMatch(span -> span.contains(name.span())))
        .toList();
  }

  static String words(Article article, Span span) {
    return span.in(article.text()).replaceAll("\\s+", " ");
  }

  private void add(String text, ProperName found) {
    String office = found.title().map(title -> Offices.in(words(article, title))).orElse("");
    Span span = found.span();
    UsedName name =
        new UsedName(text, found.kind(), office, 1, span.begin(), span.in(article.text()));
    names.merge(text + "\n" + office, name, UsedName::and);
  }

  /** What people set as the name of a source says how it is spelled, also where it reads "he". */
  private void addMarked(Annotation source) {
    String given = source.features().getOrDefault("name", "");
    for (ProperName name : ProperNames.in(given)) {
      Span span =
          told.stream()
              .map(ProperName::span)
              .filter(source.extent()::contains)
              .findFirst()
              .orElse(source.spans().get(0));
      if (name.span().in(given).indexOf(' ') > 0) {
        add(name.span().in(given), new ProperName(span, name.title(), Kind.PERSON));
      }
    }
  }
}
