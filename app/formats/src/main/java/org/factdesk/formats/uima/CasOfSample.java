package org.factdesk.formats.uima;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Facts;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.UimaNames;
import org.factdesk.formats.WordTokens;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;
import org.jspecify.annotations.Nullable;

/** One sample as the structures of a CAS, in the order in which they are written. */
final class CasOfSample {
  private static final int SOFA = 1;

  private final Sample sample;
  private final Writing writing;
  private final CasSink sink;
  private final Map<String, Integer> structures = new HashMap<>();
  private final Map<String, Span> extents = new HashMap<>();
  private int id = SOFA;

  private CasOfSample(Sample sample, Writing writing, CasSink sink) {
    this.sample = sample;
    this.writing = writing;
    this.sink = sink;
  }

  /** Writes the sample; tells links that cannot be held. */
  static void write(Sample sample, Writing writing, CasSink sink) throws IOException {
    new CasOfSample(sample, writing, sink).write();
  }

  private void write() throws IOException {
    Article article = sample.article();
    sofa(article.text());
    metaData(article);
    article(article);
    for (AnnotationSet set : sample.sets()) {
      begin(TypeNames.WORK);
      sink.text(UimaNames.ANNOTATOR, set.annotator());
      sink.text(TypeNames.STATE, set.state().id());
      sink.end();
    }
    for (Span sentence : Sentences.in(article.text())) {
      plain(TypeNames.SENTENCE, sentence);
    }
    for (Span token : WordTokens.in(article.text())) {
      plain(TypeNames.TOKEN, token);
    }
    for (Made<Annotation> made : sample.annotations()) {
      annotation(made.annotator(), made.value());
    }
    for (Made<Link> made : sample.links()) {
      link(made.annotator(), made.value());
    }
    sink.view(SOFA, SOFA + 1, id);
  }

  private void sofa(String text) throws IOException {
    sink.begin(SOFA, TypeNames.SOFA);
    sink.number("sofaNum", 1);
    sink.text("sofaID", TypeNames.INITIAL_VIEW);
    sink.text("mimeType", "text");
    sink.sofaString(text);
    sink.end();
  }

  private void metaData(Article article) throws IOException {
    begin(TypeNames.META_DATA);
    sink.reference("sofa", SOFA);
    sink.number("begin", 0);
    sink.number("end", article.text().length());
    sink.text(
        "language",
        article.metadata().language().map(Metadatum::value).orElse(TypeNames.NO_LANGUAGE));
    sink.text("documentId", article.id());
    sink.text(
        "documentTitle", article.metadata().title().map(Metadatum::value).orElse(article.id()));
    if (article.metadata().url().isPresent()) {
      sink.text("documentUri", article.metadata().url().get().value());
    }
    sink.flag("isLastSegment", false);
    sink.end();
  }

  private void article(Article article) throws IOException {
    begin(TypeNames.ARTICLE);
    sink.text(TypeNames.ARTICLE_ID, article.id());
    for (Map.Entry<String, String> fact : Facts.of(article.metadata()).entrySet()) {
      sink.text(fact.getKey(), fact.getValue());
    }
    sink.end();
  }

  private void plain(String type, Span span) throws IOException {
    begin(type);
    place(span);
    sink.end();
  }

  private void annotation(String annotator, Annotation annotation) throws IOException {
    begin(UimaNames.type(annotation.layer()));
    String key = key(annotator, annotation.id());
    structures.put(key, id);
    extents.put(key, annotation.extent());
    place(annotation.extent());
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      sink.text(UimaNames.feature(feature.getKey()), feature.getValue());
    }
    made(annotation.id(), annotator, annotation.by(), annotation.at().toString());
    if (!annotation.note().isEmpty()) {
      sink.text(UimaNames.NOTE, annotation.note());
    }
    if (annotation.isDiscontinuous()) {
      sink.text(TypeNames.PARTS, parts(annotation.spans()));
    }
    sink.end();
  }

  private static String parts(List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.begin() + "-" + span.end()).toList());
  }

  private void link(String annotator, Link link) throws IOException {
    String from = end(annotator, link.from().annotation());
    String to = link.acrossArticles() ? "" : end(annotator, link.to().annotation());
    if (from == null || to == null) {
      writing.lost(
          Loss.link(
              sample.id(),
              annotator,
              link.id(),
              "left out, as one of its ends is not in the article"));
    } else if (link.acrossArticles()) {
      begin(TypeNames.LINK);
      sink.reference(TypeNames.FROM, structures.getOrDefault(from, 0));
      sink.text(TypeNames.LINK_TYPE, link.type());
      sink.text(TypeNames.TO_ARTICLE, link.to().article());
      sink.text(TypeNames.TO_ANNOTATION, link.to().annotation());
      made(link.id(), annotator, link.by(), link.at().toString());
      sink.end();
    } else {
      begin(UimaNames.type(link.type()));
      place(extents.getOrDefault(to, new Span(0, 1)));
      sink.reference(TypeNames.GOVERNOR, structures.getOrDefault(from, 0));
      sink.reference(TypeNames.DEPENDENT, structures.getOrDefault(to, 0));
      made(link.id(), annotator, link.by(), link.at().toString());
      sink.end();
    }
  }

  /** The key of the mark that a link ends at: the annotator's own, else anybody's. */
  private @Nullable String end(String annotator, String annotation) {
    String own = key(annotator, annotation);
    if (structures.containsKey(own)) {
      return own;
    }
    return sample.sets().stream()
        .map(set -> key(set.annotator(), annotation))
        .filter(structures::containsKey)
        .findFirst()
        .orElse(null);
  }

  private static String key(String annotator, String annotation) {
    return annotator + '\n' + annotation;
  }

  private void made(String annotation, String annotator, String by, String at) throws IOException {
    sink.text(UimaNames.ID, annotation);
    sink.text(UimaNames.ANNOTATOR, annotator);
    sink.text(UimaNames.BY, by);
    sink.text(UimaNames.AT, at);
  }

  private void place(Span span) throws IOException {
    sink.reference("sofa", SOFA);
    sink.number("begin", span.begin());
    sink.number("end", span.end());
  }

  private void begin(String type) throws IOException {
    sink.begin(++id, type);
  }
}
