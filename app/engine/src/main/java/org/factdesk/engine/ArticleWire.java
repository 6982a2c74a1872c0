package org.factdesk.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.checker.Options;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Place;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** What a checker is given, as bytes. */
final class ArticleWire {
  private ArticleWire() {}

  static void put(WireWriter out, Article article) {
    out.text(article.id()).text(article.text());
    out.list(
        article.sections(),
        section -> {
          put(out, section.span());
          out.constant(section.kind());
        });
    put(out, article.metadata());
    out.list(article.annotations(), annotation -> put(out, annotation));
    out.list(article.links(), link -> put(out, link));
  }

  static Article article(WireReader in) {
    return new Article(
        in.text(),
        in.text(),
        in.list(() -> new Section(span(in), in.constant(SectionKind.class))),
        metadata(in),
        in.list(() -> annotation(in)),
        in.list(() -> link(in)));
  }

  static void put(WireWriter out, Options options) {
    out.list(
        List.copyOf(options.values().entrySet()),
        value -> {
          out.text(value.getKey());
          putValue(out, value.getValue());
        });
  }

  private static void putValue(WireWriter out, Object value) {
    if (value instanceof Number number) {
      out.number(0).real(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      out.number(1).flag(flag);
    } else if (value instanceof List<?> entries) {
      out.number(3).list(entries, entry -> out.text(entry.toString()));
    } else {
      out.number(2).text(value.toString());
    }
  }

  static Options options(WireReader in) {
    Map<String, Object> values = new HashMap<>();
    in.list(() -> values.put(in.text(), value(in)));
    return new Options(values);
  }

  private static Object value(WireReader in) {
    return switch (in.number()) {
      case 0 -> in.real();
      case 1 -> in.flag();
      case 3 -> in.list(in::text);
      default -> in.text();
    };
  }

  static void put(WireWriter out, Place place) {
    out.text(place.article());
    put(out, place.span());
    out.text(place.quote());
  }

  static Place place(WireReader in) {
    return new Place(in.text(), span(in), in.text());
  }

  static void put(WireWriter out, DateRange days) {
    out.wide(days.from().toEpochDay()).wide(days.to().toEpochDay());
  }

  static DateRange days(WireReader in) {
    return new DateRange(LocalDate.ofEpochDay(in.wide()), LocalDate.ofEpochDay(in.wide()));
  }

  static void put(WireWriter out, SortedMap<String, String> features) {
    out.list(
        List.copyOf(features.entrySet()),
        feature -> out.text(feature.getKey()).text(feature.getValue()));
  }

  static SortedMap<String, String> features(WireReader in) {
    SortedMap<String, String> features = new TreeMap<>();
    in.list(() -> features.put(in.text(), in.text()));
    return features;
  }

  private static void put(WireWriter out, Span span) {
    out.number(span.begin()).number(span.end());
  }

  private static Span span(WireReader in) {
    return new Span(in.number(), in.number());
  }

  private static void put(WireWriter out, Metadata metadata) {
    out.optional(metadata.title(), title -> put(out, title, out::text));
    out.optional(metadata.published(), days -> put(out, days, value -> put(out, value)));
    out.optional(metadata.outlet(), outlet -> put(out, outlet, out::text));
    out.optional(metadata.url(), url -> put(out, url, out::text));
    out.optional(metadata.language(), language -> put(out, language, out::text));
  }

  private static Metadata metadata(WireReader in) {
    return new Metadata(
        in.optional(() -> metadatum(in, in::text)),
        in.optional(() -> metadatum(in, () -> days(in))),
        in.optional(() -> metadatum(in, in::text)),
        in.optional(() -> metadatum(in, in::text)),
        in.optional(() -> metadatum(in, in::text)));
  }

  private static <T> void put(WireWriter out, Metadatum<T> metadatum, Consumer<T> value) {
    value.accept(metadatum.value());
    out.constant(metadatum.origin()).real(metadatum.certainty()).text(metadatum.reason());
  }

  private static <T> Metadatum<T> metadatum(WireReader in, Supplier<T> value) {
    return new Metadatum<>(value.get(), in.constant(Origin.class), in.real(), in.text());
  }

  private static void put(WireWriter out, Annotation annotation) {
    out.text(annotation.id()).text(annotation.layer());
    out.list(annotation.spans(), span -> put(out, span));
    put(out, annotation.features());
    out.text(annotation.note()).text(annotation.by());
    put(out, annotation.at());
  }

  private static Annotation annotation(WireReader in) {
    return new Annotation(
        in.text(),
        in.text(),
        in.list(() -> span(in)),
        features(in),
        in.text(),
        in.text(),
        instant(in));
  }

  private static void put(WireWriter out, Link link) {
    out.text(link.id()).text(link.type());
    put(out, link.from());
    put(out, link.to());
    out.text(link.by());
    put(out, link.at());
  }

  private static Link link(WireReader in) {
    return new Link(in.text(), in.text(), ref(in), ref(in), in.text(), instant(in));
  }

  private static void put(WireWriter out, AnnotationRef ref) {
    out.text(ref.article()).text(ref.annotation());
  }

  private static AnnotationRef ref(WireReader in) {
    return new AnnotationRef(in.text(), in.text());
  }

  private static void put(WireWriter out, Instant time) {
    out.wide(time.getEpochSecond()).number(time.getNano());
  }

  private static Instant instant(WireReader in) {
    return Instant.ofEpochSecond(in.wide(), in.number());
  }
}
