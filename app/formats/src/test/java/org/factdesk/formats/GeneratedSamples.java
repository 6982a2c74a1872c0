package org.factdesk.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;

/**
 * Made-up articles with everything that breaks datasets: characters outside the Basic Multilingual
 * Plane, combining marks, right-to-left text, line ends of all sorts, tabs, invisible characters;
 * marks that overlap, nest, repeat and have several parts; links in all directions; features and
 * notes with every delimiter that some format uses. The same seed gives the same articles.
 */
public final class GeneratedSamples {
  /** The layers, features and link types of the articles. */
  public static final Scheme SCHEME =
      new Scheme(
          "Generated",
          List.of(
              new Layer(
                  "claim",
                  '1',
                  "claim",
                  "solid",
                  "What is said.",
                  List.of(
                      new Feature(
                          "kind", FeatureType.CHOICE, List.of("event", "half true"), false, ""),
                      new Feature("remark", FeatureType.TEXT, List.of(), false, ""))),
              new Layer("said-source", '2', "source", "double", "Who says it.", List.of()),
              new Layer("5w", '3', "framing", "dots", "How it is framed.", List.of())),
          List.of(
              new LinkType("said-by", List.of("claim"), List.of("said-source"), false, ""),
              new LinkType("same-claim", List.of("claim"), List.of("claim"), true, "")));

  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final List<String> WORDS =
      List.of(
          "Prices",
          "rose",
          "4%,",
          "😊",
          "👩‍👩‍👧",
          "e\u0301te\u0301",
          "ברק",
          "אמר",
          "العربية",
          "\u202Eabc\u202C",
          "\u200B",
          "\uFEFF",
          "“so-called”",
          "\"quoted\"",
          "a|b",
          "[x]",
          "C:\\dir",
          "<b>&amp;",
          "日本語",
          "हिन्दी",
          "𝔘𝔫𝔦",
          "semi;colon",
          "tab\tbed",
          "non\u00A0break",
          "it’s",
          "end.",
          "Dr.",
          "U.S.",
          "#1",
          "_",
          "*",
          "->",
          "{}",
          "12-3[4]",
          "’",
          "O");
  private static final List<String> BETWEEN =
      List.of(
          " ", " ", " ", " ", " ", " ", "\n", "\r\n", "\n\n", "\r\n\r\n", "  ", "\t", "\u2028", "");
  private static final List<String> VALUES =
      List.of(
          "event",
          "half true",
          "_",
          "*",
          "a;b|c",
          "x\\y",
          "[1]",
          "line\nbreak",
          "tab\tbed",
          "",
          "“ü” 😊",
          "->",
          "O",
          "B-claim",
          "=",
          "\"",
          "<&>",
          "null",
          "true",
          "3");

  private final Random random;

  private GeneratedSamples(long seed) {
    this.random = new Random(seed);
  }

  /** So many articles, by id, with the work of one or two annotators on each. */
  public static List<Sample> of(long seed, int count) {
    return new GeneratedSamples(seed).samples(count);
  }

  private List<Sample> samples(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(
          (i % 3 == 0 ? "sub folder/" : "")
              + "article_%04d".formatted(i)
              + (i % 5 == 0 ? "ü#" : ""));
    }
    ids.sort(null);
    List<Sample> samples = new ArrayList<>();
    for (String id : ids) {
      samples.add(sample(id, ids));
    }
    return samples;
  }

  private Sample sample(String id, List<String> ids) {
    String text = text();
    List<AnnotationSet> sets = new ArrayList<>();
    int annotators = text.isEmpty() ? 0 : random.nextInt(3);
    for (int i = 0; i < annotators; i++) {
      sets.add(set(id, i == 0 ? "anna" : "bo ü", text, ids));
    }
    return new Sample(Article.of(id, text).withMetadata(metadata()), sets);
  }

  private String text() {
    int words = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(60);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(pick(WORDS)).append(pick(BETWEEN));
    }
    // As a file of plain text, an article loses a byte-order mark at the start.
    return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
  }

  private AnnotationSet set(String article, String annotator, String text, List<String> ids) {
    List<Annotation> marks = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      marks.add(mark(id(annotator, "m", i), annotator, text, marks));
    }
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < marks.size(); i++) {
      if (random.nextInt(3) == 0) {
        links.add(link(article, annotator, marks, i, ids));
      }
    }
    WorkState state = pick(List.of(WorkState.values()));
    return AnnotationSet.empty(article, annotator)
        .withState(state)
        .withAnnotations(marks)
        .withLinks(links);
  }

  private static String id(String annotator, String sort, int number) {
    return sort + annotator.charAt(0) + number;
  }

  private Link link(
      String article, String annotator, List<Annotation> marks, int i, List<String> ids) {
    boolean across = random.nextInt(4) == 0;
    // Into another article the mark need not be there: then the link is left out as a loss.
    String to = across ? pick(ids) : article;
    String target = across ? id("anna", "m", 0) : marks.get(random.nextInt(marks.size())).id();
    return new Link(
        id(annotator, "l", i),
        to.equals(article) ? "said-by" : "same-claim",
        new AnnotationRef(article, marks.get(i - 1).id()),
        new AnnotationRef(to, target),
        annotator,
        AT.plusSeconds(i));
  }

  private Annotation mark(String id, String by, String text, List<Annotation> before) {
    List<Span> spans = new ArrayList<>();
    int parts = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1;
    int from = 0;
    for (int i = 0; i < parts; i++) {
      int begin = whole(text, from + random.nextInt(Math.max(1, text.length() - from)));
      int end = whole(text, Math.min(text.length(), begin + 1 + random.nextInt(30)));
      end = end <= begin ? Math.min(text.length(), begin + 2) : end;
      if (begin < end && begin >= from && whole(text, end) == end) {
        spans.add(new Span(begin, end));
        from = end + 1;
      }
      if (from >= text.length()) {
        break;
      }
    }
    if (spans.isEmpty()) {
      spans.add(new Span(0, text.length()));
    }
    if (!before.isEmpty() && random.nextInt(6) == 0) {
      spans = new ArrayList<>(before.get(before.size() - 1).spans());
    }
    return new Annotation(
        id,
        pick(SCHEME.layers()).id(),
        spans,
        features(),
        note(),
        by,
        AT.plusSeconds(spans.size()));
  }

  private TreeMap<String, String> features() {
    TreeMap<String, String> features = new TreeMap<>();
    if (random.nextBoolean()) {
      features.put("kind", pick(VALUES));
    }
    if (random.nextInt(3) == 0) {
      features.put("remark", pick(VALUES));
    }
    return features;
  }

  private String note() {
    return random.nextInt(4) == 0 ? "see " + pick(VALUES) : "";
  }

  private static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private Metadata metadata() {
    if (random.nextInt(3) == 0) {
      return Metadata.UNKNOWN;
    }
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700));
    DateRange days = new DateRange(day, day.plusDays(random.nextInt(2)));
    return Metadata.UNKNOWN
        .withTitle(Metadatum.given("Prices “rose”, \"fell\"\t" + pick(WORDS)))
        .withPublished(Metadatum.given(days))
        .withOutlet(Metadatum.given(pick(List.of("The Daily", "TASS", "Ünlü; Gazete"))))
        .withUrl(Metadatum.given("https://example.org/a?b=c&d=" + random.nextInt(100)))
        .withLanguage(Metadatum.given("en"));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
