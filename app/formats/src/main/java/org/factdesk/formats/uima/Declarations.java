package org.factdesk.formats.uima;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.Facts;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.UimaNames;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;

/** The types that files need: those of the scheme, and what the samples use beyond it. */
final class Declarations {
  private static final List<String> MADE =
      List.of(UimaNames.ID, UimaNames.ANNOTATOR, UimaNames.BY, UimaNames.AT);

  private final SortedMap<String, Type> types = new TreeMap<>();

  /**
   * @param ranges of the features, by name
   */
  record Type(String above, SortedMap<String, String> ranges) {}

  Declarations(Scheme scheme) {
    text(TypeNames.META_DATA, TypeNames.DOCUMENT, "documentTitle", "documentId", "documentUri");
    features(TypeNames.META_DATA).put("isLastSegment", "uima.cas.Boolean");
    text(TypeNames.SENTENCE, TypeNames.ANNOTATION);
    text(TypeNames.TOKEN, TypeNames.ANNOTATION);
    text(TypeNames.ARTICLE, TypeNames.TOP, TypeNames.ARTICLE_ID, Facts.TITLE, Facts.PUBLISHED);
    text(TypeNames.ARTICLE, TypeNames.TOP, Facts.PUBLISHED_ORIGIN, Facts.OUTLET, Facts.URL);
    text(TypeNames.ARTICLE, TypeNames.TOP, Facts.LANGUAGE);
    text(TypeNames.WORK, TypeNames.TOP, UimaNames.ANNOTATOR, TypeNames.STATE);
    text(TypeNames.LINK, TypeNames.TOP, TypeNames.LINK_TYPE, TypeNames.TO_ARTICLE);
    text(TypeNames.LINK, TypeNames.TOP, TypeNames.TO_ANNOTATION);
    text(TypeNames.LINK, TypeNames.TOP, MADE.toArray(String[]::new));
    features(TypeNames.LINK).put(TypeNames.FROM, TypeNames.ANNOTATION);
    for (Scheme.Layer layer : scheme.layers()) {
      layer(layer.id());
      layer.features().forEach(feature -> feature(layer.id(), feature.name()));
    }
    scheme.linkTypes().forEach(type -> relation(type.id()));
  }

  /** Adds what a sample uses. */
  void add(Sample sample) {
    for (Made<Annotation> made : sample.annotations()) {
      Annotation annotation = made.value();
      layer(annotation.layer());
      annotation.features().keySet().forEach(feature -> feature(annotation.layer(), feature));
    }
    for (Made<Link> made : sample.links()) {
      if (!made.value().acrossArticles()) {
        relation(made.value().type());
      }
    }
  }

  /** By name. */
  SortedMap<String, Type> types() {
    return Collections.unmodifiableSortedMap(types);
  }

  private void layer(String id) {
    String name = UimaNames.type(id);
    text(name, TypeNames.ANNOTATION, UimaNames.NOTE, TypeNames.PARTS);
    text(name, TypeNames.ANNOTATION, MADE.toArray(String[]::new));
  }

  private void feature(String layer, String feature) {
    text(UimaNames.type(layer), TypeNames.ANNOTATION, UimaNames.feature(feature));
  }

  private void relation(String id) {
    String name = UimaNames.type(id);
    text(name, TypeNames.ANNOTATION, MADE.toArray(String[]::new));
    // A link may join marks of any two layers, so that nothing narrower holds for both ends.
    features(name)
        .putAll(
            Map.of(
                TypeNames.GOVERNOR,
                TypeNames.ANNOTATION,
                TypeNames.DEPENDENT,
                TypeNames.ANNOTATION));
  }

  private void text(String name, String above, String... features) {
    Type type = types.computeIfAbsent(name, key -> new Type(above, new TreeMap<>()));
    for (String feature : features) {
      type.ranges().put(feature, TypeNames.STRING);
    }
  }

  private SortedMap<String, String> features(String name) {
    return types.getOrDefault(name, new Type(TypeNames.TOP, new TreeMap<>())).ranges();
  }
}
