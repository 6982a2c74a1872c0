package org.factdesk.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself. What it declares for programs counts as given with the article; what
 * only its visible parts show counts as read from the text.
 */
final class HtmlMetadata {
  private static final int LONGEST = 300;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publication_date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.issued",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime");

  private final Document page;
  private final HtmlLinkedData linked;
  private final Map<String, String> metas;

  HtmlMetadata(Document page) {
    this.page = page;
    this.linked = HtmlLinkedData.of(page);
    this.metas = metas(page);
  }

  /** The title that the page declares; the one for the window's frame where it declares none. */
  String title() {
    return declaredTitle().orElseGet(() -> line(page.title(), LONGEST));
  }

  Metadata given() {
    return new Metadata(
        declaredTitle().map(Metadatum::given),
        published(),
        outlet().map(Metadatum::given),
        url().map(Metadatum::given),
        language().map(Metadatum::given));
  }

  private Optional<String> declaredTitle() {
    return first(linked.text("headline"), meta("og:title"), meta("twitter:title"));
  }

  private Optional<Metadatum<DateRange>> published() {
    Optional<DateRange> declared =
        linked
            .text("datePublished")
            .flatMap(HtmlMetadata::day)
            .or(
                () ->
                    PUBLISHED.stream()
                        .flatMap(name -> meta(name).flatMap(HtmlMetadata::day).stream())
                        .findFirst())
            .or(this::markedDay);
    return declared.map(Metadatum::given).or(this::shownDay);
  }

  /** The day of an element that is marked as the day of publication. */
  private Optional<DateRange> markedDay() {
    return page.select("[itemprop=datePublished], time[pubdate]").stream()
        .flatMap(one -> Stream.of(one.attr("datetime"), one.attr("content")))
        .flatMap(value -> day(value).stream())
        .findFirst();
  }

  /** The one day that the page's elements for times show; days of other stories make it none. */
  private Optional<Metadatum<DateRange>> shownDay() {
    Set<DateRange> days = new LinkedHashSet<>();
    for (Element time : page.select("time[datetime]")) {
      day(time.attr("datetime")).ifPresent(days::add);
    }
    return days.size() == 1
        ? Optional.of(
            new Metadatum<>(
                days.iterator().next(), Origin.READ_FROM_TEXT, 0.9, "from a time on the page"))
        : Optional.empty();
  }

  private static Optional<DateRange> day(String value) {
    return value.length() > LONGEST ? Optional.empty() : ArticleRecord.days(value.strip());
  }

  private Optional<String> outlet() {
    return first(meta("og:site_name"), linked.publisher());
  }

  private Optional<String> url() {
    return Stream.of(
            Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$]"))
                .map(link -> link.attr("href")),
            meta("og:url"),
            linked.text("url"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(HtmlMetadata::isAddress)
        .findFirst();
  }

  private static boolean isAddress(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return value.length() <= LONGEST_ADDRESS
        && (lower.startsWith("http://") || lower.startsWith("https://"))
        && value.codePoints().noneMatch(Names::isHidden)
        && value.chars().noneMatch(Character::isWhitespace);
  }

  private Optional<String> language() {
    Element html = page.selectFirst("html");
    return Stream.of(
            Optional.ofNullable(html).map(element -> element.attr("lang")),
            Optional.ofNullable(html).map(element -> element.attr("xml:lang")),
            meta("content-language"),
            linked.text("inLanguage"),
            meta("og:locale"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(value -> LANGUAGE.matcher(value).matches())
        .map(value -> value.replace('_', '-'))
        .findFirst();
  }

  /** The content of the first such element; empty where there is none or it says nothing. */
  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = line(meta.attr("content"), LONGEST_ADDRESS);
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... values) {
    return Stream.of(values)
        .flatMap(Optional::stream)
        .map(value -> line(value, LONGEST))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** On one line, without signs that are not seen, cut where it goes on and on. */
  private static String line(String value, int longest) {
    StringBuilder line = new StringBuilder();
    value
        .codePoints()
        .limit(2L * longest)
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> !Names.isHidden(point))
        .forEach(line::appendCodePoint);
    String plain = line.toString().replaceAll(" {2,}", " ").strip();
    return plain.codePointCount(0, plain.length()) > longest
        ? plain.substring(0, plain.offsetByCodePoints(0, longest)).strip()
        : plain;
  }
}
