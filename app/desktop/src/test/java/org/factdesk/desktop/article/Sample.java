package org.factdesk.desktop.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Scheme;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** Builds pages for tests: marks are named by the words they cover. */
final class Sample {
  static final Scheme SCHEME =
      new Scheme(
          "sample",
          List.of(
              layer("claim", '1', "solid"),
              layer("source", '2', "double"),
              layer("framing", '3', "dashes"),
              layer("cue", '4', "dots"),
              layer("verdict", '5', "solid-3"),
              layer("evidence", '6', "dash-dot"),
              layer("date", '7', "thin")),
          List.of());
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<FindingSign> findings = new ArrayList<>();
  private final List<SuggestedMark> suggestions = new ArrayList<>();
  private Optional<String> selected = Optional.empty();
  private Article article;

  private Sample(String id, String text) {
    this.text = text;
    article = Article.of(id, text);
  }

  static Sample of(String text) {
    return new Sample("sample", text);
  }

  static Sample of(String id, String text) {
    return new Sample(id, text);
  }

  /** Everything up to and with these words that is not in a section yet. */
  Sample section(SectionKind kind, String lastWords) {
    int begin = sections.isEmpty() ? 0 : sections.get(sections.size() - 1).span().end();
    int end =
        lastWords.isEmpty() ? text.length() : text.indexOf(lastWords, begin) + lastWords.length();
    sections.add(new Section(new Span(begin, end), kind));
    return this;
  }

  Sample metadata(Metadata metadata) {
    article = article.withMetadata(metadata);
    return this;
  }

  /** A mark on the first place of each of the words; its id is the layer and its first words. */
  Sample mark(String layer, String... words) {
    List<Span> spans = new ArrayList<>();
    for (String part : words) {
      spans.add(span(part));
    }
    return mark(layer, spans, layer + " " + words[0]);
  }

  Sample mark(String layer, List<Span> spans, String id) {
    annotations.add(new Annotation(id, layer, spans, new TreeMap<>(), "", "anna", NOW));
    return this;
  }

  Sample note(String note) {
    annotations.add(annotations.remove(annotations.size() - 1).withNote(note));
    return this;
  }

  Sample link(String from, String to) {
    AnnotationRef start = new AnnotationRef(article.id(), from);
    AnnotationRef end = new AnnotationRef(article.id(), to);
    links.add(new Link("link" + links.size(), "said-by", start, end, "anna", NOW));
    return this;
  }

  Sample finding(Severity severity, String words) {
    findings.add(new FindingSign("finding " + words, severity, List.of(span(words)), words));
    return this;
  }

  Sample suggestion(String layer, String words) {
    suggestions.add(new SuggestedMark("suggestion " + words, layer, span(words)));
    return this;
  }

  Sample select(String id) {
    selected = Optional.of(id);
    return this;
  }

  Span span(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  ArticlePage page() {
    Article marked = article.withMarks(annotations, links);
    return new ArticlePage(
        sections.isEmpty() ? marked : marked.withSections(sections),
        SCHEME,
        findings,
        suggestions,
        selected);
  }

  private static Scheme.Layer layer(String id, char key, String pattern) {
    return new Scheme.Layer(id, key, id, pattern, "", List.of());
  }
}
